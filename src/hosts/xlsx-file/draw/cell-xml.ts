import type { CellStyle, DrawnCell, SheetDrawing } from "../../../sheets/sheet-drawing";
import type { CellValue, CellRange } from "../../../sheets/sheet-snapshot";
import { serialOfDate, type DateSystem } from "../../../domain/shared/serial-date";
import { cellElement, formulaBody, valueBody, type CellBody } from "../change/cell-body";
import { storedFormula } from "../change/newer-functions";
import { escapeCellText } from "../xml/xml-text";
import { rowHeights, tallestRow } from "./row-height";
import type { StyleBook } from "./style-book";
/** How dates look where nobody says. */
export const dateFormat = "d mmm yyyy";

/** Texts that Excel would take for a formula once someone edits the cell. */
export const looksLikeFormula = /^[=+\-@]/;

/** What turns a drawing's cells into a sheet's. */
export interface CellWriter {
  readonly styles: StyleBook;
  readonly dateSystem: DateSystem;
}

/** The <sheetData> of a drawing. Blank cells that are unlocked are written, too: a lock is a cell's own. */
export function sheetDataXml(drawing: SheetDrawing, writer: CellWriter): string {
  const heights = rowHeights(drawing);
  const unlocked = unlockedCells(drawing);
  const height = Math.max(drawing.rows.length, unlocked.height);
  const rows = Array.from({ length: height }, (_, row) => {
    const size = sizeOf(drawing.rows[row]?.height, heights(row));
    const inside = cellsXml(drawing.rows[row]?.cells ?? [], row, { ...writer, unlocked });
    if (inside === "") return size === "" ? "" : `<row r="${row + 1}"${size}/>`;
    return `<row r="${row + 1}"${size}>${inside}</row>`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function sizeOf(height: number | undefined, fitting: number | undefined): string {
  if (height !== undefined) return ` ht="${Math.min(tallestRow, height)}" customHeight="1"`;
  return fitting === undefined ? "" : ` ht="${fitting}"`;
}

function cellsXml(
  cells: readonly (DrawnCell | null)[],
  row: number,
  { styles, dateSystem, unlocked }: CellWriter & { readonly unlocked: UnlockedCells },
): string {
  const width = Math.max(cells.length, unlocked.widthOf(row));
  return Array.from({ length: width }, (_, column) => {
    const isUnlocked = unlocked.has(row, column);
    const cell = cells[column] ?? (isUnlocked ? blank : null);
    if (!cell) return "";
    const { value, style } = shownCell(cell, dateSystem);
    const isQuoted = cell.formula === undefined && typeof value === "string" && looksLikeFormula.test(value);
    const place = styles.placeOf(style, { isQuoted, isUnlocked });
    return cellElement("", { row, column, style: place, body: bodyOf(cell, value, dateSystem) });
  }).join("");
}

const blank: DrawnCell = { value: null };

/** What a drawn cell stores, and in which style: a date needs a format that shows it as one. */
function shownCell(
  { value, style = {} }: DrawnCell,
  system: DateSystem,
): { readonly value: CellValue; readonly style: CellStyle } {
  if (typeof value !== "object" || value === null) return { value: value === "" ? null : value, style };
  // A day before the workbook's first is written out: Excel has no number for it.
  if (serialOfDate(value.date, system) === undefined) return { value: value.date, style };
  const numberFormat = style.numberFormat ?? dateFormat;
  return { value: { kind: "date", date: value.date }, style: { ...style, numberFormat } };
}

function bodyOf({ formula }: DrawnCell, value: CellValue, system: DateSystem): CellBody {
  if (formula === undefined) return valueBody("", value, system);
  return formulaBody("", `<f>${escapeCellText(storedFormula(formula))}</f>`, value, system);
}

/** The cells of a drawing that stay unlocked where the others are locked. */
interface UnlockedCells {
  has(row: number, column: number): boolean;
  /** How many columns of a row they reach over, counted from A. */
  widthOf(row: number): number;
  /** How many rows they reach over, counted from 1. */
  readonly height: number;
}

/** None where the drawing locks nothing. */
function unlockedCells({ unlocked = [] }: SheetDrawing): UnlockedCells {
  const inRow = (row: number): readonly CellRange[] =>
    unlocked.filter(({ top, bottom }) => row >= top && row <= bottom);
  return {
    has: (row, column) => inRow(row).some(({ left, right }) => column >= left && column <= right),
    widthOf: (row) => Math.max(0, ...inRow(row).map(({ right }) => right + 1)),
    height: Math.max(0, ...unlocked.map(({ bottom }) => bottom + 1)),
  };
}
