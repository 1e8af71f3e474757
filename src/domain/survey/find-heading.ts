import type { FoundLayout } from "./find-layout";
import { plainTable } from "./layouts";
import { headingKey } from "./layouts/layout";
import { isPersonal } from "./personal";
import { roleOfHeading } from "./role-words";
import { cellAt, type SurveyTable } from "./survey-table";

const deepestHeading = 30;
const mostHeaderRows = 3;
const longestHeading = 300;

/**
 * The headings of a table that no maker wrote: the row of the first thirty with the most cells that sound like headings,
 * and up to two rows below it where the upper one spans them ("Effects" over "Yes" and "No"). Undefined where the table
 * has no row with words.
 */
export function findPlainHeading(table: SurveyTable): FoundLayout | undefined {
  const rows = table.rows.slice(0, deepestHeading);
  const scores = rows.map((_, row) => scoreOf(table, row, row));
  const best = Math.max(...scores);
  const known = best > 0 ? scores.indexOf(best) : firstWords(rows);
  if (known < 0) return undefined;
  const headerRow = spannedFrom(table, known, best);
  return { layout: plainTable, headerRow, lastHeaderRow: lastRow(table, headerRow) };
}

/** A row of groups may stand right above the row that sounds most like headings. */
function spannedFrom(table: SurveyTable, row: number, best: number): number {
  const above = row - 1;
  return above >= 0 && spans(table, above) && scoreOf(table, above, row) > best ? above : row;
}

function lastRow(table: SurveyTable, headerRow: number): number {
  let last = headerRow;
  for (let row = headerRow + 1; row < headerRow + mostHeaderRows; row += 1) {
    const isBetter = scoreOf(table, headerRow, row) > scoreOf(table, headerRow, last);
    if (spans(table, row - 1) && isBetter && isWords(table.rows[row] ?? [])) last = row;
  }
  return last;
}

/** Words below blanks of this row: the row is one of groups. */
const spans = ({ rows }: SurveyTable, row: number): boolean =>
  (rows[row + 1] ?? []).some((cell, column) => cell.trim() !== "" && cellAt(rows[row], column).trim() === "");

const isWords = (row: readonly string[]): boolean => row.every((cell) => !/^\s*[\d.,%/-]+\s*$/.test(cell));

const firstWords = (rows: readonly (readonly string[])[]): number => {
  const counts = rows.map((row) => (isWords(row) ? row.filter((cell) => cell.trim() !== "").length : 0));
  const most = Math.max(...counts);
  return most > 0 ? counts.indexOf(most) : -1;
};

/** How many different roles the headings of these rows name, joined from the top. */
function scoreOf({ rows }: SurveyTable, top: number, bottom: number): number {
  const found = new Set<string>();
  let left = "";
  const width = Math.max(...rows.slice(top, bottom + 1).map((row) => row.length), 0);
  for (let column = 0; column < width; column += 1) {
    const own = cellAt(rows[top], column).trim();
    left = own === "" ? left : own;
    const below = rows.slice(top + 1, bottom + 1).map((row) => cellAt(row, column).trim());
    const heading = [top === bottom ? own : left, ...below].filter(Boolean).join(" ");
    const kind = heading === "" || heading.length > longestHeading ? undefined : kindOf(heading);
    if (kind !== undefined) found.add(kind);
  }
  return found.size;
}

const kindOf = (heading: string): string | undefined =>
  roleOfHeading(heading)?.role ??
  (isPersonal(heading) ? "personal" : undefined) ??
  (Object.hasOwn(plainTable.setAside, headingKey(heading))
    ? plainTable.setAside[headingKey(heading)]
    : undefined);
