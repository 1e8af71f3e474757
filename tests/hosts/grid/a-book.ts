import ExcelJS from "exceljs";
import type { Command } from "../../../src/hosts/grid/engine";
import { type GridWorkbook, type GridHelpers, openInGrid } from "../../../src/hosts/grid/grid-workbook";
import type { CellValue } from "../../../src/sheets/sheet-snapshot";
import { aGrid, type GridOnTest } from "./engine-in-node";

/** A cell of a workbook on test: a value, or a formula with its stored result. */
type Cell = string | number | null | { readonly formula: string; readonly result: string | number };

/** A file with these sheets: bookBytes({ Plan: [["Action", 1, { formula: "B1*2", result: 2 }]] }). */
export async function bookBytes(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, at) =>
      row.forEach((cell, column) => (sheet.getCell(at + 1, column + 1).value = cell)),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook that is open before a person. */
export interface OpenedBook {
  readonly book: GridWorkbook;
  readonly grid: GridOnTest;
  /** What the person was told. */
  readonly told: readonly string[];
  /** Types into a cell of the first sheet, or of the one named. */
  type(address: { row: number; column: number; sheet?: string }, content: string): void;
  /** Whether the command was carried out. */
  does(command: Command): boolean;
  undo(): void;
  /** The value that read() gives. */
  value(row: number, column: number, sheet?: string): Promise<CellValue>;
}

export async function openBook(
  bytes: Uint8Array,
  helpers: Omit<GridHelpers, "noticed"> = {},
): Promise<OpenedBook> {
  const grid = aGrid();
  const told: string[] = [];
  const book = await openInGrid(bytes, grid, {
    noticed: (sentence) => void told.push(sentence),
    ...helpers,
  });
  const idOf = (name?: string): string => {
    const { getters } = grid.model();
    return (
      getters.getSheetIds().find((id) => getters.getSheetName(id) === name) ?? getters.getSheetIds()[0] ?? ""
    );
  };
  return {
    book,
    grid,
    told,
    type: ({ row, column, sheet }, content) =>
      void grid.model().dispatch("UPDATE_CELL", { sheetId: idOf(sheet), row, col: column, content }),
    does: ({ type, ...data }) =>
      // A command's data goes with its kind, which their separation loses.
      grid.model().dispatch(type as "START", data as never).isSuccessful,
    undo: () => void grid.model().dispatch("REQUEST_UNDO"),
    value: async (row, column, name) => {
      const { sheets } = await book.read();
      const sheet = name === undefined ? sheets[0] : sheets.find((one) => one.name === name);
      return sheet?.rows[row]?.[column] ?? null;
    },
  };
}
