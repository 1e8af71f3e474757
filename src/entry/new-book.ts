import type { CalendarDate } from "../domain/shared/calendar-date";
import { blankWorkbook } from "../hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../hosts/xlsx-file/open-xlsx";
import { newPlanningWorkbook } from "../usecases/new-planning-workbook";

/** A new planning workbook as a file: the two plans with example lines, and the data sheets. */
export async function newBook(today: CalendarDate): Promise<Uint8Array> {
  const workbook = openXlsx(blankWorkbook());
  await workbook.apply(newPlanningWorkbook({ today }).changes);
  return workbook.bytes();
}
