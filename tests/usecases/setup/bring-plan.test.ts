import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import {
  type BringAnswers,
  bringPlan,
  type BroughtRows,
  type Corrections,
  readBrought,
} from "../../../src/usecases/setup/bring-plan";
import { lookAtPlan } from "../../../src/usecases/plan-picture";
import { gridOf } from "../../grid-of";
import { newId } from "../../new-id";

const today = calendarDate("2026-03-01");

const rows: BroughtRows = [
  ["Activity", "Indicator", "Annual target", "Due", "Lead"],
  ["Train inspectors", "Number of inspectors trained", "At least 40", "December 2026", "Bo; Amina"],
  ["Open a help desk", "Number of help desks", "2", "June 2026", "Kim"],
];
const none: Corrections = { columns: new Map(), readings: new Map() };

test("a stranger's table is read, and its questions are answered sensibly at first", () => {
  const { plan, reading, proposed } = readBrought(rows, none, today);
  expect(plan?.actions.map(({ text }) => text)).toEqual(["Train inspectors", "Open a help desk"]);
  expect(reading.columns.map(({ role }) => role)).toEqual(["action", "kpi", "target", "timeframe", "owner"]);
  expect(reading.columns[0]?.samples).toEqual(["Train inspectors", "Open a help desk"]);
  expect(proposed.counted).toEqual({ kind: "nobody" });
});

test("the region's Members are counted only where the plan names them", () => {
  const named: BroughtRows = [
    ...rows,
    ["Help Fiji, Samoa and Tonga", "Number of Members", "3 Members", "", ""],
  ];
  const { counted } = readBrought(named, none, today).proposed;
  expect(counted).toMatchObject({ kind: "named" });
});

test("a heading that was corrected is read as it was said, and Settings keep it", async () => {
  const odd: BroughtRows = [
    ["What we do", "Sign", "Wanted by the year's end"],
    ...rows.slice(1).map((row) => row.slice(0, 3)),
  ];
  const columns: BringAnswers["columns"] = new Map([
    ["What we do", "action"],
    ["Sign", "kpi"],
    ["Wanted by the year's end", "target"],
  ]);
  const { plan, proposed } = readBrought(odd, { ...none, columns }, today);
  expect(plan?.actions).toHaveLength(2);
  const workbook = memoryWorkbook([gridOf("Sheet1", [])]);
  await workbook.apply(
    bringPlan(await workbook.read(), odd, { ...proposed, ...none, columns }, { today, newId }).changes,
  );
  const picture = await lookAtPlan(workbook, { asOf: undefined, today });
  expect(picture.report.summary.total).toBe(2);
  const settings = picture.snapshot.sheets.find(({ name }) => name === "Settings");
  expect(settings?.rows).toContainEqual(
    expect.arrayContaining(["Column Target", "Wanted by the year's end"]),
  );
});

test("of what is no plan yet every heading can be told, with cells under it", () => {
  const { plan, reading } = readBrought(
    [
      ["Xyz", "Zyx"],
      ["Train people", 40],
    ],
    none,
    today,
  );
  expect(plan).toBe(undefined);
  expect(reading.columns.map(({ heading, samples }) => [heading, ...samples])).toEqual([
    ["Xyz", "Train people"],
    ["Zyx", "40"],
  ]);
});

test("the sheets hold the plan and no example, and who is counted is in one place", async () => {
  const workbook = memoryWorkbook([gridOf("Sheet1", [])]);
  const { proposed } = readBrought(rows, none, today);
  const term = { start: calendarDate("2026-01-01"), end: calendarDate("2026-12-31") };
  const answers: BringAnswers = { ...proposed, ...none, term, fiscalYearStartMonth: 1 };
  const { changes, problems } = bringPlan(await workbook.read(), rows, answers, { today, newId });
  expect(problems).toEqual([]);
  await workbook.apply(changes);
  const { snapshot, model, report } = await lookAtPlan(workbook, { asOf: undefined, today });
  const rowsOf = (name: string) => snapshot.sheets.find((sheet) => sheet.name === name)?.rows.length;
  expect(rowsOf("Strategic Action Plan")).toBe(3);
  expect([rowsOf("Activity Log"), rowsOf("Members")]).toEqual([1, 1]);
  expect(model.evidence.members).toEqual([]);
  expect(report.term).toEqual(term);
  expect(report.results.map(({ kpi }) => kpi.targetText)).toEqual(["At least 40", "2"]);
});

test("the plan's sheet is a table from its headings to its last row, so that it grows", () => {
  const { proposed } = readBrought(rows, none, today);
  const [plan] = bringPlan({ sheets: [] }, rows, { ...proposed, ...none }, { today, newId }).changes;
  expect(plan?.drawing.table?.range).toEqual({ top: 0, left: 0, bottom: 2, right: 4 });
});

test("a sheet of the same name is never written over", () => {
  const { proposed } = readBrought(rows, none, today);
  const here = { sheets: [gridOf("Settings", [["Tea"]])] };
  const plan = bringPlan(here, rows, { ...proposed, ...none }, { today, newId });
  expect(plan.changes).toEqual([]);
  expect(plan.problems.map(({ code }) => code)).toEqual(["name-taken"]);
});

test("what is no plan says so, and no text breaks it", () => {
  expect(
    readBrought(
      [
        ["Item", "Cost"],
        ["Paper", 12],
      ],
      none,
      today,
    ).plan,
  ).toBe(undefined);
  expect(readBrought([], none, today).plan).toBe(undefined);
  expect(readBrought([["=1+1", "<script>alert(1)</script>"]], none, today).plan).toBe(undefined);
});

test("what was said of a doubtful target is kept in Choices and computed with", async () => {
  const doubtful: BroughtRows = [
    ...rows,
    ["Cut visits", "Number of visits", "Cancel 4 visits", "June 2026", ""],
  ];
  const before = readBrought(doubtful, none, today);
  expect(before.doubtful.map(({ text, proposal }) => [text, proposal])).toEqual([
    ["Cancel 4 visits", "at least 4 visits"],
  ]);
  const said = { ...none, readings: new Map([["Cancel 4 visits", "at most 4 visits"]]) };
  const after = readBrought(doubtful, said, today);
  expect(after.doubtful).toEqual([]);
  const workbook = memoryWorkbook([gridOf("Sheet1", [])]);
  const made = bringPlan(await workbook.read(), doubtful, { ...after.proposed, ...said }, { today, newId });
  await workbook.apply(made.changes);
  const { report, snapshot } = await lookAtPlan(workbook, { asOf: undefined, today });
  expect(report.plan.actions[2]?.kpis[0]?.target).toMatchObject({
    kind: "read",
    value: { parts: [{ comparator: "<=" }] },
  });
  expect(snapshot.sheets.find(({ name }) => name === "Choices")?.rows[1]?.slice(0, 3)).toEqual([
    "reading",
    "Cancel 4 visits",
    "at most 4 visits",
  ]);
});
