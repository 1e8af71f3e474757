import { columnIndex } from "../../../sheets/cell-address";
import type { CellRange } from "../../../sheets/sheet-snapshot";

const range = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** rangeOf("A5:B9") -> [{ top: 4, left: 0, bottom: 8, right: 1 }]; none for what is no address. */
export function rangeOf(address: string | undefined): readonly CellRange[] {
  const parts = range.exec(address ?? "");
  if (!parts) return [];
  const [, left = "", top = "", right = left, bottom = top] = parts;
  return [
    { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) },
  ];
}
