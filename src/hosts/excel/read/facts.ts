import type { CellRange, SheetSnapshot } from "../../../sheets/sheet-snapshot";
import type { DateSystem } from "../../../domain/shared/serial-date";

/** What one read learns of the workbook: plain data, good for one `apply`. */
export interface WorkbookFacts {
  readonly isReadOnly: boolean;
  /** No sheet can be added or renamed. */
  readonly isStructureLocked: boolean;
  readonly dateSystem: DateSystem;
  /** "Work plan 2025.xlsx"; what was never saved is called "Book1". */
  readonly fileName: string;
  /** In tab order. */
  readonly sheets: readonly SheetFacts[];
}

export interface SheetFacts {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** By a person: what the product locked itself is told apart. */
  readonly isProtected: boolean;
  /** By the product: cells that are not locked are written to, and it is drawn over. */
  readonly isOwnLocked: boolean;
  readonly hasFilter: boolean;
  /** Rows are hidden by the sheet's own filter or by that of a table. */
  readonly isFiltered: boolean;
  readonly tables: readonly TableFacts[];
  readonly notes: number;
  readonly charts: number;
  /** Undefined for a sheet with nothing in it. */
  readonly used?: UsedCells;
  /** Empty, too, where this Excel cannot tell (before ExcelApi 1.13). */
  readonly merges: readonly CellRange[];
  /** What is hidden or coloured; absent where it was not asked for: in blocks, or of an Excel that is read with care. */
  readonly looks?: SheetLooks;
}

/** What of a sheet is hidden or coloured. Source: PLAN-SHAPES 2, "hidden, filtered, struck-out rows". */
export type SheetLooks = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns" | "shaded" | "mutedRows">;

export interface TableFacts {
  readonly id: string;
  readonly name: string;
}

/** A block of cells, as Excel gives it: a blank is "", an error its text, a date its serial number. */
export interface UsedCells {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly RawValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export type RawValue = string | number | boolean;
