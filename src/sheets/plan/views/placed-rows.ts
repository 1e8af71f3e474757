import { isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import { type PlanView, viewOf } from "./plan-view";

/** A cell, and where it stands in the sheet as its people know it; zero-based. */
export interface PlacedCell {
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
}

export type PlacedRow = readonly (PlacedCell | null)[];

/** Longer sheets of such layouts are none that people keep. */
export const mostPlacedRows = 2_000;

export const placed = (value: CellValue | undefined, row: number, column: number): PlacedCell | null =>
  value === undefined || isBlank(value) ? null : { value, row, column };

/** The cells of a row where they stand. */
export const placedRow = (cells: readonly CellValue[], row: number): PlacedRow =>
  cells.map((value, column) => placed(value, row, column));

/** A view of cells that know where they stand; what is blank stands where its row begins. */
export const placedView = (sheet: SheetSnapshot, layout: string, rows: readonly PlacedRow[]): PlanView =>
  viewOf(
    sheet,
    layout,
    rows.map((row) => row.map((cell) => cell?.value ?? null)),
    (row, column) => {
      const own = rows[row]?.[column] ?? rows[row]?.find((cell) => cell !== null);
      return own ? { row: own.row, column: own.column } : { row: 0, column: 0 };
    },
  );
