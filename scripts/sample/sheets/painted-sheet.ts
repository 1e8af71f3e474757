import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre";

/** A cell as the sample paints it: a bare value has the plain look. */
export type Painted = CellValue | { readonly value: CellValue; readonly style: CellStyle };

export interface PaintedSheet extends Omit<WriteSheet, "rows" | "cells" | "columns" | "rowDefs"> {
  readonly widths: readonly number[];
  readonly grid: readonly (readonly Painted[])[];
  /** The look of every cell that brings none. */
  readonly plain: CellStyle;
  /** Rows whose height is left to the spreadsheet; the others get room for their wrapped text. */
  readonly natural?: ReadonlySet<number>;
}

/** The sheet as the writer wants it, every row high enough for its longest text. */
export function toWriteSheet({ widths, grid, plain, natural, ...rest }: PaintedSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  grid.forEach((row, top) => {
    row.forEach((cell, left) => {
      cells.set(`${top},${left}`, isStyled(cell) ? { ...cell } : { value: cell, style: plain });
    });
  });
  const heights = grid.map((row, top) => [top, { height: rowHeight(row, widths) }] as const);
  return {
    ...rest,
    columns: widths.map((width) => ({ width })),
    rows: grid.map((row) => row.map(valueOf)),
    cells,
    rowDefs: new Map(heights.filter(([top]) => !natural?.has(top))),
  };
}

const isStyled = (cell: Painted): cell is Exclude<Painted, CellValue> =>
  typeof cell === "object" && cell !== null && "style" in cell;

const valueOf = (cell: Painted): CellValue => (isStyled(cell) ? cell.value : cell);

const linePoints = 13.5;

/** In points; a character is taken to be one unit of column width. */
function rowHeight(row: readonly Painted[], widths: readonly number[]): number {
  const lines = row.map((cell, at) => lineCount(shownText(valueOf(cell)), widths[at] ?? 10));
  return Math.max(1, ...lines) * linePoints + 4.5;
}

/** A date is as long as "30 Sep 2018". */
const shownText = (value: CellValue): string => (value instanceof Date ? "30 Sep 2018" : String(value ?? ""));

const lineCount = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0);
