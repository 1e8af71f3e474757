import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { blankWorkbook } from "../../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { stamp } from "../../../src/sheets/kpi/owned-sheets";
import { insertSample } from "../../../src/usecases/setup/insert-sample";
import { pictureOf } from "../../../src/usecases/plan-picture";
import type { Workbook } from "../../../src/usecases/ports/workbook";
import type { WorkbookSnapshot } from "../../../src/sheets/sheet-snapshot";
import { gridOf } from "../../grid-of";

const asOf = calendarDate("2019-06-30");
const days = { asOf, today: asOf };

let sample: WorkbookSnapshot;
beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx"));
  sample = await openXlsx(new Uint8Array(bytes)).read();
});

async function inserted(workbook: Workbook): Promise<WorkbookSnapshot> {
  await workbook.apply(insertSample(await workbook.read(), sample).changes);
  return workbook.read();
}

test.each([
  ["in memory", () => memoryWorkbook([gridOf("Sheet1", [])])],
  ["as a file", () => openXlsx(blankWorkbook())],
])("the sample stands in another workbook as it stood in its own: %s", async (_, open) => {
  const { sheets } = await inserted(open());
  const there = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const { name, rows, merges } of sample.sheets)
    expect({ name, rows: there.get(name)?.rows, merges: there.get(name)?.merges }).toEqual({
      name,
      rows,
      merges,
    });
});

test("every KPI is judged there as in the sample itself, and nothing else is remarked", async () => {
  const own = pictureOf(sample, days);
  const copy = pictureOf(await inserted(memoryWorkbook([gridOf("Sheet1", [])])), days);
  const verdicts = ({ report }: typeof own) =>
    report.results.map(({ kpi, status, actual, why }) => [kpi.id, status, actual, why]);
  expect(verdicts(copy)).toEqual(verdicts(own));
  expect(copy.remarks).toEqual(own.remarks);
});

test("data sheets come as tables with notes and lists, plans with their headings in view", () => {
  const drawings = insertSample({ sheets: [] }, sample).changes.map(({ drawing }) => drawing);
  const named = (name: string) => drawings.find((drawing) => drawing.name === name);
  const tables = ["Members", "Member Status", "Activity Log", "Follow-up Survey", "Contacts", "Settings"];
  expect(drawings.filter(({ table }) => table).map(({ name }) => name)).toEqual(tables);
  for (const name of tables)
    expect(named(name)?.rows[0]?.cells.every((cell) => (cell?.note ?? "").length > 5)).toBe(true);
  expect(named("Member Status")?.choices?.[0]?.from?.sheet).toBe("Members");
  expect(named("Strategic Action Plan")).toMatchObject({ freeze: { rows: 4, columns: 0 } });
  expect(named("Strategic Action Plan")?.print.repeatRows).toEqual({ first: 3, last: 3 });
});

test("a sheet that the product draws is left out: Refresh draws it", () => {
  const progress = gridOf("KPI Progress", [["KPI Progress"], [stamp]]);
  const { preview } = insertSample({ sheets: [] }, { sheets: [...sample.sheets, progress] });
  expect(preview.map(({ sheet }) => sheet)).toEqual(sample.sheets.map(({ name }) => name));
});

test("names that are taken are refused and named, and nothing is planned", () => {
  const snapshot = { sheets: [gridOf("SETTINGS", []), gridOf("Sheet1", []), gridOf("members", [])] };
  const { changes, preview, problems } = insertSample(snapshot, sample);
  expect([changes, preview]).toEqual([[], []]);
  expect(problems).toMatchObject([
    { code: "name-taken", text: expect.stringContaining('"SETTINGS", "members"') },
  ]);
});

test("odd cells are drawn as they read: shares, errors, truths and headings of no known column", () => {
  const odd = gridOf("Members", [
    ["Member", "Active", "Share", "Odd"],
    ["Fiji", "yes", { kind: "percent", value: 0.5 }, { kind: "error", code: "#N/A" }],
    ["Samoa", true, 7, null],
  ]);
  const [change] = insertSample({ sheets: [] }, { sheets: [odd] }).changes;
  expect(change?.drawing.rows.slice(1).map(({ cells }) => cells.map((cell) => cell?.value ?? null))).toEqual([
    ["Fiji", "yes", 0.5, "#N/A"],
    ["Samoa", true, 7, null],
  ]);
});
