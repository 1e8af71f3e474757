import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { SheetLooks } from "../xlsx-file/change/restyle";
import type { CellRange, CellValue, SheetSnapshot } from "../../sheets/sheet-snapshot";

/**
 * The grid as the workbench speaks to it, across the frame it lives in: plain data in, plain data out. It shows a
 * workbook and says what a person changed; the truth stays with the file. Rows and columns count from 0.
 */
export interface Grid {
  /** Shows a workbook in place of the one before. */
  show(book: GridBook): void;
  /** What differs from what was shown or settled last: cells that a person changed, and results that followed from it. */
  edits(): readonly GridEdit[];
  /** How cells and columns look now that a person made look otherwise. */
  looks(): readonly SheetLooks[];
  /** Takes everything as it stands now for what the file holds. */
  settle(): void;
  /** Puts values into cells on the product's behalf: no part of what a person can undo. */
  write(cells: readonly GridWrite[]): void;
  /**
   * Draws sheets of the product, adding those that are not there: together, because a formula of one may read from
   * another. They cannot be edited from then on, but in the cells that their drawings leave unlocked. In slices, between
   * which a person has a turn: until it is done, `edits` takes what is half drawn for typed.
   */
  draw(drawings: readonly SheetDrawing[]): Promise<void>;
  /** Shows and selects "C14" or "A5:P7"; false where there is no such sheet. */
  goTo(sheet: string, address: string): boolean;
  /** Takes what is being typed into a cell as typed. */
  finishTyping(): void;
  focus(): void;
  /** Who is told from now on, in place of whoever was before. */
  listen(listener: GridListener): void;
}

/** What the grid tells; sentences are for people. */
export interface GridListener {
  readonly edited: (sheet: string) => void;
  readonly selected: (sheet: string, address: string) => void;
  readonly noticed: (sentence: string) => void;
}

/** A workbook for the grid. */
export interface GridBook {
  /** The text of every XML part of the package, by its name in the package without a leading "/". */
  readonly parts: Readonly<Record<string, string>>;
  /** The name of the part that lists the sheets. */
  readonly workbookPart: string;
  readonly sheets: readonly GridSheet[];
}

export interface GridSheet {
  readonly snapshot: SheetSnapshot;
  /** The name of its part. */
  readonly part: string;
  /** Why it may not be edited, for people; undefined where it may. */
  readonly locked?: string;
  /** Cells that may be edited all the same. */
  readonly open?: readonly CellRange[];
}

export interface GridPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that changed. `typed` is false where only the result of its formula did. */
export interface GridEdit extends GridPlace {
  readonly typed: boolean;
  /** With its "="; undefined for a cell without one. */
  readonly formula: string | undefined;
  /** An error is a value; a number in a date or percent format is a date or a share. */
  readonly value: CellValue;
}

export interface GridWrite extends GridPlace {
  readonly value: CellValue;
}
