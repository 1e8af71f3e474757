import type { CellValue } from "../../../sheets/sheet-snapshot";
import type { WritableValue } from "../../../usecases/ports/workbook";

/** What a person typed into a cell of a grid, or what the grid computed there. Row and column count from 0. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: EditedContent;
}

export type EditedContent =
  | { readonly kind: "value"; readonly value: WritableValue }
  /** `formula` as it is typed in English, without "="; `result` is what it gives now. */
  | { readonly kind: "formula"; readonly formula: string; readonly result: CellValue }
  /** A new result of the formula that is there. A cell without one is left as it is. */
  | { readonly kind: "result"; readonly result: CellValue };
