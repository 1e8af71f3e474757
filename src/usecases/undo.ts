import { isErrorCell } from "../sheets/cell-text";
import type { ErrorCell } from "../sheets/sheet-snapshot";
import type { AppendChange, CellPatch, PatchChange, WorkbookChange } from "./ports/workbook";

/** What takes changes back, or the first cell that cannot be: it held an error, which no host can write. */
export type Undo =
  | { readonly kind: "changes"; readonly changes: readonly PatchChange[] }
  | {
      readonly kind: "impossible";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly was: ErrorCell;
    };

/**
 * undoOf([{ kind: "append", ... }]) -> { kind: "changes", changes: [a patch of the new cells to blank] }. To be applied
 * after exactly these changes; a cell that someone changed since refuses then, as with any patch. A table that an
 * append widened stays wide, and a sheet that was drawn stays, blank where its rows are taken back.
 */
export function undoOf(changes: readonly WorkbookChange[]): Undo {
  const inverse: PatchChange[] = [];
  for (const change of changes.filter(isOfCells).reverse()) {
    const { sheet } = change;
    const cells: CellPatch[] = [];
    for (const { row, column, was, becomes } of [...writtenCells(change)].reverse()) {
      if (isErrorCell(was)) return { kind: "impossible", sheet, row, column, was };
      cells.push({ row, column, was: becomes, becomes: was });
    }
    if (cells.length > 0) inverse.push({ kind: "patch", sheet, cells });
  }
  return { kind: "changes", changes: inverse };
}

const isOfCells = (change: WorkbookChange): change is PatchChange | AppendChange => change.kind !== "draw";

// A cell that an append leaves blank is none of its changes: what someone writes there later is theirs.
const writtenCells = (change: PatchChange | AppendChange): readonly CellPatch[] =>
  change.kind === "patch"
    ? change.cells
    : appendedCells(change).filter(({ becomes }) => becomes !== null && becomes !== "");

/** The cells of an append, each expected to be blank. */
export const appendedCells = ({ under, rows }: AppendChange): readonly CellPatch[] =>
  rows.flatMap((values, index) =>
    values.map((becomes, column) => ({ row: under + 1 + index, column, was: null, becomes })),
  );
