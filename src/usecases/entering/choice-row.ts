import type { CalendarDate } from "../../domain/shared/calendar-date";
import { addressOf } from "../../sheets/cell-address";
import { cellText } from "../../sheets/cell-text";
import { choicesColumns, choicesSheet } from "../../sheets/tables/settings/settings-table";
import { type ChoicesRole, choicesTable } from "../../sheets/tables/choices";
import type { DataRow, DataTable } from "../../sheets/tables/data-table";
import { tableEnd } from "../../sheets/tables/table-end";
import type { Office } from "../../sheets/office/read-office";
import type { CellValue, SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { WritableValue } from "../ports/workbook";
import { noSheet, protectedSheet, shownCell } from "./data-sheet";
import {
  type CellChange,
  type EntryPlan,
  type EntryProblem,
  nothingPlanned,
  type PreviewLine,
  type RowChange,
} from "./entry-plan";
import { rowOf } from "./placed-row";
import { standingOrNew } from "./standing-or-new";

/** A decision to be kept in Choices. */
export interface ChoiceWish {
  readonly kind: string;
  readonly subject: string;
  readonly value: string;
  /** undefined leaves the note that stands there. */
  readonly note?: string | undefined;
  /** Who decides, as they sign; blank where they do not. */
  readonly by?: string | undefined;
  readonly today: CalendarDate;
  /** Whether a row's subject is the one that is meant; the very same text where absent. */
  readonly isMeant?: (subject: string) => boolean;
  /** Every decision gets a row of its own, so that the sheet is a log of them; else the row of the same subject is changed. */
  readonly isLogged?: true;
}

/**
 * Plans to keep a decision, in a new Choices sheet where there is none: the last row of the same kind and subject is changed, else one is added. Nothing is written here.
 * Nothing is planned where value and note stand there already. Problems by code: "no-choices", "name-taken",
 * "sheet-protected", "column-missing", "text-too-long".
 */
export function planChoice(office: Office, wish: ChoiceWish): EntryPlan<RowChange> {
  const choices = standingOrNew(office, { role: "choices", blank: choicesSheet });
  if (choices.problems.length > 0) return nothingPlanned(choices.problems);
  const plan = planChoiceIn(choices.sheet, wish);
  if (plan.changes.length === 0) return plan;
  return {
    ...plan,
    changes: [...choices.changes, ...plan.changes],
    preview: [...choices.preview, ...plan.preview],
  };
}

/** The same in a sheet that is, or is about to be, the Choices of the workbook. */
export function planChoiceIn(sheet: SheetSnapshot, wish: ChoiceWish): EntryPlan<CellChange> {
  const table = choicesTable(sheet);
  if (table === undefined) return nothingPlanned([noSheet("no-choices", "Choices")]);
  if (sheet.isProtected) return nothingPlanned([protectedSheet(sheet)]);
  const wanted = wantedCells(wish);
  const problems = [...tooLong(wanted), ...missingNote(table, wish)];
  if (problems.length > 0) return nothingPlanned(problems);
  const standing = wish.isLogged ? undefined : standingRow(table, wish);
  return standing ? changedRow(table, standing, wanted) : addedRow(sheet, table, wanted);
}

type Wanted = ReadonlyMap<ChoicesRole, WritableValue>;

function wantedCells({ kind, subject, value, note, by, today }: ChoiceWish): Wanted {
  const cells: readonly (readonly [ChoicesRole, WritableValue | undefined])[] = [
    ["kind", kind],
    ["subject", subject],
    ["value", value === "" ? null : value],
    ["note", note],
    ["by", by?.trim() || undefined],
    ["when", { kind: "date", date: today }],
  ];
  return new Map(cells.flatMap(([role, cell]) => (cell === undefined ? [] : [[role, cell] as const])));
}

function standingRow(
  table: DataTable<ChoicesRole>,
  { kind, subject, isMeant = (text) => text === subject }: ChoiceWish,
): DataRow<ChoicesRole> | undefined {
  return table.rows
    .filter(({ cell }) => cellText(cell("kind")).toLowerCase() === kind && isMeant(cellText(cell("subject"))))
    .at(-1);
}

/** Who and when alone are no change of a decision. */
const decides = new Set<ChoicesRole>(["value", "note"]);
/** What makes a row the one that it is stands as it is written. */
const names = new Set<ChoicesRole>(["kind", "subject"]);

function changedRow(
  { sheet, heading }: DataTable<ChoicesRole>,
  { row, cells }: DataRow<ChoicesRole>,
  wanted: Wanted,
): EntryPlan<CellChange> {
  const changed = [...wanted].flatMap(([role, becomes]) => {
    const column = heading.columns.get(role);
    const was: CellValue = (column === undefined ? undefined : cells[column]) ?? null;
    const isSame = names.has(role) || shownCell(was) === shownCell(becomes);
    return column === undefined || isSame ? [] : [{ role, row: row - 1, column, was, becomes }];
  });
  if (!changed.some(({ role }) => decides.has(role))) return nothingPlanned([]);
  return {
    changes: [
      {
        ...{ kind: "patch", sheet },
        cells: changed.map(({ column, was, becomes }) => ({ row: row - 1, column, was, becomes })),
      },
    ],
    preview: changed.map((cell) => line(sheet, cell)),
    problems: [],
    warnings: [],
  };
}

function addedRow(
  sheet: SheetSnapshot,
  { heading }: DataTable<ChoicesRole>,
  wanted: Wanted,
): EntryPlan<CellChange> {
  const kind = heading.columns.get("kind") ?? 0;
  const { under } = tableEnd(sheet, heading, (cells) => cellText(cells[kind]) !== "");
  const placed = [...wanted].flatMap(([role, value]) => {
    const column = heading.columns.get(role);
    return column === undefined ? [] : [{ role, column, value }];
  });
  return {
    changes: [{ kind: "append", sheet: sheet.name, under, rows: [rowOf(placed)] }],
    preview: placed
      .filter(({ value }) => value !== null)
      .map(({ value, ...cell }) => line(sheet.name, { ...cell, row: under + 1, was: null, becomes: value })),
    problems: [],
    warnings: [],
  };
}

interface Cell {
  readonly role: ChoicesRole;
  readonly row: number;
  readonly column: number;
  readonly was: CellValue;
  readonly becomes: WritableValue;
}

const line = (sheet: string, { role, row, column, was, becomes }: Cell): PreviewLine => ({
  ...{ sheet, address: addressOf(row, column), label: headingOf(role) },
  ...{ was: shownCell(was), becomes: shownCell(becomes) },
});

const headingOf = (role: ChoicesRole): string =>
  choicesColumns.find((column) => column.role === role)?.heading ?? role;

/** Characters that a cell can hold: Excel's limit. */
const longestText = 32_767;

const tooLong = (wanted: Wanted): readonly EntryProblem[] =>
  [...wanted]
    .filter(([, value]) => typeof value === "string" && value.length > longestText)
    .map(([role]) => ({
      code: "text-too-long",
      field: role,
      text: "The text is longer than a cell can hold.",
      next: "Shorten it.",
    }));

/** A note without its column would be lost, and what it explains would not be applied. */
const missingNote = (
  { sheet, heading }: DataTable<ChoicesRole>,
  { note = "" }: ChoiceWish,
): readonly EntryProblem[] =>
  note === "" || heading.columns.has("note")
    ? []
    : [
        {
          code: "column-missing",
          text: `"${sheet}" has no column headed "Note", so the note cannot be kept.`,
          next: 'Head a column "Note", then try again.',
        },
      ];
