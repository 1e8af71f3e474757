import { rangeAddress } from "../../../sheets/cell-address";
import type { DateSystem } from "../../../domain/shared/serial-date";
import type { CellValue, SheetSnapshot } from "../../../sheets/sheet-snapshot";
import type { Session } from "../run/session";
import { cellInput, dateFormat } from "../write/cell-input";
import { isScratch, scratchName } from "./scratch-names";

/** Takes away every sheet that a self-test made, also one of an earlier run that was cut off. */
export async function removeScratch({ context, sync }: Session): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true } });
  await sync();
  const own = worksheets.items.filter(({ name }) => isScratch(name));
  for (const sheet of own) {
    if (sheet.protection.protected) sheet.protection.unprotect();
    // Excel deletes no sheet that is very hidden.
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.delete();
  }
  if (own.length > 0) await sync();
}

/** Adds these sheets under their scratch names behind the last tab, as a person would have filled them. */
export async function addScratch(
  { context, sync }: Session,
  sheets: readonly SheetSnapshot[],
  system: DateSystem,
): Promise<void> {
  for (const { name, rows, merges, visibility, isProtected } of sheets) {
    const sheet = context.workbook.worksheets.add(scratchName(name));
    fill(sheet, rows, system);
    for (const merge of merges) sheet.getRange(rangeAddress(merge)).merge(false);
    if (visibility !== "visible") sheet.visibility = visibility === "hidden" ? "Hidden" : "VeryHidden";
    if (isProtected) sheet.protection.protect({});
  }
  await sync();
}

function fill(sheet: Excel.Worksheet, rows: SheetSnapshot["rows"], system: DateSystem): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  // Formats first: what is written goes by the format of its cell.
  range.numberFormat = cells.map((row) => row.map(formatOf));
  range.values = cells.map((row) => row.map((value) => cellInput(value, system)));
}

/** The number format that shows a value as what it is. */
export const formatOf = (value: CellValue): string => {
  if (typeof value !== "object" || value === null || value.kind === "error") return "General";
  return value.kind === "date" ? dateFormat : "0%";
};

/** Cell A1 of a sheet "A" that takes its value from B1. */
export async function addScratchFormula(
  { context, sync }: Session,
  result: CellValue,
  system: DateSystem,
): Promise<void> {
  const range = context.workbook.worksheets.add(scratchName("A")).getRange("A1:B1");
  range.numberFormat = [[formatOf(result), formatOf(result)]];
  range.formulas = [["=B1", cellInput(result, system)]];
  await sync();
}
