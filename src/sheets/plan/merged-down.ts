import { isBlank } from "../cell-text";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";

/**
 * The rows with every cell that is merged down filled in, as a reader sees it: one deadline beside three actions is
 * the deadline of each. Cells merged across columns are titles and bands, and stay as they are.
 */
export function mergedDown({ rows, merges }: Pick<SheetSnapshot, "rows" | "merges">): SheetSnapshot["rows"] {
  const down = merges.filter(
    ({ top, left, bottom, right }) => left === right && bottom > top && !isBlank(rows[top]?.[left]),
  );
  if (down.length === 0) return rows;
  const filled: CellValue[][] = rows.map((cells) => [...cells]);
  for (const { top, left, bottom } of down) {
    for (const cells of filled.slice(top + 1, bottom + 1)) {
      while (cells.length < left) cells.push(null);
      if (isBlank(cells[left])) cells[left] = rows[top]?.[left] ?? null;
    }
  }
  return filled;
}
