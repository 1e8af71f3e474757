import type { MemberName } from "../domain/member/member";
import { memberResolver } from "../domain/member/resolve-member";
import type { KpiId } from "../domain/plan/ids";
import { dayInWords } from "../domain/target/describe-words";
import { addressOf } from "../sheets/cell-address";
import {
  freeColumn,
  findWithoutKpis,
  statusPlaces,
  type StatusPlaces,
  type WrittenAnswer,
} from "../sheets/tables/status-places";
import { statusHeading } from "../sheets/tables/status-heading";
import type { WorkbookModel } from "../sheets/model/read-workbook-model";
import { closedUntil } from "./reviewing/closed-periods";
import { noSheet, protectedSheet, sheetWithRole } from "./entering/data-sheet";
import { type CellChange, type EntryPlan, type EntryProblem, nothingPlanned } from "./entering/entry-plan";
import { openTicks } from "./entering/closed-ticks";
import { newRows } from "./entering/new-status-rows";
import { tickedCells } from "./entering/ticked-cells";

/** How a Member stands on a KPI, as a person ticks it. A yes without a day leaves the day that is there. */
export type TickedAnswer = WrittenAnswer;

export interface TickedMembers {
  readonly kpi: KpiId;
  /** Members that are not in it are left as they are. */
  readonly answers: ReadonlyMap<MemberName, TickedAnswer>;
}

/**
 * Plans the cells of Member Status that change; a column that is not there yet is added beside the table, a row under it.
 * One Member's problem does not stop the others: they are in `changes`, and the problem's `field` is the Member's name.
 * Problems by code: "no-member-status", "sheet-protected", "unknown-kpi", "no-room-for-column"; "unknown-member",
 * "cell-unread", "period-closed" by Member. Warning "undated-in-closed". A line that takes a yes back is marked `takesBack`. A cell that computes refuses when applied.
 */
export function planTickMembers(
  model: WorkbookModel,
  { kpi, answers }: TickedMembers,
): EntryPlan<CellChange> {
  const title = actionTextOf(model, kpi);
  if (title === undefined) return nothingPlanned([unknownKpi(kpi)]);
  const sheet = sheetWithRole(model, "member-status") ?? blankStatusSheet(model);
  const places = sheet && statusPlaces(sheet, memberResolver(model.evidence.members));
  if (!sheet || !places) return nothingPlanned([noSheet("no-member-status", "Member Status")]);
  if (sheet.isProtected) return nothingPlanned([protectedSheet(sheet)]);
  const column = places.columns.get(kpi) ?? freeColumn(places);
  if (column === undefined) return nothingPlanned([noRoom(places)]);
  return planCells({ model, places, column, kpi, heading: statusHeading(kpi, title) }, answers);
}

/** Of how many Members a plan writes an answer. */
export function answersWritten(
  { evidence }: Pick<WorkbookModel, "evidence">,
  { preview }: Pick<EntryPlan<CellChange>, "preview">,
): number {
  const known = new Set<string>(evidence.members.map(({ name }) => name));
  return new Set(preview.map(({ label }) => label).filter((label) => known.has(label))).size;
}

interface Question {
  readonly model: WorkbookModel;
  readonly places: StatusPlaces;
  readonly column: number;
  readonly kpi: KpiId;
  /** What a new column is headed. */
  readonly heading: string;
}

function planCells(
  { model, places, column, kpi, heading }: Question,
  answers: TickedMembers["answers"],
): EntryPlan<CellChange> {
  const known = new Set(model.evidence.members.map(({ name }) => name));
  const strangers = [...answers.keys()].filter((name) => !known.has(name));
  const asked = new Map([...answers].filter(([name]) => known.has(name)));
  const ticks = openTicks({ places, column, answers: asked }, closedUntil(model));
  const meant = ticks.open;
  const cells = tickedCells(places, column, meant);
  const rows = newRows(places, column, meant);
  const isNew = !places.columns.has(kpi) && cells.patches.length + rows.preview.length > 0;
  const head = { row: places.heading.row, column, was: null, becomes: heading };
  const line = {
    ...{ sheet: places.sheet.name, address: addressOf(head.row, column), label: "New column" },
    ...{ was: "", becomes: heading },
  };
  const patches = [...(isNew ? [head] : []), ...cells.patches];
  const patch = { kind: "patch", sheet: places.sheet.name, cells: patches } as const;
  return {
    changes: [...(patches.length > 0 ? [patch] : []), ...rows.changes],
    preview: [...(isNew ? [line] : []), ...cells.preview, ...rows.preview],
    problems: [...strangers.map(unknownMember), ...ticks.problems, ...cells.problems],
    warnings: undatedInClosed(model, [...meant.values()]),
  };
}

/** A yes without a day counts on every day, also in the periods that are closed. Source: RULES 1. */
function undatedInClosed(model: WorkbookModel, answers: readonly TickedAnswer[]): readonly EntryProblem[] {
  const until = closedUntil(model);
  const isUndated = answers.some((answer) => answer.kind === "yes" && answer.since === undefined);
  if (until === undefined || !isUndated) return [];
  return [
    {
      code: "undated-in-closed",
      text: `A yes without a day also counts in the period until ${dayInWords(until)}, which is closed.`,
      next: "Give the day since when it is a yes.",
    },
  ];
}

/** A Member Status that nobody has ticked in yet has no KPI's column, and so no role. */
export const blankStatusSheet = ({ sheets }: WorkbookModel) =>
  sheets.find(({ sheet, role }) => role === "other" && findWithoutKpis(sheet))?.sheet;

const actionTextOf = ({ plan }: WorkbookModel, kpi: KpiId): string | undefined =>
  plan?.actions.find(({ kpis }) => kpis.some(({ id }) => id === kpi))?.text;

const unknownKpi = (kpi: KpiId): EntryProblem => ({
  code: "unknown-kpi",
  text: `"${kpi}" is no KPI of the plan.`,
  next: "Choose a KPI of the plan.",
});

const noRoom = ({ sheet }: StatusPlaces): EntryProblem => ({
  code: "no-room-for-column",
  text: `The column right of the last heading of "${sheet.name}" is not blank.`,
  next: "Insert a blank column beside the table, then tick again.",
});

const unknownMember = (name: MemberName): EntryProblem => ({
  code: "unknown-member",
  field: name,
  text: `"${name}" is no Member of the register.`,
  next: "Add it to the Members sheet, or choose one of the list.",
});
