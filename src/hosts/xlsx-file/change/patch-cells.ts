import type { CellRange, CellValue } from "../../../sheets/sheet-snapshot";
import type { CellPatch, PatchChange } from "../../../usecases/ports/workbook";
import type { Parts } from "../package/parts";
import { valueBody, type CellWrite } from "./cell-body";
import { checkPatch } from "./check-patch";
import { changeSheet, type OpenSheet } from "./open-sheet";
import { storedValue } from "./same-value";
import { formulaIn } from "./sheet-cells";
import { followHeadings } from "./table-headings";

/** The package with the cells patched, each in its own style. Throws a ProblemError where one is not as expected. */
export const patchCells = (parts: Parts, { sheet, cells }: PatchChange): Parts =>
  changeSheet(parts, sheet, (open) => ({ cells: checkedWrites(open, cells) }));

/** The writes of patches after each was checked, one after the other. `like` gives a cell another format than its own. */
export function checkedWrites(
  sheet: OpenSheet,
  patches: readonly CellPatch[],
  like: (row: number, column: number) => number | undefined = () => undefined,
): readonly CellWrite[] {
  const written = new Map<string, CellWrite & { readonly value: CellValue }>();
  const { prefix } = sheet.layout;
  const { dateSystem } = sheet.context;
  for (const patch of patches) {
    const { row, column } = patch;
    const key = `${row} ${column}`;
    checkCell(sheet, patch, written.get(key)?.value);
    const value = storedValue(patch.becomes, dateSystem);
    const chosen = like(row, column);
    const at = { row, column, ...(chosen === undefined ? {} : { like: chosen }) };
    const style = sheet.styleFor(value, at);
    written.set(key, { row, column, style, body: valueBody(prefix, value, dateSystem), value });
  }
  const writes = [...written.values()];
  followHeadings(sheet, writes);
  return writes;
}

function checkCell(sheet: OpenSheet, patch: CellPatch, writtenBefore: CellValue | undefined): void {
  const { row, column } = patch;
  // A blank that stays one is no change.
  if (patch.was !== null || patch.becomes !== null) sheet.checkUnlocked(row, column);
  checkPatch(patch, {
    sheet: sheet.name,
    value: writtenBefore === undefined ? sheet.valueAt(row, column) : writtenBefore,
    isFormula: isComputed(sheet, row, column),
    merges: sheet.layout.merges,
    dateSystem: sheet.context.dateSystem,
  });
}

/** Whether a formula gives the cell its value: its own, or one that fills several cells. */
export function isComputed({ layout, cells }: OpenSheet, row: number, column: number): boolean {
  const cell = cells.at(row, column);
  return (
    (cell !== undefined && formulaIn(layout, cell) !== undefined) ||
    layout.arrays.some((range) => contains(range, row, column))
  );
}

/** Whether a cell lies in a range. */
export const contains = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
