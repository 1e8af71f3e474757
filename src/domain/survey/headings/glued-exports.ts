import { cellAt, type SurveyTable } from "../survey-table";
import type { FoundLayout } from "./find-layout";

/** So many of its cells, at least, are headings of the table. */
const share = 0.6;
const fewest = 3;

/**
 * Two exports of one form in one file: where the headings come again in another order, what stands below goes to the columns
 * of the same heading. A heading that the first has not gets a column behind the others. Source: exports of forms that were changed.
 */
export function withGluedExports(table: SurveyTable, { headerRow, lastHeaderRow }: FoundLayout): SurveyTable {
  if (headerRow !== lastHeaderRow) return table;
  const headings = [...(table.rows[headerRow] ?? [])].map((cell) => cell.trim());
  const known = new Set(headings.filter((heading) => heading !== ""));
  const own = headings.join(mark);
  let order: readonly number[] | undefined;
  let isGlued = false;
  const rows = table.rows.map((row, at) => {
    if (at <= headerRow) return row;
    if (known.has(row.find((cell) => cell.trim() !== "")?.trim() ?? "") && areHeadings(row, known)) {
      order = row.map((cell) => cell.trim()).join(mark) === own ? undefined : orderOf(row, headings);
      isGlued ||= order !== undefined;
      return headings;
    }
    return order === undefined ? row : sorted(row, order, headings.length);
  });
  return isGlued ? { ...table, rows: rows.map((row, at) => (at === headerRow ? headings : row)) } : table;
}

const mark = "\u001f";

function areHeadings(row: readonly string[], known: ReadonlySet<string>): boolean {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const same = filled.filter((cell) => known.has(cell)).length;
  return same >= fewest && same >= filled.length * share;
}

/** The column of each cell; headings that are new are added behind. The same heading twice goes by its place among its like. */
function orderOf(row: readonly string[], headings: string[]): readonly number[] {
  const taken = new Set<number>();
  return row.map((cell) => {
    const heading = cell.trim();
    const found = headings.findIndex((one, at) => one === heading && !taken.has(at));
    const column = heading === "" ? -1 : found >= 0 ? found : headings.push(heading) - 1;
    taken.add(column);
    return column;
  });
}

function sorted(row: readonly string[], order: readonly number[], width: number): readonly string[] {
  const cells = Array.from({ length: width }, () => "");
  order.forEach((column, at) => {
    if (column >= 0) cells[column] = cellAt(row, at);
  });
  return cells;
}
