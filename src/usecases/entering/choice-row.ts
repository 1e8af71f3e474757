import type { CalendarDate } from "../../domain/shared/calendar-date";
import { cellText } from "../../sheets/cell-text";
import { type ChoicesColumn, choiceRowKey, choicesTable } from "../../sheets/tables/choices";
import type { DataRow } from "../../sheets/tables/data-table";
import type { ExistingTable } from "../../sheets/tables/sheet-table";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import {
  type CellChange,
  type EntryPlan,
  type EntryProblem,
  nothingPlanned,
  type RowChange,
} from "./entry-plan";
import { existingOrNew } from "./existing-or-new";
import { previewOf, type RowRequest, upsert } from "./upsert";

/** A decision to be kept in Choices. */
export interface ChoiceRequest {
  readonly kind: string;
  readonly subject: string;
  readonly value: string;
  /** undefined leaves the note that stands there. */
  readonly note?: string | undefined;
  /** Who decides, as they sign; blank where they do not. */
  readonly by?: string | undefined;
  readonly today: CalendarDate;
  /** Whether a row's subject is the one that is meant; the same text in whatever case where absent. */
  readonly isMeant?: (subject: string) => boolean;
  /** Every decision gets a row of its own, so that the sheet is a log of them; else the row of the same subject is changed. */
  readonly isLogged?: true;
}

/**
 * Plans to keep a decision, in a new Choices sheet where there is none: the last row of the same kind and subject is changed, else one is added. Nothing is written here.
 * Nothing is planned where value and note stand there already. Problems by code: "name-taken", "sheet-protected",
 * "column-missing", "text-too-long".
 */
export const planChoice = (
  model: Pick<WorkbookModel, "sheets">,
  request: ChoiceRequest,
): EntryPlan<RowChange> => planChoices(model, [request]);

/** The same for several decisions at once. */
export function planChoices(
  { sheets }: Pick<WorkbookModel, "sheets">,
  requests: readonly ChoiceRequest[],
): EntryPlan<RowChange> {
  const choices = existingOrNew(sheets, choicesTable, { rows: requests.length });
  if (choices.existing === undefined) return nothingPlanned(choices.problems);
  const plan = planChoicesIn(choices.existing, requests);
  if (plan.changes.length === 0) return plan;
  return {
    ...plan,
    changes: [...choices.changes, ...plan.changes],
    preview: [...choices.preview, ...plan.preview],
  };
}

/** And in what is, or is about to be, the Choices of the workbook. */
export function planChoicesIn(
  choices: ExistingTable<ChoicesColumn>,
  requests: readonly ChoiceRequest[],
): EntryPlan<CellChange> {
  const problems = requests.flatMap((request) => [...tooLong(request), ...missingNote(choices, request)]);
  if (problems.length > 0) return nothingPlanned(problems);
  // Who and when alone are no change of a decision; what makes a row the one that it is stands as it is written.
  const { rows } = choicesTable.rowsUnder(choices.sheet, choices.heading);
  const written = upsert(
    choicesTable,
    choices,
    requests.map((request) => rowRequest(request, rows)),
    { quiet: ["by", "when"], onlyNew: ["kind", "subject"] },
  );
  return {
    changes: written.changes,
    preview: previewOf(choices, written.cells),
    problems: [],
    warnings: [],
  };
}

function rowRequest(
  request: ChoiceRequest,
  rows: readonly DataRow<ChoicesColumn>[],
): RowRequest<ChoicesColumn> {
  const { kind, subject, value, note, by, today, isLogged } = request;
  return {
    cells: {
      kind,
      subject,
      value: value === "" ? null : value,
      note,
      by: by?.trim() || undefined,
      when: { kind: "date", date: today },
    },
    row: isLogged ? undefined : rows.filter((row) => isAbout(row, request)).at(-1),
  };
}

/** Whether a row is a decision of the same kind about the same. */
function isAbout({ cell }: DataRow<ChoicesColumn>, { kind, subject, isMeant }: ChoiceRequest): boolean {
  const [rowKind, rowSubject] = [cellText(cell("kind")), cellText(cell("subject"))];
  return isMeant
    ? rowKind.toLowerCase() === kind && isMeant(rowSubject)
    : choiceRowKey(rowKind, rowSubject) === choiceRowKey(kind, subject);
}

/** Characters that a cell can hold: Excel's limit. */
const longestText = 32_767;

const tooLong = ({ kind, subject, value, note = "", by = "" }: ChoiceRequest): readonly EntryProblem[] =>
  Object.entries({ kind, subject, value, note, by })
    .filter(([, text]) => text.length > longestText)
    .map(([field]) => ({
      code: "text-too-long",
      field,
      text: "The text is longer than a cell can hold.",
      next: "Shorten it.",
    }));

/** A note without its column would be lost, and what it explains would not be applied. */
const missingNote = (
  { sheet, heading }: ExistingTable<ChoicesColumn>,
  { note = "" }: ChoiceRequest,
): readonly EntryProblem[] =>
  note === "" || heading.columns.has("note")
    ? []
    : [
        {
          code: "column-missing",
          text: `"${sheet.name}" has no column headed "Note", so the note cannot be kept.`,
          next: 'Head a column "Note", then try again.',
        },
      ];
