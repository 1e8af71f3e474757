import ExcelJS from "exceljs";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { blankWorkbook } from "../../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { newPlanningWorkbook } from "../../../src/usecases/setup/new-planning-workbook";
import { lookAtPlan } from "../../../src/usecases/plan-picture";
import { newId } from "../../new-id";

test("a new planning workbook drawn into a blank one is read back as a plan, and by another reader", async () => {
  const today = calendarDate("2019-06-30");
  const workbook = openXlsx(blankWorkbook());
  await workbook.apply(newPlanningWorkbook({ newId, today }).changes);
  const { report, remarks } = await lookAtPlan(workbook, { asOf: undefined, today });
  expect(report.results.length).toBeGreaterThan(0);
  expect(remarks.filter(({ severity }) => severity === "error")).toEqual([]);
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(Buffer.from(workbook.bytes()) as never); // exceljs was typed for an older Node
  expect(other.worksheets.map(({ name }) => name)).toContain("Activity Log");
});

test("it is the same file every time", () => {
  expect(blankWorkbook()).toEqual(blankWorkbook());
});
