import type { AppendChange, CellPatch, PatchChange } from "../../../../usecases/ports/workbook";
import { appendedCells } from "../../../../usecases/undo";
import type { TableExtent } from "./load-tables";

/** Patches side by side, row by row: a change of a user's sheet as Excel is asked for it. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellPatch[])[];
}

/** A patch is as many blocks as it has cells: they may lie anywhere, and nothing between them is touched. */
export const patchBlocks = ({ cells }: PatchChange): readonly CellBlock[] =>
  cells.map((patch) => ({ top: patch.row, left: patch.column, rows: [[patch]] }));

/** An append to a sheet that the product locked is as many blocks as it writes cells: between them some may be locked. */
export const openBlocks = (append: AppendChange): readonly CellBlock[] =>
  appendedCells(append)
    .filter(({ becomes }) => becomes !== null && becomes !== "")
    .map((patch) => ({ top: patch.row, left: patch.column, rows: [[patch]] }));

/** An append is one block, as wide as its widest row and as the table that it makes longer. */
export function appendBlocks(append: AppendChange, tables: readonly TableExtent[]): readonly CellBlock[] {
  const { under, rows } = append;
  const given = appendedCells(append);
  const widths = [...given.map(({ column }) => column + 1), ...tables.map(({ range }) => range.right + 1)];
  const width = Math.max(0, ...widths);
  if (rows.length === 0 || width === 0) return [];
  const byPlace = new Map(given.map((patch) => [`${patch.row}:${patch.column}`, patch]));
  const patchAt = (row: number, column: number): CellPatch =>
    byPlace.get(`${row}:${column}`) ?? { row, column, was: null, becomes: null };
  const block = rows.map((_, index) =>
    Array.from({ length: width }, (__, column) => patchAt(under + 1 + index, column)),
  );
  return [{ top: under + 1, left: 0, rows: block }];
}
