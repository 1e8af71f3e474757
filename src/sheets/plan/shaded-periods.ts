import { isBlank } from "../cell-text";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";
import type { PlanHeading } from "./plan-tables";

/** How a coloured bar of a Gantt chart is read: as a tick under its month. */
export const barMark = "\u25a0";

/** The rows with a mark in each blank cell that is coloured under a column of a planned period. Source: PLAN-SHAPES 2. */
export function withBars(
  rows: SheetSnapshot["rows"],
  { shaded = [] }: Pick<SheetSnapshot, "shaded">,
  headings: readonly PlanHeading[],
): SheetSnapshot["rows"] {
  const tables = headings.flatMap(({ lastRow, periods }) => {
    const planned = new Set(periods.flatMap(({ what, column }) => (what === "planned" ? [column] : [])));
    return planned.size > 0 ? [{ lastRow, planned }] : [];
  });
  if (shaded.length === 0 || tables.length === 0) return rows;
  const marked: CellValue[][] = rows.map((cells) => [...cells]);
  for (const { row, column } of shaded) {
    const cells = marked[row];
    const table = tables.filter(({ lastRow }) => lastRow < row).at(-1);
    if (cells === undefined || !table?.planned.has(column) || !isBlank(cells[column])) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = barMark;
  }
  return marked;
}
