import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import type { CellRange } from "../../../sheets/sheet-snapshot";

/** The cells of a drawing that stay unlocked where the others are locked. */
export interface UnlockedCells {
  has(row: number, column: number): boolean;
  /** How many columns of a row they reach over, counted from A. */
  widthOf(row: number): number;
  /** How many rows they reach over, counted from 1. */
  readonly height: number;
}

/** None where the drawing locks nothing. */
export function unlockedCells({ unlocked = [] }: SheetDrawing): UnlockedCells {
  const inRow = (row: number): readonly CellRange[] =>
    unlocked.filter(({ top, bottom }) => row >= top && row <= bottom);
  return {
    has: (row, column) => inRow(row).some(({ left, right }) => column >= left && column <= right),
    widthOf: (row) => Math.max(0, ...inRow(row).map(({ right }) => right + 1)),
    height: Math.max(0, ...unlocked.map(({ bottom }) => bottom + 1)),
  };
}
