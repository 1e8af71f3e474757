import type { UsedCells } from "../read/facts";
import { callBytes, type Stroke, stroke } from "./stroke";

/** A change on its way back. */
export interface Restoring {
  readonly strokes: readonly Stroke[];
  /** Throws a ProblemError ("cell-changed") where somebody changed what was written. */
  readonly check: () => void;
}

/** There is nothing to put back. */
export const nothing: Restoring = { strokes: [], check: () => undefined };

/** A sheet that may be gone. */
export const sheetOf = (context: Excel.RequestContext, idOrName: string): Excel.Worksheet =>
  context.workbook.worksheets.getItemOrNullObject(idOrName);

/** What a sheet holds now; undefined for nothing. */
export type FoundCells = Pick<UsedCells, "top" | "left" | "values"> | undefined;

/** Asks what a sheet holds; the answer is there after the next sync. */
export function loadUsed(sheet: Excel.Worksheet): () => FoundCells {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load({ rowIndex: true, columnIndex: true, values: true });
  return () =>
    used.isNullObject ? undefined : { top: used.rowIndex, left: used.columnIndex, values: used.values };
}

const rowsPerCall = 500;

/** The strokes that give a block its number formats back. */
export function formatStrokes(
  sheet: Excel.Worksheet,
  { top, left, formats }: Omit<UsedCells, "values">,
): readonly Stroke[] {
  return Array.from({ length: Math.ceil(formats.length / rowsPerCall) }, (_, index) => {
    const rows = formats.slice(index * rowsPerCall, (index + 1) * rowsPerCall).map((row) => [...row]);
    return stroke(callBytes + JSON.stringify(rows).length, () => {
      const width = rows[0]?.length ?? 1;
      const range = sheet.getRangeByIndexes(top + index * rowsPerCall, left, rows.length, width);
      range.untrack().numberFormat = rows;
    });
  });
}
