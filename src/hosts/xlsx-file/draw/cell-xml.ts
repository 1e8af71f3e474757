import type { CellStyle, DrawnCell, DrawnRow, SheetDrawing } from "../../../sheets/sheet-drawing";
import { addressOf } from "../../../sheets/cell-address";
import { serialOfDate, type DateSystem } from "../serial-date";
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

/** The <sheetData> of a drawing. */
export function sheetDataXml(drawing: SheetDrawing, writer: CellWriter): string {
  const heights = rowHeights(drawing);
  const rows = drawing.rows.map((row, index) => rowXml(row, index, { ...writer, fitting: heights(index) }));
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function rowXml(
  { height, cells }: DrawnRow,
  row: number,
  { fitting, ...writer }: CellWriter & { readonly fitting: number | undefined },
): string {
  const inside = cells
    .map((cell, column) => (cell ? cellXml(cell, addressOf(row, column), writer) : ""))
    .join("");
  const fitted = fitting === undefined ? "" : ` ht="${fitting}"`;
  const size = height === undefined ? fitted : ` ht="${Math.min(tallestRow, height)}" customHeight="1"`;
  if (inside === "") return size === "" ? "" : `<row r="${row + 1}"${size}/>`;
  return `<row r="${row + 1}"${size}>${inside}</row>`;
}

function cellXml(
  { value, style = {} }: DrawnCell,
  address: string,
  { styles, dateSystem }: CellWriter,
): string {
  const cell = (format: CellStyle, rest: string, isQuoted = false): string =>
    `<c r="${address}" s="${styles.placeOf(format, isQuoted)}"${rest}`;
  const text = (words: string): string =>
    cell(
      style,
      ` t="inlineStr"><is><t xml:space="preserve">${escapeCellText(words)}</t></is></c>`,
      looksLikeFormula.test(words),
    );
  if (value === null || value === "") return cell(style, "/>");
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return cell(style, `><v>${value}</v></c>`);
  if (typeof value === "boolean") return cell(style, ` t="b"><v>${value ? 1 : 0}</v></c>`);
  const serial = serialOfDate(value.date, dateSystem);
  // A day before the workbook's first is written out: Excel has no number for it.
  if (serial === undefined) return text(value.date);
  return cell({ ...style, numberFormat: style.numberFormat ?? dateFormat }, `><v>${serial}</v></c>`);
}
