import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { excelWorkbook, type ExcelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { bookOf } from "./fake-host/book";
import { type FakeExcel, fakeExcel } from "./fake-host/fake-excel";

export const today = calendarDate("2019-12-31");
export const days = { asOf: undefined, today };

/** The sheets of the sample plan with its 44 KPIs. */
export async function sampleSheets(): Promise<readonly SheetSnapshot[]> {
  const bytes = readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx"));
  return (await openXlsx(new Uint8Array(bytes)).read()).sheets;
}

/** These sheets open in a fake Excel, and the host on them. */
export function inExcel(
  sheets: readonly SheetSnapshot[],
  options: Parameters<typeof fakeExcel>[1] = {},
): { readonly excel: FakeExcel; readonly workbook: ExcelWorkbook } {
  const excel = fakeExcel(bookOf(sheets), options);
  return { excel, workbook: excelWorkbook(excel.env) };
}
