import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { CellValue, ErrorCell, WorkbookSnapshot } from "../../sheets/sheet-snapshot";

/**
 * A workbook, whole sheets at a time. What every host must do is settled in hosts/contract.
 * Both calls travel; both throw a ProblemError where the host refuses, and then nothing was written.
 */
export interface Workbook {
  read(): Promise<WorkbookSnapshot>;
  /** All of the changes or none, each on what the ones before it left. */
  apply(changes: readonly WorkbookChange[]): Promise<void>;
}

export type WorkbookChange = DrawChange | PatchChange | AppendChange;

/** Replaces (or adds) a sheet that the product owns. */
export interface DrawChange {
  readonly kind: "draw";
  readonly drawing: SheetDrawing;
}

/**
 * Changes cells of a user's sheet; each keeps its looks. Refuses ("cell-changed") where a cell no longer holds what
 * was expected, and ("cell-has-formula") where it computes: neither is ever written over. "sheet-gone" where there is none.
 */
export interface PatchChange {
  readonly kind: "patch";
  readonly sheet: string;
  readonly cells: readonly CellPatch[];
}

/** Row and column count from 0. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  /** What the cell is expected to hold now; null is blank. */
  readonly was: CellValue;
  readonly becomes: WritableValue;
}

/**
 * Writes rows right under the last row of a data table, with that row's looks, and widens the table over them where the
 * host knows tables. The cells there are expected to be blank ("cell-changed" where they are not).
 */
export interface AppendChange {
  readonly kind: "append";
  readonly sheet: string;
  /** The table's last filled row, or its heading row where it has none; counts from 0. */
  readonly under: number;
  /** From column A on; null leaves a cell blank. */
  readonly rows: readonly (readonly WritableValue[])[];
}

/** What can be written into a cell. Texts are always text, also those that begin with "=". */
export type WritableValue = Exclude<CellValue, ErrorCell>;
