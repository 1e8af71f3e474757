import type { CellStyle, SheetDrawing } from "../../../sheets/sheet-drawing";

/** How high a row of a drawing must be for its wrapped texts, in points; undefined where one line will do. */
export type RowHeights = (row: number) => number | undefined;

const defaultWidth = 8.43;
const defaultSize = 10;
// Letters of running text against the digits that a column's width counts, and what is lost where words break.
const letterWidth = 0.85;
const brokenLines = 1.03;
const digitSize = 11;
const lineHeight = 1.32;

/** Points; Excel draws no row higher. */
export const tallestRow = 409;

/**
 * LibreOffice fits no rows to wrapped texts when it opens a file, and Excel keeps a height that it finds: so the file
 * carries one, estimated on the generous side and not marked as set by hand.
 */
export function rowHeights({ rows, columnWidths, merges }: SheetDrawing): RowHeights {
  const rightEnds = new Map(merges.map(({ top, left, right }) => [`${top}:${left}`, right]));
  const widthOf = (row: number, column: number): number => {
    const last = rightEnds.get(`${row}:${column}`) ?? column;
    let width = 0;
    for (let at = column; at <= last; at += 1) width += columnWidths[at] ?? defaultWidth;
    return width;
  };
  return (row) => {
    let tallest = 0;
    rows[row]?.cells.forEach((cell, column) => {
      if (cell?.style?.wrap && typeof cell.value === "string")
        tallest = Math.max(tallest, heightOf(cell.value, cell.style, widthOf(row, column)));
    });
    return tallest === 0 ? undefined : Math.min(tallestRow, Math.ceil(tallest));
  };
}

// Excel draws at most 409 points; no more of a text needs to be measured.
const measured = 4_000;

function heightOf(value: string, style: CellStyle, width: number): number {
  const size = style.size ?? defaultSize;
  const perLine = Math.max(1, (width - (style.indent ?? 0)) / ((letterWidth * size) / digitSize));
  const lines = value
    .slice(0, measured)
    .split("\n")
    .reduce(
      (sum, { length }) =>
        sum + Math.max(1, Math.ceil(length <= perLine ? 1 : (length * brokenLines) / perLine)),
      0,
    );
  return lines === 1 ? 0 : lines * size * lineHeight + 2;
}
