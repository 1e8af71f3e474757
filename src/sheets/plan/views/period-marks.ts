import { isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import { headingCells } from "../headings/heading-cells";
import { barePeriodOf } from "../headings/meaning";
import { foldedText } from "../headings/words";
import { mostPlacedRows, placedRow, type PlacedRow } from "./placed-rows";
import type { PlanView } from "./plan-view";

/** Marks of a month that is planned, and of one in which the work was done. */
export const plannedMark = "☐";
export const doneMark = "☑";

const fewestPeriods = 4;
const searchedRows = 40;
const headingRows = 2;
const fewestMarked = 2;

interface Chart {
  readonly row: number;
  readonly lastRow: number;
  readonly columns: readonly number[];
}

/** Rows of headings with months, quarters or weeks side by side and nothing else in them. */
function chartIn(sheet: SheetSnapshot): Chart | undefined {
  for (let row = 0; row < Math.min(searchedRows, sheet.rows.length); row += 1) {
    for (let height = headingRows; height >= 1; height -= 1) {
      const span = { row, lastRow: row + height - 1, merged: row + height - 1 };
      const texts = headingCells(sheet, span) ?? new Map<number, string>();
      const columns = [...texts].flatMap(([column, text]) => {
        const period = barePeriodOf(text);
        return period !== undefined && period.unit !== "year" ? [column] : [];
      });
      const last = sheet.rows[span.lastRow] ?? [];
      if (columns.length >= fewestPeriods && columns.every((column) => !isBlank(last[column])))
        return { ...span, columns };
    }
  }
  return undefined;
}

/** Whether months, quarters or weeks stand side by side with blank cells under them, which a colour may fill. */
export function hasRoomForBars(sheet: SheetSnapshot): boolean {
  const chart = chartIn(sheet);
  return (
    chart !== undefined &&
    sheet.rows
      .slice(chart.lastRow + 1)
      .some((cells) => !cells.every(isBlank) && chart.columns.some((column) => isBlank(cells[column])))
  );
}

/** Letters under the months, by the sheet's own legend: "P = planned, D = done". */
export function letters(sheet: SheetSnapshot): PlanView | undefined {
  if (sheet.rows.length > mostPlacedRows) return undefined;
  const legend = legendIn(sheet);
  if (![...legend.values()].includes(plannedMark)) return undefined;
  const chart = chartIn(sheet);
  return (
    chart &&
    withMarks(sheet, chart, (cell) =>
      typeof cell === "string" ? legend.get(cell.trim().toUpperCase()) : undefined,
    )
  );
}

/** Coloured months over a row that counts them: without its figures the months hold marks alone. */
export function colours(sheet: SheetSnapshot): PlanView | undefined {
  if (sheet.shaded === undefined || sheet.rows.length > mostPlacedRows) return undefined;
  const chart = chartIn(sheet);
  if (chart === undefined) return undefined;
  const columns = new Set(chart.columns);
  const own = sheet.shaded.filter(({ row, column }) => row > chart.lastRow && columns.has(column));
  const rows = new Set(own.map(({ row }) => row));
  const counts = sheet.rows.filter((cells, row) => row > chart.lastRow && isCountRow(cells, chart));
  if (rows.size < fewestMarked || counts.length !== 1) return undefined;
  const view = sheet.rows.map((cells, row) =>
    row > chart.lastRow && isCountRow(cells, chart) ? labelAlone(cells, row) : placedRow(cells, row),
  );
  return placedAsTheyAre(sheet, view, "with colours under its months");
}

type MarkOf = (cell: CellValue | undefined) => string | undefined;

/** The sheet with its marks in place of letters or colours; a row of counts under them keeps its label alone. */
function withMarks(sheet: SheetSnapshot, chart: Chart, markOf: MarkOf): PlanView | undefined {
  let marked = 0;
  let strange = 0;
  const rows = sheet.rows.map((cells, row): PlacedRow => {
    if (row <= chart.lastRow) return placedRow(cells, row);
    const marks = chart.columns.flatMap((column) => {
      const mark = markOf(cells[column]);
      return mark === undefined ? [] : [[column, mark] as const];
    });
    if (isCountRow(cells, chart)) return labelAlone(cells, row);
    const filled = chart.columns.filter((column) => !isBlank(cells[column]));
    if (filled.some((column) => markOf(cells[column]) === undefined)) strange += 1;
    if (marks.length === 0) return placedRow(cells, row);
    marked += 1;
    const own = new Map(marks);
    const width = Math.max(cells.length, ...marks.map(([column]) => column + 1));
    return Array.from({ length: width }, (_, column) => {
      const value = own.get(column) ?? cells[column] ?? null;
      return isBlank(value) ? null : { value, row, column };
    });
  });
  return marked >= fewestMarked && strange === 0
    ? placedAsTheyAre(sheet, rows, "with letters under its months")
    : undefined;
}

/** Each cell stays in its place, so bands above the months stay merged. */
const placedAsTheyAre = (sheet: SheetSnapshot, rows: readonly PlacedRow[], layout: string): PlanView => ({
  layout,
  sheet: { ...sheet, rows: rows.map((row) => row.map((cell) => cell?.value ?? null)) },
  place: (row, column) => ({ row, column }),
});

/** "Jobs per month | 1 | 2 | 3": figures alone where the other rows have marks. */
function isCountRow(cells: readonly CellValue[], { columns }: Chart): boolean {
  const filled = columns.flatMap((column) => (isBlank(cells[column]) ? [] : [cells[column]]));
  return filled.length >= fewestPeriods && filled.every((cell) => typeof cell === "number");
}

function labelAlone(cells: readonly CellValue[], row: number): PlacedRow {
  const at = cells.findIndex((cell) => typeof cell === "string" && cell.trim() !== "");
  return at < 0
    ? []
    : [...Array.from({ length: at }, () => null), { value: cells[at] ?? null, row, column: at }];
}

/** What letters stand for, where a title or a note says so. */
function legendIn({ rows }: SheetSnapshot): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const cells of rows)
    for (const cell of cells) {
      if (typeof cell !== "string" || !cell.includes("=") || cell.length > 200) continue;
      for (const [, letter = "", words = ""] of cell.matchAll(/(?:^|[\s,;(])(\p{L})\s*=\s*(\p{L}{2,})/gu)) {
        const plain = foldedText(words);
        if (/^\s*(?:plan|schedul|due|target|prev|to be)/.test(plain))
          found.set(letter.toUpperCase(), plannedMark);
        else if (/^\s*(?:done|complet|carried|held|achiev|actual|fait|realis|finish|deliver)/.test(plain))
          found.set(letter.toUpperCase(), doneMark);
      }
    }
  return found;
}

export const isMark = (text: string): boolean => text === plannedMark || text === doneMark;
