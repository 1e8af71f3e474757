import { addressOf } from "../../../../sheets/cell-address";
import { refuse } from "../../../../usecases/problem";
import type { UsedCells } from "../../read/facts";
import { callBytes, type Operation, operation } from "../operation";

/** A change on its way back. */
export interface Restoring {
  readonly operations: readonly Operation[];
  /** Throws a ProblemError ("cell-changed") where somebody changed what was written. */
  readonly check: () => void;
}

/** There is nothing to put back. */
export const nothing: Restoring = { operations: [], check: () => undefined };

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

/** The operations that give a block its number formats back; null leaves a cell as it is. */
export function formatOperations(
  sheet: Excel.Worksheet,
  {
    top,
    left,
    formats,
  }: Pick<UsedCells, "top" | "left"> & { readonly formats: readonly (readonly (string | null)[])[] },
): readonly Operation[] {
  return Array.from({ length: Math.ceil(formats.length / rowsPerCall) }, (_, index) => {
    const rows = formats.slice(index * rowsPerCall, (index + 1) * rowsPerCall).map((row) => [...row]);
    return operation(callBytes + JSON.stringify(rows).length, () => {
      const width = rows[0]?.length ?? 1;
      const range = sheet.getRangeByIndexes(top + index * rowsPerCall, left, rows.length, width);
      range.untrack().numberFormat = rows;
    });
  });
}

/** The refusal to take a run back over what somebody wrote since. */
export const refuseChanged = (sheet: string, row: number, column: number): never =>
  refuse(
    "cell-changed",
    `${addressOf(row, column)} of "${sheet}" was changed after the last run.`,
    "Nothing was taken back. Change the cell by hand, or keep it as it is.",
  );
