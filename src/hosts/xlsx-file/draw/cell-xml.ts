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
  const placing = { ...writer, styleOf: datedStyles() };
  const xml: string[] = [];
  for (let row = 0; row < height; row += 1) {
    const size = sizeOf(drawing.rows[row]?.height, heights(row));
    const inside = cellsXml(drawing.rows[row]?.cells ?? [], row, { ...placing, free: unlocked.inRow(row) });
    if (inside !== "") xml.push(`<row r="${row + 1}"${size}>${inside}</row>`);
    else if (size !== "") xml.push(`<row r="${row + 1}"${size}/>`);
  }
  return `<sheetData>${xml.join("")}</sheetData>`;
}

function sizeOf(height: number | undefined, fitting: number | undefined): string {
  if (height !== undefined) return ` ht="${Math.min(tallestRow, height)}" customHeight="1"`;
  return fitting === undefined ? "" : ` ht="${fitting}"`;
}

function cellsXml(
  cells: readonly (DrawnCell | null)[],
  row: number,
  { styles, dateSystem, styleOf, free }: CellPlacing,
): string {
  const width = free.reduce((most, { right }) => Math.max(most, right + 1), cells.length);
  const xml: string[] = [];
  for (let column = 0; column < width; column += 1) {
    const isUnlocked = free.some(({ left, right }) => column >= left && column <= right);
    const cell = cells[column] ?? (isUnlocked ? blank : null);
    if (!cell) continue;
    const value = shownValue(cell, dateSystem);
    const isDate = typeof value === "object" && value?.kind === "date";
    const style = isDate ? styleOf(cell.style ?? noStyle) : (cell.style ?? noStyle);
    const isQuoted = cell.formula === undefined && typeof value === "string" && looksLikeFormula.test(value);
    const place = styles.placeOf(style, { isQuoted, isUnlocked });
    xml.push(cellElement("", { row, column, style: place, body: bodyOf(cell, value, dateSystem) }));
  }
  return xml.join("");
}

/** What the cells of a row are written with. */
interface CellPlacing extends CellWriter {
  /** The style of a date: it needs a format that shows it as one. */
  readonly styleOf: (style: CellStyle) => CellStyle;
  /** Where the row is unlocked. */
  readonly free: readonly CellRange[];
}

const blank: DrawnCell = { value: null };

// One object for all, so that its place is looked up and not found anew.
const noStyle: CellStyle = {};

/** Styles with a format for dates, each made once. */
function datedStyles(): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    if (style.numberFormat !== undefined) return style;
    const dated = known.get(style) ?? { ...style, numberFormat: dateFormat };
    known.set(style, dated);
    return dated;
  };
}

/** What a drawn cell stores. */
function shownValue({ value }: DrawnCell, system: DateSystem): CellValue {
  if (typeof value !== "object" || value === null) return value === "" ? null : value;
  // A day before the workbook's first is written out: Excel has no number for it.
  return serialOfDate(value.date, system) === undefined ? value.date : { kind: "date", date: value.date };
}

function bodyOf({ formula }: DrawnCell, value: CellValue, system: DateSystem): CellBody {
  if (formula === undefined) return valueBody("", value, system);
  return formulaBody("", `<f>${escapeCellText(storedFormula(formula))}</f>`, value, system);
}

/** The cells of a drawing that stay unlocked where the others are locked. */
interface UnlockedCells {
  inRow(row: number): readonly CellRange[];
  /** How many rows they reach over, counted from 1. */
  readonly height: number;
}

/** None where the drawing locks nothing. */
function unlockedCells({ unlocked = [] }: SheetDrawing): UnlockedCells {
  return {
    inRow: (row) =>
      unlocked.length === 0 ? unlocked : unlocked.filter(({ top, bottom }) => row >= top && row <= bottom),
    height: Math.max(0, ...unlocked.map(({ bottom }) => bottom + 1)),
  };
}
