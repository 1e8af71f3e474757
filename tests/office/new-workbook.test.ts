import { calendarDate } from "../../src/domain/shared/calendar-date";
import { blankWorkbook } from "../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { readWorkbookModel } from "../../src/sheets/model/read-workbook-model";
import { newPlanningWorkbook } from "../../src/usecases/setup/new-planning-workbook";
import { seenByExceljs } from "../hosts/xlsx-file/seen-by-exceljs";
import { recalculated } from "./recalculated";
import { newId } from "../new-id";

/** A new planning workbook, free and with protected headings, as LibreOffice opens it and stores it again. */
let free: Uint8Array;
let locked: Uint8Array;

async function newFile(protectHeadings: boolean): Promise<Uint8Array> {
  const workbook = openXlsx(blankWorkbook());
  await workbook.apply(
    newPlanningWorkbook({ newId, today: calendarDate("2026-02-03"), protectHeadings }).changes,
  );
  return workbook.bytes();
}

beforeAll(async () => {
  const [one, other] = recalculated([await newFile(false), await newFile(true)]);
  if (!one || !other) throw new Error("LibreOffice stored nothing");
  [free, locked] = [one, other];
}, 120_000);

test("it is still a plan with its data sheets, without a remark", async () => {
  for (const bytes of [free, locked]) {
    const model = readWorkbookModel(await openXlsx(bytes).read());
    expect(model.plan?.actions.map(({ id }) => id)).toEqual(["1-(a)", "1-(b)"]);
    expect(model.remarks).toEqual([]);
  }
});

test("its lists are still lists: of the Members' names, and of words", async () => {
  const list = async (sheet: string, address: string) =>
    (await seenByExceljs(free, sheet)).getCell(address).dataValidation?.formulae?.[0].replaceAll("'", "");
  expect(await list("Needs Survey", "C2")).toBe("Members!$A$2:$A$34");
  expect(await list("Needs Survey", "E2")).toBe('"none,low,medium,high"');
});

test("where headings are protected, they are, and the rows under them are free", async () => {
  const typed = (row: number, was: string | null) =>
    openXlsx(locked).apply([
      { kind: "patch", sheet: "Activity Log", cells: [{ row, column: 2, was, becomes: "A workshop" }] },
    ]);
  await expect(typed(0, "Activity")).rejects.toMatchObject({ problem: { code: "sheet-protected" } });
  await typed(1, null);
  await typed(900, null);
});
