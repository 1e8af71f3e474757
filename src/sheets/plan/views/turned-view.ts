import { cellText, isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import { barePeriodOf, meaningOf } from "../headings/meaning";
import { type PlanView, viewOf } from "./plan-view";

const mostRows = 200;
const mostColumns = 100;
const fewestHeadings = 3;

/** A plan on its side: its headings stand below each other in one column, and each further column is an indicator. */
export function turnedView(sheet: SheetSnapshot): PlanView | undefined {
  const { rows } = sheet;
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (rows.length > mostRows || width > mostColumns || width < 3) return undefined;
  for (let column = 0; column < Math.min(width - 2, farthest); column += 1) {
    const from = rows.findIndex((cells) => isHeading(cells[column]) && filledFrom(cells, column + 1) > 0);
    if (from < 0) continue;
    const headings = rows.slice(from).filter((cells) => isHeading(cells[column]));
    const others = rows
      .slice(from)
      .filter(
        (cells) => !isBlank(cells[column]) && !isHeading(cells[column]) && filledFrom(cells, column + 1) > 0,
      );
    if (headings.length < fewestHeadings || others.length > headings.length) continue;
    // Titles above stay above: they become the first rows of the view, each alone in its row.
    const titles = rows.slice(0, from).map((cells) => [...cells]);
    const turned = Array.from({ length: width - column }, (_, at) =>
      rows.slice(from).map((cells): CellValue => cells[column + at] ?? null),
    );
    return viewOf(sheet, "on its side", [...titles, ...turned], (row, at) =>
      row < from ? { row, column: at } : { row: from + at, column: column + row - from },
    );
  }
  return undefined;
}

const farthest = 3;

const isHeading = (cell: CellValue | undefined): boolean =>
  typeof cell === "string" &&
  (meaningOf(cell.trim()) !== undefined || barePeriodOf(cellText(cell)) !== undefined);

const filledFrom = (cells: readonly CellValue[], from: number): number =>
  cells.slice(from).filter((cell) => !isBlank(cell)).length;
