import type { CellValue, SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { CellPatch } from "../../usecases/ports/workbook";
import { checkPatch } from "../xlsx-file/change/check-patch";
import { storedValue } from "../xlsx-file/change/same-value";
import { withoutBlankEnds } from "./snapshot-of";

/** The sheet with the patches, one after the other. Throws a ProblemError where a cell is not as expected. */
export function patchedSheet(sheet: SheetSnapshot, cells: readonly CellPatch[]): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row]);
  for (const patch of cells) {
    checkPatch(patch, {
      sheet: sheet.name,
      value: rows[patch.row]?.[patch.column] ?? null,
      isFormula: false,
      merges: sheet.merges,
      dateSystem: 1900,
    });
    putValue(rows, patch);
  }
  return { ...sheet, rows: withoutBlankEnds(rows) };
}

function putValue(rows: CellValue[][], { row, column, becomes }: CellPatch): void {
  while (rows.length <= row) rows.push([]);
  const values = rows[row] ?? [];
  while (values.length < column) values.push(null);
  values[column] = storedValue(becomes, 1900);
}
