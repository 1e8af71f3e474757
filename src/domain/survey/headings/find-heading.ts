import type { FoundLayout } from "./find-layout";
import { headingEvidence } from "./heading-evidence";
import { plainTable } from "../layouts";
import { headingKey } from "../layouts/layout";
import { isUsualAction } from "./options-as-headings";
import { isPersonal } from "./personal";
import { roleOfHeading, roleWords } from "../roles/role-words";
import { cellAt, isBlankRow, type SurveyTable } from "../survey-table";

const deepestHeading = 30;
const mostHeaderRows = 3;
const longestHeading = 300;

/** Headings that a person gave a meaning, by `roleWords`: a row with most of them is the one. */
type KnownHeadings = { readonly has: (words: string) => boolean };

/**
 * The headings of a table that no maker wrote: of the first thirty rows those that may be headings (see
 * `headingEvidence`), the one with the most cells that sound like it, and up to two rows below it where the upper one
 * spans them ("Effects" over "Yes" and "No"). Undefined where the table has no such row.
 */
export function findPlainHeading(table: SurveyTable, known: KnownHeadings): FoundLayout | undefined {
  const rows = table.rows.slice(0, deepestHeading);
  const mayBe = headingEvidence(table);
  const scores = rows.map((_, row) => (mayBe(row) ? scoreOf(table, row, row) : -1));
  const best = Math.max(...scores, 0);
  const row =
    rowWithMost(rows, known) ??
    firstTable(table, scores) ??
    (best > 0 ? scores.indexOf(best) : firstWords(rows, mayBe));
  if (row < 0) return undefined;
  const headerRow = spannedFrom(table, row, best);
  return { layout: plainTable, headerRow, lastHeaderRow: lastRow(table, headerRow) };
}

/**
 * Of several tables the first: its best row, where that names two roles or more, or the Member or workshop of a row of three
 * cells, and something stands below it.
 */
function firstTable({ rows }: SurveyTable, scores: readonly number[]): number | undefined {
  for (let start = 0; start < rows.length; start += 1) {
    if (isBlankRow(rows[start] ?? [])) continue;
    const length = rows.slice(start).findIndex(isBlankRow);
    if (length < 0) return undefined;
    const own = scores.slice(start, start + length);
    const best = Math.max(...own, 0);
    const row = start + own.indexOf(best);
    if (row + 1 < start + length && (best >= 2 || (best === 1 && namesRows(rows[row] ?? [])))) return row;
    start += length;
  }
  return undefined;
}

const namesRows = (row: readonly string[]): boolean =>
  row.filter((cell) => cell.trim() !== "").length >= 3 &&
  row.some((cell) => ["member", "workshop"].includes(roleOfHeading(cell)?.role ?? ""));

function rowWithMost(rows: readonly (readonly string[])[], known: KnownHeadings): number | undefined {
  const counts = rows.map((row) => row.filter((cell) => cell !== "" && known.has(roleWords(cell))).length);
  const most = Math.max(...counts, 0);
  return most > 0 ? counts.indexOf(most) : undefined;
}

/** A row of groups may stand right above the row that sounds most like headings. */
function spannedFrom(table: SurveyTable, row: number, best: number): number {
  const above = row - 1;
  return above >= 0 &&
    !isTitle(table.rows[above] ?? []) &&
    spans(table, above) &&
    scoreOf(table, above, row) > best
    ? above
    : row;
}

/** A title stands alone in the first column, over all of the table. */
const isTitle = (row: readonly string[]): boolean =>
  cellAt(row, 0).trim() !== "" && row.slice(1).every((cell) => cell.trim() === "");

function lastRow(table: SurveyTable, headerRow: number): number {
  let last = headerRow;
  for (let row = headerRow + 1; row < headerRow + mostHeaderRows; row += 1) {
    const isBetter = scoreOf(table, headerRow, row) > scoreOf(table, headerRow, last);
    const isHeading = isBetter || namesParts(table, headerRow, row);
    if (spans(table, row - 1) && isHeading && isWords(table.rows[row] ?? [])) last = row;
  }
  return last;
}

/** Words only where a group stands above ("Level of need", and below it topics), and blanks below the other headings. */
function namesParts({ rows }: SurveyTable, top: number, row: number): boolean {
  const [above, cells] = [rows[top] ?? [], rows[row] ?? []];
  const isGroup = above.map(
    (cell, column) =>
      cell.trim() !== "" &&
      cellAt(above, column + 1).trim() === "" &&
      cellAt(cells, column + 1).trim() !== "",
  );
  const isBlankBelowSingles = above.every(
    (cell, column) => cell.trim() === "" || isGroup[column] || cellAt(cells, column).trim() === "",
  );
  return (
    row === top + 1 &&
    isGroup.includes(true) &&
    isGroup.includes(false) &&
    isBlankBelowSingles &&
    cellAt(cells, 0).trim() === ""
  );
}

/** Words below blanks of this row: the row is one of groups. */
const spans = ({ rows }: SurveyTable, row: number): boolean =>
  (rows[row + 1] ?? []).some((cell, column) => cell.trim() !== "" && cellAt(rows[row], column).trim() === "");

const isWords = (row: readonly string[]): boolean => row.every((cell) => !/^\s*[\d.,%/-]+\s*$/.test(cell));

function firstWords(rows: readonly (readonly string[])[], mayBe: (row: number) => boolean): number {
  const counts = rows.map((row, index) =>
    isWords(row) && mayBe(index) ? row.filter((cell) => cell.trim() !== "").length : 0,
  );
  const most = Math.max(...counts);
  return most > 0 ? counts.indexOf(most) : -1;
}

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

/** Behind a blank row, titles ("Table 2: Follow-up actions") between. */
function beginsTable(rows: SurveyTable["rows"], row: number, after: number): boolean {
  let above = row - 1;
  while (above > after && isTitle(rows[above] ?? [])) above -= 1;
  return above > after && isBlankRow(rows[above] ?? []);
}

/** With usual follow-up actions as one more: "No.", "Submitted reports". */
const rolesIn = (table: SurveyTable, row: number): number =>
  scoreOf(table, row, row) + ((table.rows[row] ?? []).some(isUsualAction) ? 1 : 0);

/** How many rows below the headings are looked through for a further table. */
const deepestTable = 20_000;

/** The row (from 0) of the headings of a further table: behind a blank row, other headings that name two roles or more. */
export function furtherTable(
  table: SurveyTable,
  { headerRow, lastHeaderRow }: FoundLayout,
): number | undefined {
  const { rows } = table;
  const own = rows[headerRow]?.join("\u001f");
  for (let row = lastHeaderRow + 2; row < Math.min(rows.length, deepestTable); row += 1) {
    const cells = rows[row] ?? [];
    if (isBlankRow(cells) || !beginsTable(rows, row, lastHeaderRow)) continue;
    if (cells.join("\u001f") !== own && isWords(cells) && rolesIn(table, row) >= 2) {
      const below = rows[row + 1];
      if (below !== undefined && !isBlankRow(below)) return row;
    }
  }
  return undefined;
}
