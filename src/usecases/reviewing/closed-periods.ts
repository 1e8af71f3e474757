import type { CalendarDate } from "../../domain/shared/calendar-date";
import { dayInWords } from "../../domain/target/describe-words";
import { addressOf } from "../../sheets/cell-address";
import { readDateCell, readStatusAnswer } from "../../sheets/tables/answers";
import { readFigureDays } from "../../sheets/tables/kpi-values/figure-days";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { findRole, type FoundSheet, type SheetRole } from "../../sheets/model/sheet-roles";
import { tables } from "../../sheets/tables";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { CellValue, SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { CellPatch, DrawChange, WorkbookChange } from "../ports/workbook";
import type { Problem } from "../problem";
import { appendedCells } from "../undo";

/** The last day on or before which nothing is written any more; undefined where no period is closed. Source: RULES 8. */
export const closedUntil = (model: Pick<WorkbookModel, "closedUntil">): CalendarDate | undefined =>
  model.closedUntil;

/** What a write inside a closed period meets. `what` says which: "4 Feb 2019 lies in it". */
export const periodClosed = (until: CalendarDate, what: string): Problem => ({
  code: "period-closed",
  text: `The period until ${dayInWords(until)} is closed: ${what}.`,
  next: "Date it after that day, or reopen the period with a reason.",
});

/**
 * Why changes may not be written: a row of the Activity Log, of a survey or of KPI Values is, or would be, dated in a closed period; or a
 * yes in Member Status is, or would be. undefined where nothing hinders them. The changes are of the very workbook that
 * the office was read from.
 */
export function refusalIn(model: WorkbookModel, changes: readonly WorkbookChange[]): Problem | undefined {
  const until = closedUntil(model);
  if (until === undefined) return undefined;
  const sheets = new Map(
    [...model.sheets, ...drawnSheets(changes)].map((found) => [found.sheet.name, found]),
  );
  const inside = changes.filter(isWritten).flatMap((change) => {
    const found = sheets.get(change.sheet);
    return found
      ? datedCells(found, change, dayReader(model, found.role)).filter(({ day }) => day <= until)
      : [];
  });
  const [first] = inside;
  if (first === undefined) return undefined;
  const places = new Set(inside.map(({ sheet, row }) => `${sheet}\n${row}`)).size;
  const others =
    places === 2 ? ", and so is 1 more row" : places > 2 ? `, and so are ${places - 1} more rows` : "";
  return periodClosed(until, `${first.address} of "${first.sheet}" is of ${dayInWords(first.day)}${others}`);
}

type Written = Exclude<WorkbookChange, DrawChange>;

const isWritten = (change: WorkbookChange): change is Written => change.kind !== "draw";

/** A sheet that is drawn first and filled then is known by its drawn headings. */
const drawnSheets = (changes: readonly WorkbookChange[]): readonly FoundSheet[] =>
  changes.flatMap((change) => (change.kind === "draw" ? [findRole(asSheet(change.drawing))] : []));

const asSheet = ({ name, rows }: SheetDrawing): SheetSnapshot => ({
  ...{ name, visibility: "visible", isProtected: false, merges: [] },
  rows: rows.map(({ cells }) => cells.map((cell) => (typeof cell?.value === "string" ? cell.value : null))),
});

/** A day that a write is of, and where it stands or would stand. */
interface Dated {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly day: CalendarDate;
}

type DayOf = (cell: CellValue) => CalendarDate | undefined;

/** A figure of a period means its last day; everything else is of the day that its cell says. Source: RULES-2 11. */
const dayReader = ({ settings, term }: WorkbookModel, role: SheetRole): DayOf =>
  role === "kpi-values"
    ? (cell) => readFigureDays(cell, { fiscalYearStartMonth: settings.fiscalYearStartMonth, term })?.end
    : readDateCell;

function datedCells({ sheet, role, heading }: FoundSheet, change: Written, dayOf: DayOf): readonly Dated[] {
  const cells = change.kind === "patch" ? change.cells : appendedCells(change);
  if (role === "member-status")
    return cells.flatMap((cell) => datedAt(sheet, cell, [yesDay(cell.was), yesDay(cell.becomes)]));
  const column = heading?.columns.get(datedColumn(role) ?? "");
  return column === undefined ? [] : datedRows(sheet, { column, cells, dayOf });
}

/** The column by which a data sheet says of what day a row is. */
const datedColumn = (role: SheetRole): string | undefined =>
  tables.find((table) => table.role === role)?.dated;

/** A row counts by its day as it stands, and by the day that it gets. */
function datedRows(
  sheet: SheetSnapshot,
  { column, cells, dayOf }: { column: number; cells: readonly CellPatch[]; dayOf: DayOf },
): readonly Dated[] {
  const becomes = new Map(
    cells.filter((cell) => cell.column === column).map((cell) => [cell.row, cell.becomes]),
  );
  return [...new Set(cells.map(({ row }) => row))].flatMap((row) => {
    const stands = sheet.rows[row]?.[column] ?? null;
    return datedAt(sheet, { row, column }, [dayOf(stands), dayOf(becomes.get(row) ?? null)]);
  });
}

const datedAt = (
  { name }: SheetSnapshot,
  { row, column }: Pick<CellPatch, "row" | "column">,
  days: readonly (CalendarDate | undefined)[],
): readonly Dated[] =>
  days.flatMap((day) =>
    day === undefined ? [] : [{ sheet: name, address: addressOf(row, column), row, day }],
  );

/** The day since when a cell of Member Status says yes. */
export function yesDay(cell: CellValue): CalendarDate | undefined {
  const answer = readStatusAnswer(cell);
  return answer?.kind === "yes" ? answer.since : undefined;
}
