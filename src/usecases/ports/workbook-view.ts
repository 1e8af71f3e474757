import type { SourceCell } from "../../domain/shared/source-cell";

/**
 * The workbook as it stands before a person: what is selected, and that something was changed. Only the pane and the
 * workbench need it; a host that shows nothing has none.
 */
export interface WorkbookView {
  /** Shows the cells and selects them. Throws a ProblemError ("sheet-gone") where the sheet is not there any more. */
  goTo(cell: SourceCell): Promise<void>;
  /** Told after cells were changed by somebody, not by our own `apply`. */
  onChange(listener: (sheet: string) => void): StopListening;
  /** Told after a person selected other cells. */
  onSelect(listener: (cell: SourceCell) => void): StopListening;
}

export type StopListening = () => void;
