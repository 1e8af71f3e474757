import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";

/** A file of a round of questions: a workbook of one sheet, or a text. */
export type AskedFile = { readonly name: string } & (
  { readonly drawing: SheetDrawing } | { readonly text: string }
);

/** Makes the files of a round, and reads those that come back. */
export interface QuestionFiles {
  /** All of them in one zip. The same files give the same bytes. */
  readonly pack: (files: readonly AskedFile[]) => Promise<Uint8Array>;
  /** Throws a ProblemError where the bytes are no workbook. */
  readonly read: (bytes: Uint8Array) => Promise<readonly SheetSnapshot[]>;
}
