import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import { callBytes, type Stroke, stroke } from "./stroke";

/** Excel's calls count a column's width in points; 7 pixels a character and 5 for the padding, at 96 pixels an inch. */
const points = (characters: number): number => (Math.round(characters * 7 + 5) * 72) / 96;
const widestColumn = 255;
/** Points; Excel draws no row higher. */
const tallestRow = 409;

const rowsPerCall = 2_000;
/** Of `{"format":{"columnWidth":12.75}},` */
const bytesPerSize = 34;

/** Widths of columns and heights of rows, as lists; a row without a height of its own is left as it is. */
export const sizeStrokes = (sheet: Excel.Worksheet, drawing: SheetDrawing): readonly Stroke[] => [
  ...widthStrokes(sheet, drawing),
  ...heightStrokes(sheet, drawing),
];

function widthStrokes(sheet: Excel.Worksheet, { columnWidths }: SheetDrawing): readonly Stroke[] {
  const widths = columnWidths.map((width) => ({
    format: { columnWidth: points(Math.min(widestColumn, width)) },
  }));
  if (widths.length === 0) return [];
  return [
    stroke(callBytes + bytesPerSize * widths.length, () =>
      sheet.getRangeByIndexes(0, 0, 1, widths.length).untrack().setColumnProperties(widths),
    ),
  ];
}

function heightStrokes(sheet: Excel.Worksheet, { rows }: SheetDrawing): readonly Stroke[] {
  const heights = rows.map(({ height }): Excel.SettableRowProperties =>
    height === undefined ? {} : { format: { rowHeight: Math.min(tallestRow, height) } },
  );
  const parts = Array.from(
    { length: Math.ceil(heights.length / rowsPerCall) },
    (_, part) => part * rowsPerCall,
  );
  return parts.flatMap((top) => {
    const part = heights.slice(top, top + rowsPerCall);
    if (part.every(({ format }) => format === undefined)) return [];
    return [
      stroke(callBytes + bytesPerSize * part.length, () =>
        sheet.getRangeByIndexes(top, 0, part.length, 1).untrack().setRowProperties(part),
      ),
    ];
  });
}
