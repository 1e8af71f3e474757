import { gridOf } from "../grid-of";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { run } from "./a-machine";

const plan = gridOf`Tracker
  KPI tracker 2025
  KPI ID | KPI            | Unit | Target | Deadline      | Owner | Actual
  FIE-01 | Calls answered | %    | 80     | December 2025 | Ana   | 0.6
  Total  |                |      | 80     |               |       |`;

const work = gridOf`Actions
  Action         | Owner | Due        | Status
  Write the form | Ana   | May 2025   | Ongoing`;

const json = async (command: string, sheet: typeof plan) => {
  const { out, code } = await run(
    [command, "p.xlsx", "--json", ...(command === "report" ? ["--as-of", "2025-06-30"] : [])],
    {
      "p.xlsx": await workbookBytes([sheet]),
    },
  );
  return { code, found: JSON.parse(out) };
};

test("check --json says how each sheet is read: heading rows, columns, rows set aside", async () => {
  const { found } = await json("check", plan);
  const { reading } = found.sheets[0];
  expect(reading).toMatchObject({ headingRows: [2], certainty: "sure", doubts: [] });
  expect(
    reading.columns.map(({ column, heading, role, certainty }: Record<string, string>) => [
      column,
      heading,
      role,
      certainty,
    ]),
  ).toEqual([
    ["A", "KPI ID", "ownId", "sure"],
    ["B", "KPI", "kpi", "sure"],
    ["C", "Unit", "unit", "sure"],
    ["D", "Target", "target", "sure"],
    ["E", "Deadline", "timeframe", "sure"],
    ["F", "Owner", "owner", "sure"],
    ["G", "Actual", "actual", "sure"],
  ]);
  expect(reading.columns[1].samples).toEqual(["Calls answered"]);
  expect(reading.setAside).toEqual([
    { rows: [1], why: "a title" },
    { rows: [4], why: "a total" },
  ]);
});

test("check says the same for people", async () => {
  const { out } = await run(["check", "p.xlsx"], { "p.xlsx": await workbookBytes([plan]) });
  expect(out).toContain("Tracker: strategic action plan, heading row 2");
  expect(out).toMatch(/E +Deadline +Timeframe/);
  expect(out).toContain("set aside: row 4 (a total)");
});

test("report has own ids, units, owners and due days", async () => {
  const { code, found } = await json("report", plan);
  expect(code).toBe(0);
  expect(found.kpis).toMatchObject([
    { ownId: "FIE-01", unit: "%", owner: "Ana", due: "2025-12-31", actual: 0.6 },
  ]);
});

test("an activity without a target has none, the measure work, and its own words", async () => {
  const { code, found } = await json("report", work);
  expect(code).toBe(0);
  expect(found.kpis).toMatchObject([
    {
      action: "Write the form",
      target: null,
      measure: "work",
      status: "off-track",
      owner: "Ana",
      work: { due: "2025-05-31", stateText: "Ongoing" },
    },
  ]);
});

test("a report is never refused for want of a term: the fiscal year of as-of is assumed, and said", async () => {
  const { code, found } = await json(
    "report",
    gridOf`Plan
    Our action plan
    Action | KPI              | Target | Actual
    Train  | Officers trained | 40     | 25`,
  );
  expect(code).toBe(0);
  expect(found.term).toEqual({ start: "2024-07-01", end: "2025-06-30" });
  expect(found.remarks.map(({ code: one }: { code: string }) => one)).toContain("term-assumed");
});

describe("a refusal helps", () => {
  const refused = async (...sheets: readonly (typeof plan)[]) =>
    (await run(["report", "p.xlsx"], { "p.xlsx": await workbookBytes(sheets) })).error;

  test("names the nearest row, what its cells were taken for, and what is missing", async () => {
    const error = await refused(gridOf`Sheet1
      People
      Responsible officer | Comments
      Ana                 | fine`);
    expect(error).toContain('row 2 of "Sheet1"');
    expect(error).toContain('"Responsible officer" (owner)');
    expect(error).toContain("a column of actions, activities or indicators is missing");
    expect(error).toContain("Column Action");
  });

  test("of what may be a plan it says why it is asked, and how to say yes", async () => {
    const error = await refused(gridOf`Budget
      Activity | Target | Budget | Spent
      Travel   | 100    | 100    | 50`);
    expect(error).toContain("it calls itself a budget");
    expect(error).toContain('"Plan sheet" = "Budget"');
  });
});
