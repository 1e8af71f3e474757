import type { Workbook } from "../usecases/ports/workbook";
import type { WorkbookView } from "../usecases/ports/workbook-view";

/** A workbook that is open in the grid, as the workbench needs it; the entry joins it with a host. */
export interface OpenBook extends Workbook, WorkbookView {
  bytes(): Promise<Uint8Array>;
  isEdited(): boolean;
  markSaved(): void;
}

/**
 * Opens a file in the grid of a frame. Throws a ProblemError for what cannot be opened; the grid then shows what it
 * showed before. `noticed` hears the sentences by which the grid refuses something.
 */
export type OpenInFrame = (
  bytes: Uint8Array,
  frame: HTMLIFrameElement,
  noticed: (sentence: string) => void,
) => Promise<OpenBook>;
