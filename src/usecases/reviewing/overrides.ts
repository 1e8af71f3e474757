import type { Noted } from "../../domain/kpi/decision";
import type { Status } from "../../domain/kpi/status";
import type { KpiId } from "../../domain/plan/ids";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { plainText } from "../../domain/shared/plain-text";
import { cleared, decisionKinds } from "../../sheets/tables/decisions";
import { measureKey } from "../../sheets/tables/settings/settings";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { usualStatusStyles } from "../../sheets/palette";
import { planChoice } from "../entering/choice-row";
import { type RowChange, type EntryPlan, type EntryProblem, nothingPlanned } from "../entering/entry-plan";

/** A status that a director sets on a KPI; undefined takes it back, and then the computed one stands alone again. */
export interface OverrideRequest extends NoteRequest {
  readonly status: Status | undefined;
}

export interface NoteRequest {
  readonly kpi: KpiId;
  /** Why; needed with a status. Blank takes a note back, and leaves the one of a cleared override. */
  readonly note: string;
  /** Who decides, as they sign; may be blank. */
  readonly by: string;
  readonly today: CalendarDate;
}

/**
 * Plans the row of Choices that sets a status, or takes it back: the row stays then, with the value "cleared". Nothing is
 * written here. Problems by code: "unknown-kpi"; "note-missing" (field "note"); those of `planChoice`.
 */
export function planOverride(
  model: WorkbookModel,
  { kpi, status, note, by, today }: OverrideRequest,
): EntryPlan<RowChange> {
  const isBlank = plainText(note) === "";
  const problems = [...unknownKpi(model, kpi), ...(status !== undefined && isBlank ? [noteMissing] : [])];
  if (problems.length > 0) return nothingPlanned(problems);
  if (status === undefined && model.decisions.get(kpi)?.status === undefined) return nothingPlanned([]);
  return planChoice(model, {
    ...{ kind: decisionKinds.override, subject: kpi, by, today, isMeant: isKpi(kpi) },
    value: status === undefined ? cleared : usualStatusStyles[status].word,
    note: isBlank ? undefined : note.trim(),
  });
}

/** Plans the row of Choices that holds a note on a KPI; a blank one clears the note that stands there. Problems as above. */
export function planNote(model: WorkbookModel, { kpi, note, by, today }: NoteRequest): EntryPlan<RowChange> {
  const problems = unknownKpi(model, kpi);
  if (problems.length > 0) return nothingPlanned(problems);
  const isBlank = plainText(note) === "";
  if (isBlank && notedOn(model, kpi) === undefined) return nothingPlanned([]);
  return planChoice(model, {
    ...{ kind: decisionKinds.note, subject: kpi, by, today, isMeant: isKpi(kpi) },
    value: isBlank ? cleared : "",
    note: isBlank ? undefined : note.trim(),
  });
}

/**
 * Plans what one form says of a KPI, with a status and a note: a status is set for the note's sake; without one, what was set
 * is taken back and the note stands alone; with neither, both are taken back. Problems as above.
 */
export function planDecision(model: WorkbookModel, request: OverrideRequest): EntryPlan<RowChange> {
  const { kpi, status, note } = request;
  const set = planOverride(model, request);
  if (set.problems.length > 0) return set;
  if (status === undefined) return both(set, planNote(model, request));
  // A note that becomes the reason of a status would be said twice.
  const isReason = notedOn(model, kpi)?.note === note.trim();
  return isReason ? both(set, planNote(model, { ...request, note: "" })) : set;
}

const both = (one: EntryPlan<RowChange>, other: EntryPlan<RowChange>): EntryPlan<RowChange> =>
  other.problems.length > 0
    ? other
    : {
        changes: [...one.changes, ...other.changes],
        preview: [...one.preview, ...other.preview],
        problems: [],
        warnings: [...one.warnings, ...other.warnings],
      };

/** The note that stands in a row of its own. */
function notedOn({ decisions }: WorkbookModel, kpi: KpiId): Noted | undefined {
  const decision = decisions.get(kpi);
  return decision?.status === undefined ? decision : decision.further;
}

const isKpi =
  (kpi: KpiId) =>
  (subject: string): boolean =>
    measureKey(subject) === measureKey(kpi);

function unknownKpi({ plan }: WorkbookModel, kpi: KpiId): readonly EntryProblem[] {
  const isKnown = plan?.actions.some(({ kpis }) => kpis.some(({ id }) => id === kpi)) ?? false;
  return isKnown
    ? []
    : [{ code: "unknown-kpi", text: `"${kpi}" is no KPI of the plan.`, next: "Choose a KPI of the plan." }];
}

const noteMissing: EntryProblem = {
  code: "note-missing",
  field: "note",
  text: "A status is set only with a note.",
  next: "Write why it is set.",
};
