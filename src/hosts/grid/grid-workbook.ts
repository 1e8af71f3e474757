import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { AppendChange, PatchChange, Workbook, WorkbookChange } from "../../usecases/ports/workbook";
import type { WorkbookView } from "../../usecases/ports/workbook-view";
import { openXlsx, type XlsxWorkbook } from "../xlsx-file/open-xlsx";
import { fileEdit } from "./file-edit";
import type { Grid, GridWrite } from "./grid";
import { gridBook } from "./grid-book";
import { checkCells, checkFileSize } from "./grid-limits";
import { gridView } from "./grid-view";

/** A file that is open in the grid: the file is the truth, the grid shows it and says what was typed. */
export interface GridWorkbook extends Workbook, WorkbookView {
  /** The file as it is now; the very bytes that were opened while nothing was changed. */
  bytes(): Promise<Uint8Array>;
  /** Whether there is something that the bytes given out last, or opened, do not hold. */
  isEdited(): boolean;
  /** The bytes given out last were saved. */
  markSaved(): void;
}

/**
 * openInGrid(bytes, grid, noticed): opens a file and shows it. Throws a ProblemError as openXlsx does, and ("too-large-for-grid")
 * for what a browser should not be asked to show; the grid then shows what it showed before.
 */
export async function openInGrid(bytes: Uint8Array, grid: Grid, noticed: Noticed): Promise<GridWorkbook> {
  checkFileSize(bytes.length);
  const file = openXlsx(bytes);
  const snapshot = await file.read();
  checkCells(snapshot);
  grid.show(gridBook(bytes, snapshot));
  return gridWorkbook(file, grid, noticed);
}

/** Hears the sentences by which the grid refuses something. */
export type Noticed = (sentence: string) => void;

function gridWorkbook(opened: XlsxWorkbook, grid: Grid, noticed: Noticed): GridWorkbook {
  // What was applied, without what was typed since: an edit that was undone leaves no trace.
  let base = opened;
  let saved = opened.bytes();
  let given = saved;
  const current = async (): Promise<XlsxWorkbook> => {
    grid.finishTyping();
    const edits = grid.edits();
    if (edits.length === 0) return base;
    const edited = openXlsx(base.bytes());
    await edited.edit(edits.map(fileEdit));
    return edited;
  };
  return {
    read: async () => (await current()).read(),
    apply: async (changes) => {
      const file = await current();
      await file.apply(changes);
      base = file;
      grid.settle();
      mirror(grid, changes);
    },
    bytes: async () => {
      base = await current();
      grid.settle();
      given = base.bytes();
      return given;
    },
    isEdited: () => base.bytes() !== saved || grid.edits().length > 0,
    markSaved: () => (saved = given),
    ...gridView(grid, noticed),
  };
}

function mirror(grid: Grid, changes: readonly WorkbookChange[]): void {
  let drawings: SheetDrawing[] = [];
  const drawAll = (): void => {
    if (drawings.length > 0) grid.draw(drawings);
    drawings = [];
  };
  for (const change of changes)
    if (change.kind === "draw") drawings.push(change.drawing);
    else {
      drawAll();
      grid.write(change.kind === "patch" ? patched(change) : appended(change));
    }
  drawAll();
}

const patched = ({ sheet, cells }: PatchChange): readonly GridWrite[] =>
  cells.map(({ row, column, becomes }) => ({ sheet, row, column, value: becomes }));

const appended = ({ sheet, under, rows }: AppendChange): readonly GridWrite[] =>
  rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ sheet, row: under + 1 + at, column, value }])),
  );
