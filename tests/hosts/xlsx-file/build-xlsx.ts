import ExcelJS from "exceljs";
import type { CellValue, SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { rangeAddress } from "../../../src/sheets/cell-address";

/** An .xlsx file with these sheets, written by a library of other hands. */
export async function buildXlsx(sheets: readonly SheetSnapshot[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, visibility, isProtected, rows, merges } of sheets) {
    const state = visibility === "very-hidden" ? "veryHidden" : visibility;
    const sheet = workbook.addWorksheet(name, { state });
    rows.forEach((row, at) =>
      row.forEach((value, column) => putCell(sheet.getCell(at + 1, column + 1), value)),
    );
    for (const merge of merges) sheet.mergeCells(rangeAddress(merge));
    if (isProtected) await sheet.protect("", {});
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A file whose first cell is a formula with this stored result. */
export async function buildXlsxWithFormula(result: CellValue): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const cell = workbook.addWorksheet("A").getCell("A1");
  putCell(cell, result);
  const plain = plainResult(result);
  cell.value = { formula: "LOOKUP(1,B:B)", ...(plain === undefined ? {} : { result: plain }) };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const asDate = (text: string): Date => new Date(`${text}T00:00:00Z`);

function putCell(cell: ExcelJS.Cell, value: CellValue): void {
  if (typeof value !== "object" || value === null) cell.value = value;
  else if (value.kind === "error")
    cell.value = { error: value.code as "#N/A" }; // its type lists the codes of Excel
  else if (value.kind === "percent") {
    cell.value = value.value;
    cell.numFmt = "0%";
  } else {
    cell.value =
      value.date < "1900-03-01"
        ? Number(value.date.slice(5, 7)) * 31 - 31 + Number(value.date.slice(8))
        : asDate(value.date);
    cell.numFmt = "d mmm yyyy";
  }
}

function plainResult(value: CellValue): ExcelJS.CellFormulaValue["result"] {
  if (typeof value !== "object" || value === null) return value ?? undefined;
  if (value.kind === "error") return { error: value.code as "#N/A" }; // its type lists the codes of Excel
  return value.kind === "percent" ? value.value : asDate(value.date);
}
