import { longestHeading } from "../../headings";
import { dayNumber } from "../../../domain/shared/calendar-date";
import { cellText, isBlank, isDateCell } from "../../cell-text";
import type { CellRange, CellValue, SheetSnapshot } from "../../sheet-snapshot";
import { barePeriodOf, meaningOf } from "./meaning";

/** The rows that a heading takes, both included. */
export interface HeadingSpan {
  readonly row: number;
  readonly lastRow: number;
  /** So far down the sheet's own merges say that the heading goes. */
  readonly merged?: number;
}

/** Headings by column, each with the bands above it: "Target" over "2025" is "Target 2025". Undefined where the rows below the first are data. */
export function headingCells(
  sheet: Pick<SheetSnapshot, "rows" | "merges">,
  { row, lastRow, merged = row }: HeadingSpan,
): ReadonlyMap<number, string> | undefined {
  const rows = Array.from({ length: lastRow - row + 1 }, (_, at) => monthsSpelt(sheet.rows[row + at] ?? []));
  if (rows.slice(merged - row + 1).some((cells) => !isHeadingLike(cells))) return undefined;
  const texts = new Map<number, string>();
  rows.forEach((cells, at) => {
    const isLast = at === rows.length - 1;
    const own = rowTexts(cells);
    if (own.size === 0) return;
    const spread = isLast
      ? own
      : withBands(own, { row: row + at, merges: sheet.merges, below: rows.slice(at + 1) });
    for (const [column, text] of spread) {
      const above = texts.get(column);
      texts.set(column, above === undefined || above === text ? text : `${above} ${text}`);
    }
  });
  return new Map([...texts].sort(([a], [b]) => a - b));
}

const monthInitials = "JFMAMJJASOND";
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Fewer letters in a row may be anything: "S M L" are sizes. */
const fewestInitials = 5;

/** "J F M A M J J A" over the columns of a Gantt chart are months: a run of initials that fits the year in one way alone. */
function monthsSpelt(cells: readonly CellValue[]): readonly CellValue[] {
  const letters = cells.map((cell) =>
    typeof cell === "string" && /^\s*[A-Z]\s*$/i.test(cell) ? cell.trim() : "",
  );
  const first = letters.findIndex((letter) => letter !== "");
  const after = letters.findIndex((letter, at) => at > first && letter === "");
  const run = first < 0 ? [] : letters.slice(first, after < 0 ? undefined : after);
  if (run.length < fewestInitials) return cells;
  const starts = monthNames
    .map((_, start) => start)
    .filter((start) => run.every((letter, at) => monthInitials[(start + at) % 12] === letter.toUpperCase()));
  const [start] = starts;
  if (start === undefined || starts.length > 1) return cells;
  return cells.map((cell, at) =>
    at < first || at >= first + run.length ? cell : (monthNames[(start + at - first) % 12] ?? cell),
  );
}

/** Texts of a row, and years that are typed as numbers. */
function rowTexts(cells: readonly CellValue[]): Map<number, string> {
  const texts = new Map<number, string>(datesSpelt(cells));
  cells.forEach((cell, column) => {
    if (typeof cell === "string" && cell.length <= longestHeading && !isBlank(cell))
      texts.set(column, cellText(cell));
    else if (typeof cell === "number" && isYear(cell)) texts.set(column, String(cell));
  });
  return texts;
}

/** Fewer dates in a row are days of what stands there. */
const fewestDates = 3;
const shortestMonth = 27;

/** Real dates that go on from cell to cell head months ("Jan 2025") or weeks ("Week of 2025-01-06"). */
function datesSpelt(cells: readonly CellValue[]): readonly (readonly [number, string])[] {
  const dates = cells.flatMap((cell, column) => (isDateCell(cell) ? [{ column, date: cell.date }] : []));
  const gaps = dates.slice(1).map(({ date }, at) => dayNumber(date) - dayNumber(dates[at]?.date ?? date));
  if (dates.length < fewestDates || gaps.some((gap) => gap <= 0)) return [];
  const isMonthly = gaps.every((gap) => gap >= shortestMonth);
  return dates.map(({ column, date }) => [
    column,
    isMonthly ? `${monthNames[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}` : `Week of ${date}`,
  ]);
}

/** A number that a heading may be. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** A second row of a heading names periods or goes on with headings; a row of data does not. */
function isHeadingLike(cells: readonly CellValue[]): boolean {
  const dates = datesSpelt(cells).length;
  const filled = cells.filter((cell) => !isBlank(cell) && !(dates > 0 && isDateCell(cell)));
  if (filled.length === 0) return dates > 0;
  const likely = filled.filter((cell) => {
    if (typeof cell === "number") return isYear(cell);
    if (typeof cell !== "string" || cell.length > 60) return false;
    return barePeriodOf(cell) !== undefined || meaningOf(cell) !== undefined || isUnit(cell);
  });
  return likely.length >= filled.length * 0.7;
}

const isUnit = (text: string): boolean => /^\(?(?:%|usd|no\.?|in %|n°|#)\)?$/i.test(text.trim());

interface Band {
  readonly row: number;
  readonly merges: readonly CellRange[];
  readonly below: readonly (readonly CellValue[])[];
}

/** A band stands over the cells that it is merged across, else over the blanks to its right that have headings of their own below. */
function withBands(
  own: ReadonlyMap<number, string>,
  { row, merges, below }: Band,
): ReadonlyMap<number, string> {
  const spread = new Map(own);
  const hasBelow = (column: number): boolean => below.some((cells) => !isBlank(cells[column]));
  const last = Math.max(...below.map((cells) => cells.length), ...own.keys());
  for (const [column, text] of own) {
    if (!hasBelow(column)) continue;
    const merged = merges.find(({ top, left, bottom }) => top <= row && bottom >= row && left === column);
    const end = merged ? merged.right : last;
    for (let next = column + 1; next <= end && !own.has(next); next += 1) {
      if (!hasBelow(next)) break;
      spread.set(next, text);
    }
  }
  return spread;
}
