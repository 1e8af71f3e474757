import type { Workbook } from "../usecases/ports/workbook";
import type { WorkbookView } from "../usecases/ports/workbook-view";

/** What no saved copy holds, as it can be kept without writing a file. */
export interface UnsavedEdits {
  /** The file that was edited: the same object as long as it is the same file. */
  readonly base: Uint8Array;
  /** In the words of who took them: plain data, for WithEdits. */
  readonly edits: unknown;
}

/** The file with edits in it that were kept. Throws a ProblemError where it takes them no more. */
export type WithEdits = (unsaved: UnsavedEdits) => Promise<Uint8Array>;

/** A workbook that is open in the grid, as the workbench needs it; the entry joins it with a host. */
export interface OpenBook extends Workbook, WorkbookView {
  bytes(): Promise<Uint8Array>;
  unsaved(): Promise<UnsavedEdits>;
  isEdited(): boolean;
  markSaved(): void;
}

/**
 * Opens a file in the grid of a frame. Throws a ProblemError for what cannot be opened; the grid then shows what it
 * showed before. `noticed` hears the sentences by which the grid refuses something; `signal` stops the reading ("stopped").
 */
export type OpenInFrame = (
  bytes: Uint8Array,
  frame: HTMLIFrameElement,
  helpers: { readonly noticed: (sentence: string) => void; readonly signal: AbortSignal },
) => Promise<OpenBook>;
