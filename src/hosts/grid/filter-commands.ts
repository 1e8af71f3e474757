import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { CellRange } from "../../sheets/sheet-snapshot";
import type { CoreCommand, UID } from "./engine";

/** The filter of a drawing, or of its table: to the grid, a table without looks. */
export function filterCommands(
  { filter, table, merges }: SheetDrawing,
  sheetId: UID,
): readonly CoreCommand[] {
  const range = table?.range ?? filter;
  // The grid takes merges apart that lie in a table; the file has them both.
  if (!range || merges.some((merge) => meets(merge, range))) return [];
  const plain = {
    hasFilters: true,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
  };
  const config = {
    ...plain,
    bandedRows: false,
    bandedColumns: false,
    automaticAutofill: false,
    styleId: "None",
  };
  const { top, left, bottom, right } = range;
  const ranges = [{ _zone: { top, left, bottom, right }, _sheetId: sheetId }];
  return [{ type: "CREATE_TABLE", sheetId, ranges, config, tableType: "static" }];
}

const meets = (one: CellRange, other: CellRange): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
