import type { CalendarDate } from "../domain/shared/calendar-date";
import type { CellRange } from "./sheet-snapshot";

/**
 * A sheet to be drawn, as plain data, so that a sheet can be tested as a picture and every host paints the same.
 * Drawing a sheet replaces it whole: drawing twice equals once, and a shorter drawing leaves no ghosts.
 */
export interface SheetDrawing {
  readonly name: string;
  /** Widths in characters of the default font, from column A on. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly CellRange[];
  /** How many rows and columns stay in view when scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** The heading row and the rows under it that a filter covers. */
  readonly filter?: CellRange;
  readonly dataBars: readonly DataBar[];
  /** Looks that follow the cells: they stay right where a cell computes, or is edited without the product. */
  readonly conditions?: readonly ConditionalStyle[];
  /** Lists of choices that cells offer; a person may still type something else. */
  readonly choices?: readonly ChoiceList[];
  /** Native charts over cells of this sheet, in the order in which they are drawn. */
  readonly charts?: readonly DrawnChart[];
  /** Cells that nobody changes by accident: everything but these is locked, without a password. Absent: nothing is. */
  readonly unlocked?: readonly CellRange[];
  /** A data table: sorts and filters by its headings, and grows as rows are added. Its heading row is `range.top`. */
  readonly table?: { readonly name: string; readonly range: CellRange };
  readonly print: PrintSetup;
  /** "#RRGGBB" */
  readonly tabColour?: string;
}

export interface DrawnRow {
  /** In points; absent where the host may choose. */
  readonly height?: number;
  /** From column A on; null leaves the cell blank and unpainted. */
  readonly cells: readonly (DrawnCell | null)[];
}

export interface DrawnCell {
  /** Texts are always text, also those that begin with "=". */
  readonly value: string | number | boolean | CalendarDateValue | null;
  /**
   * A native formula without its "=", in English with commas: 'COUNTIFS(\'Member Status\'!C2:C34,"yes")'. `value` is then
   * what it gives as of this drawing, and stays with it for viewers that do not calculate. Written by us, never by a user.
   */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** A note (comment) on the cell. */
  readonly note?: string;
  /** Where a click leads in the same workbook. */
  readonly link?: { readonly sheet: string; readonly address: string };
  /** Instead of `link`: a file beside the workbook's, as a relative address whose every part is encoded (`fileAddress`). */
  readonly file?: string;
}

/** A date to be stored as a date, so that it sorts and filters as one. */
export interface CalendarDateValue {
  readonly date: CalendarDate;
}

export interface CellStyle {
  /** "#RRGGBB"; also with `hatch`, which lays a light diagonal pattern over it. */
  readonly fill?: string;
  readonly hatch?: boolean;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 10 where absent. */
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines; the colour is "#RRGGBB". */
  readonly border?: {
    readonly sides: readonly ("left" | "right" | "top" | "bottom")[];
    readonly colour: string;
  };
  /** An Excel number format: "0%", "d mmm yyyy". */
  readonly numberFormat?: string;
}

/** Bars inside the cells of a range, from `min` (empty) to `max` (full). */
export interface DataBar {
  readonly range: CellRange;
  readonly min: number;
  readonly max: number;
  readonly colour: string;
}

/** Where the formula gives true, the cells look like this. Those further up in the list win. */
export interface ConditionalStyle {
  readonly range: CellRange;
  /** Without "=", written for the range's first cell: '$H6="Behind"'; Excel moves it along for the others. */
  readonly formula: string;
  readonly style: Pick<CellStyle, "fill" | "colour" | "bold">;
}

/** Choices given here, or the filled cells of another range in the workbook. */
export interface ChoiceList {
  readonly range: CellRange;
  /** At most 255 characters together, and no comma in any of them: Excel's limits. Empty where `from` gives them. */
  readonly values: readonly string[];
  readonly from?: { readonly sheet: string; readonly range: CellRange };
}

/** A native chart, so that it follows its cells in any program that shows charts. */
export interface DrawnChart {
  /** Unique on its sheet. */
  readonly name: string;
  readonly kind: "stacked-bar" | "clustered-bar" | "line";
  readonly title: string;
  /** What the chart shows, for who cannot see it. */
  readonly altText: string;
  /** The cells that it covers. */
  readonly over: CellRange;
  /** One row or one column of labels on the same sheet. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
  /** Of the axis that measures; absent ends are left to the program. */
  readonly values?: {
    readonly title?: string;
    readonly min?: number;
    readonly max?: number;
    readonly numberFormat?: string;
  };
}

export interface ChartSeries {
  /** The cell that holds its name, on the same sheet. */
  readonly name: { readonly row: number; readonly column: number };
  /** As long as the categories. */
  readonly values: CellRange;
  /** "#RRGGBB" */
  readonly colour: string;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** One page wide, as many pages tall as it takes. */
  readonly fitToWidth: boolean;
  /** With `fitToWidth`: at most so many pages tall. */
  readonly pagesTall?: number;
  /** Rows that begin a new page, zero-based, ascending; a sheet with `pagesTall` has none. */
  readonly pageStarts?: readonly number[];
  /** Rows repeated on every page, zero-based, both ends included. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly paper: "a4" | "letter";
  /** Texts in the page's foot; "&P" is the page's number, "&N" how many there are. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}
