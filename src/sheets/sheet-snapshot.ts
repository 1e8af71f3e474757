import type { CalendarDate } from "../domain/shared/calendar-date";

/** A workbook as it was read: every sheet as plain data, in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** What its file is called, "Work plan 2025.xlsx"; absent where it has none, or the host does not tell. */
  readonly fileName?: string;
}

/** A sheet as plain data. `rows[0][0]` is always A1, whatever the used range; rows may be ragged. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
  /** Rows and columns that are hidden or filtered out, zero-based and ascending; absent where there are none, or the host does not tell. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Blank cells with a colour of their own, in rows whose first text has none: the bars of a Gantt chart. Absent as above. */
  readonly shaded?: readonly CellPlace[];
  /** Rows whose first text is struck out or grey. */
  readonly mutedRows?: readonly number[];
}

/** Zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * What a cell holds. A blank cell is null and so is an empty text. A formula is its stored result. A number
 * that the sheet shows as a date or a percentage says so, because that is what its reader sees.
 */
export type CellValue = string | number | boolean | null | DateCell | PercentCell | ErrorCell;

export interface DateCell {
  readonly kind: "date";
  readonly date: CalendarDate;
}

/** `value` is the share: 0.85 is shown as 85 %. */
export interface PercentCell {
  readonly kind: "percent";
  readonly value: number;
}

/** `code` as Excel writes it: "#REF!", "#N/A". */
export interface ErrorCell {
  readonly kind: "error";
  readonly code: string;
}

/** Zero-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
