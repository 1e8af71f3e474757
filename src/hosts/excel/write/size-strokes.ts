import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import { addressLists, rectangles } from "./rectangles";
import { callBytes, type Stroke, stroke } from "./stroke";

/** Excel's calls count a column's width in points; 7 pixels a character and 5 for the padding, at 96 pixels an inch. */
const points = (characters: number): number => (Math.round(characters * 7 + 5) * 72) / 96;
const widestColumn = 255;
/** Points; Excel draws no row higher. */
const tallestRow = 409;

/** Widths of columns and heights of rows, each size once for all that have it. */
export function sizeStrokes(sheet: Excel.Worksheet, { columnWidths, rows }: SheetDrawing): readonly Stroke[] {
  const widths = rectangles([columnWidths], (width) => String(points(Math.min(widestColumn, width))));
  const heights = rectangles(
    rows.map(({ height }) => [height ?? null]),
    (height) => (height === null ? undefined : String(Math.min(tallestRow, height))),
  );
  return [
    ...[...widths].flatMap(([width, ranges]) =>
      addressLists(ranges).map((address) =>
        stroke(callBytes + address.length, () => {
          sheet.getRanges(address).untrack().format.columnWidth = Number(width);
        }),
      ),
    ),
    ...[...heights].flatMap(([height, ranges]) =>
      addressLists(ranges).map((address) =>
        stroke(callBytes + address.length, () => {
          sheet.getRanges(address).untrack().format.rowHeight = Number(height);
        }),
      ),
    ),
  ];
}
