import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { blankWorkbook } from "../../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { planSettings } from "../../../src/usecases/setup/change-settings";
import { createDataSheets } from "../../../src/usecases/setup/create-data-sheets";
import { newPlanningWorkbook, setUpWorkbook } from "../../../src/usecases/setup/new-planning-workbook";
import { gridOf } from "../../grid-of";
import { seenByExceljs } from "../../hosts/xlsx-file/seen-by-exceljs";
import { newId } from "../../new-id";

const today = calendarDate("2026-02-03");

async function newFile(protectHeadings = false) {
  const workbook = openXlsx(blankWorkbook());
  await workbook.apply(newPlanningWorkbook({ newId, today, protectHeadings }).changes);
  return workbook;
}

describe("a new planning workbook as a file", () => {
  const listAt = async (sheet: string, address: string) => {
    const seen = await seenByExceljs((await newFile()).bytes(), sheet);
    return seen.getCell(address).dataValidation?.formulae;
  };

  test.each([
    ["Member Status", "A2", "Members!$A$2:$A$34"],
    ["Member Status", "B2", '"yes,no,in progress"'],
    ["Activity Log", "F2", '"planned,delivered,postponed,cancelled"'],
    ["Activity Log", "G2", "Members!$A$2:$A$34"],
    ["Activity Log", "L2", '"yes,no"'],
    ["Needs Survey", "C2", "Members!$A$2:$A$34"],
    ["Needs Survey", "E2", '"none,low,medium,high"'],
    ["Members", "D2", '"yes,no"'],
  ])("offers a list in %s %s", async (sheet, address, list) => {
    expect((await listAt(sheet, address))?.map((text: string) => text.replaceAll("'", ""))).toEqual([list]);
  });

  test("has a table and a note on every heading of a data sheet", async () => {
    const bytes = (await newFile()).bytes();
    for (const name of [
      "Members",
      "Activity Log",
      "Needs Survey",
      "Follow-up Survey",
      "KPI Values",
      "Choices",
      "Settings",
    ]) {
      const seen = await seenByExceljs(bytes, name);
      const headings = seen.getRow(1);
      expect(Object.keys((seen as unknown as { tables: object }).tables)).toHaveLength(1);
      headings.eachCell((cell) => expect(cell.note).toBeDefined());
    }
  });
});

describe("protected headings", () => {
  test("are off unless they are wished", async () => {
    const drawings = newPlanningWorkbook({ newId, today }).changes.map(({ drawing }) => drawing);
    expect(drawings.filter(({ unlocked }) => unlocked !== undefined)).toEqual([]);
  });

  test("lock the headings of the data sheets and leave rows, and columns beside the table, free", async () => {
    const workbook = await newFile(true);
    const patch = (row: number, column: number, was: string | null) =>
      workbook.apply([
        {
          kind: "patch",
          sheet: "Member Status",
          cells: [{ row, column, was, becomes: "1-(b) Workshops" }],
        },
      ]);
    await expect(patch(0, 0, "Member")).rejects.toMatchObject({ problem: { code: "sheet-protected" } });
    await patch(0, 2, null);
    await patch(900, 1, null);
    const { sheets } = await workbook.read();
    expect(sheets.find(({ name }) => name === "Member Status")?.rows[0]?.[2]).toBe("1-(b) Workshops");
    expect(sheets.filter(({ isProtected }) => isProtected)).toEqual([]);
  });

  test("leave the plans free: their rows are moved and inserted", () => {
    const locked = newPlanningWorkbook({ newId, today, protectHeadings: true }).changes.filter(
      ({ drawing }) => drawing.unlocked !== undefined,
    );
    expect(locked.map(({ drawing }) => drawing.name)).not.toContain("Strategic Action Plan");
    expect(locked).toHaveLength(8);
  });

  test("let rows be added under the headings, and settings be changed", async () => {
    const workbook = await newFile(true);
    const model = readWorkbookModel(await workbook.read());
    const value = { kind: "date", date: calendarDate("2026-01-31") } as const;
    await workbook.apply(planSettings(model, [{ name: "As of", value }]).changes);
    await workbook.apply([
      { kind: "append", sheet: "Activity Log", under: 0, rows: [[value, null, "A workshop", "1-(b)"]] },
    ]);
    const after = readWorkbookModel(await workbook.read());
    expect(after.settings.asOf).toBe("2026-01-31");
    expect(after.evidence.activityLog.rows.map(({ activity }) => activity)).toEqual(["A workshop"]);
  });

  test("are offered for the sheets that a workbook lacks, too", async () => {
    const model = readWorkbookModel({ sheets: [] });
    const drawn = (request?: { readonly protectHeadings: boolean }) =>
      createDataSheets(model, { newId, ...request }).changes.filter(
        ({ drawing }) => drawing.unlocked !== undefined,
      );
    expect(drawn()).toEqual([]);
    expect(drawn({ protectHeadings: true })).toHaveLength(8);
  });
});

describe("setting up a workbook that holds sheets", () => {
  const planned = (...sheets: Parameters<typeof memoryWorkbook>[0]) =>
    setUpWorkbook(readWorkbookModel({ sheets }), { newId, today });

  test("adds plans and data sheets beside what is there", async () => {
    const mine = gridOf("Sheet1", []);
    const workbook = memoryWorkbook([mine]);
    await workbook.apply(planned(mine).changes);
    const model = readWorkbookModel(await workbook.read());
    expect(model.sheets.map(({ sheet }) => sheet.name).slice(0, 3)).toEqual([
      "Sheet1",
      "Strategic Action Plan",
      "Annual Work Plan",
    ]);
    expect(model.plan?.actions).toHaveLength(2);
    expect(model.remarks).toEqual([]);
  });

  test("refuses where names are taken, whatever their letters, and names them all", () => {
    const { changes, preview, problems } = planned(
      gridOf("strategic action plan", []),
      gridOf("Choices", [["Tea", "Coffee"]]),
    );
    expect([changes, preview]).toEqual([[], []]);
    expect(problems).toMatchObject([
      { code: "name-taken", text: expect.stringContaining('"strategic action plan", "Choices"') },
    ]);
  });

  test("takes the Members that are there, offers their names and writes none of its own", () => {
    const countries = gridOf`Countries
      Our Members
      Country | Active
      Fiji    | yes
      Samoa   | yes`;
    const { changes } = planned(countries);
    const drawn = (name: string) => changes.find(({ drawing }) => drawing.name === name)?.drawing;
    expect(drawn("Members")).toBeUndefined();
    expect(drawn("Member Status")?.rows.map(({ cells }) => cells[0]?.value)).toEqual([
      "Member",
      "Fiji",
      "Samoa",
    ]);
    expect(drawn("Needs Survey")?.choices?.[0]?.from).toEqual({
      sheet: "Countries",
      range: { top: 2, left: 0, bottom: 3, right: 0 },
    });
    expect(JSON.stringify(drawn("Strategic Action Plan"))).toContain("At least 2/2 Members");
  });
});
