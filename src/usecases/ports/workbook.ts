import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { WorkbookSnapshot } from "../../sheets/sheet-snapshot";

/**
 * A workbook, whole sheets at a time. What every host must do is settled in tests/contracts/workbook.ts.
 * Both calls travel; both throw a ProblemError where the host refuses, and then nothing was written.
 */
export interface Workbook {
  read(): Promise<WorkbookSnapshot>;
  /** All of the changes or none. */
  apply(changes: readonly WorkbookChange[]): Promise<void>;
}

/** draw: replaces (or adds) a sheet that the product owns. */
export type WorkbookChange = { readonly kind: "draw"; readonly drawing: SheetDrawing };
