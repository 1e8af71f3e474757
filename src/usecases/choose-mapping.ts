import type { CalendarDate } from "../domain/shared/calendar-date";
import { addressOf } from "../sheets/cell-address";
import { cellText } from "../sheets/cell-text";
import { type ChoicesRole, choicesTable, findChoices } from "../sheets/data/choices-sheet";
import type { Office } from "../sheets/office/read-office";
import type { SheetSnapshot } from "../sheets/sheet-snapshot";
import { noSheet, protectedSheet, sheetWithRole, shownCell } from "./entering/data-sheet";
import { type CellChange, type EntryPlan, nothingPlanned, type PreviewLine } from "./entering/entry-plan";
import type { mappingKinds } from "./mapping-choices";
import type { WritableValue } from "./ports/workbook";

/** A decision to be kept: a milestone for an action, or a planned event for a row of the log. */
export interface MappingChoice {
  readonly kind: (typeof mappingKinds)[keyof typeof mappingKinds];
  readonly subject: string;
  readonly value: string;
  readonly note?: string;
  readonly today: CalendarDate;
}

/**
 * Plans to keep a decision in Choices: the row of the same kind and subject is changed, else one is added. Nothing is
 * written here. Problems by code: "no-choices", "sheet-protected".
 */
export function planMappingChoice(office: Office, choice: MappingChoice): EntryPlan<CellChange> {
  const sheet = sheetWithRole(office, "choices");
  const table = sheet && choicesTable(sheet);
  if (sheet === undefined || table === undefined) return nothingPlanned([noSheet("no-choices", "Choices")]);
  if (sheet.isProtected) return nothingPlanned([protectedSheet(sheet)]);
  const standing = table.rows
    .filter(
      ({ cell }) =>
        cellText(cell("kind")).toLowerCase() === choice.kind && cellText(cell("subject")) === choice.subject,
    )
    .at(-1);
  const row = standing ? standing.row - 1 : nextRow(sheet);
  const cells = wantedCells(choice).flatMap(([role, value]) => {
    const column = table.heading.columns.get(role);
    const was = (column === undefined ? undefined : sheet.rows[row]?.[column]) ?? null;
    return column === undefined ? [] : [{ role, column, was: standing ? was : null, becomes: value }];
  });
  const changed = cells.filter(({ was, becomes }) => shownCell(was) !== shownCell(becomes));
  if (!changed.some(({ role }) => role === "value")) return nothingPlanned([]);
  const preview = changed.map(({ role, column, was, becomes }): PreviewLine => ({
    sheet: sheet.name,
    address: addressOf(row, column),
    label: role,
    was: shownCell(was),
    becomes: shownCell(becomes),
  }));
  const change: CellChange = standing
    ? {
        kind: "patch",
        sheet: sheet.name,
        cells: changed.map(({ column, was, becomes }) => ({ row, column, was, becomes })),
      }
    : { kind: "append", sheet: sheet.name, under: row - 1, rows: [rowOf(cells)] };
  return { changes: [change], preview, problems: [], warnings: [] };
}

function wantedCells({ kind, subject, value, note, today }: MappingChoice) {
  const cells: readonly (readonly [ChoicesRole, WritableValue])[] = [
    ["kind", kind],
    ["subject", subject],
    ["value", value],
    ...(note === undefined ? [] : [["note", note] as const]),
    ["when", { kind: "date", date: today }],
  ];
  return cells;
}

/** Under the last row that has a kind. */
function nextRow(sheet: SheetSnapshot): number {
  const table = choicesTable(sheet);
  const last = table?.rows.filter(({ cell }) => cellText(cell("kind")) !== "").at(-1);
  return last ? last.row : (findChoices(sheet)?.lastRow ?? 0) + 1;
}

function rowOf(cells: readonly { column: number; becomes: WritableValue }[]): readonly WritableValue[] {
  const byColumn = new Map(cells.map(({ column, becomes }) => [column, becomes]));
  const width = Math.max(...byColumn.keys()) + 1;
  return Array.from({ length: width }, (_, column) => byColumn.get(column) ?? null);
}
