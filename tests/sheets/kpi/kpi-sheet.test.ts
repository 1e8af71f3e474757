import { calendarDate } from "../../../src/domain/shared/calendar-date";
import type { KpiReport } from "../../../src/domain/kpi/report";
import { kpiSheet } from "../../../src/sheets/kpi/kpi-sheet";
import { columns, linesIn } from "../../../src/sheets/kpi/kpi-columns";
import { ownedSheets, stamp } from "../../../src/sheets/kpi/owned-sheets";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { reportKpis } from "../../../src/usecases/report-kpis";
import { gridOf } from "../../grid-of";

const plan = gridOf("SAP", [
  ["Strategic Action Plan 2018-2020"],
  ["1. Support Members"],
  ["No.", "Action", "RSP milestone", "KPI", "Target", "Timeframe", "Actual"],
  ["a", "Risk management", "1.1.1 - 1st milestone", "Number of Members", "At least 3/4 Members", "June 2020"],
  [
    "b",
    "=HYPERLINK(1)",
    "1.1.1 - 3rd milestone",
    "Number of operating SW",
    "250/251 things",
    "On-going",
    249,
  ],
  ["2. Partnerships"],
  ["a", "Dialogue", "1.2.3", "Number of talks", "soon", ""],
]);

const status = gridOf`Member Status
  Member | 1-(a) Risk
  Fiji   | 2017-01-01
  Nepal  | 2019-01-01
  India  | no
  Japan  |`;

const asOf = calendarDate("2019-06-30");
const reportOf = (): KpiReport =>
  reportKpis(readWorkbookModel({ sheets: [plan, status] }), { asOf, today: asOf });
const drawing = kpiSheet(reportOf());

const column = (key: (typeof columns)[number]["key"]) => columns.findIndex((found) => found.key === key);
const rowOf = (sheet: SheetDrawing, id: string) => sheet.rows.find(({ cells }) => cells[0]?.value === id);
const cell = (id: string, key: (typeof columns)[number]["key"]) => rowOf(drawing, id)?.cells[column(key)];

describe("KPI Progress", () => {
  test("says first which plan, which day and how many are measured", () => {
    const texts = drawing.rows.slice(0, 4).map(({ cells }) => cells[0]?.value);
    expect(texts[1]).toBe(
      "Strategic Action Plan 2018-2020   ·   Term 1 Jul 2018 to 30 Jun 2020   ·   As of 30 Jun 2019",
    );
    expect(texts[2]).toBe("2 of 3 measured: 1 on track, 1 behind, 1 check target");
  });

  test("has a row per KPI under its pillar, each pillar with its sub-totals", () => {
    expect(drawing.rows.slice(5).map(({ cells }) => cells[0]?.value)).toEqual([
      "1. Support Members",
      "1-(a)",
      "1-(b)",
      "2. Partnerships",
      "2-(a)",
    ]);
    expect(drawing.rows[5]?.cells[5]?.value).toContain("2 of 2 measured: 1 on track, 1 behind");
  });

  test("a status is word, symbol and colour together", () => {
    expect(cell("1-(a)", "status")).toMatchObject({
      value: "▲ On track",
      style: { fill: "#CDEBD0", colour: "#0E5A22" },
    });
    expect(cell("2-(a)", "status")).toMatchObject({ value: "? Check target" });
  });

  test("the target is short, with the planner's own words in a note", () => {
    expect(cell("1-(a)", "target")).toMatchObject({
      value: "≥ 3 of 4",
      note: "Written: At least 3/4 Members\nUnderstood: at least 3 of 4 Members",
    });
    expect(cell("2-(a)", "target")).toMatchObject({ value: "soon" });
  });

  test("progress is rounded down below the target: 249 of 250 is 99 %, never 100 %", () => {
    expect(cell("1-(b)", "progress")?.value).toBe(0.99);
  });

  test("evidence leads to its cells", () => {
    expect(cell("1-(a)", "evidence")).toMatchObject({
      value: "Member Status",
      link: { sheet: "Member Status", address: "B2:B5" },
    });
    expect(cell("1-(b)", "evidence")).toMatchObject({
      value: "SAP (entered)",
      link: { sheet: "SAP", address: "G5" },
    });
    expect(cell("2-(a)", "evidence")?.link).toBeUndefined();
  });

  test("what a person typed stays text, whatever it begins with", () =>
    expect(cell("1-(b)", "action")?.value).toBe("=HYPERLINK(1)"));

  test("a missing actual is blank, not zero", () => expect(cell("2-(a)", "actual")?.value).toBeNull());

  test("a due month is its last day, on-going is said in words", () => {
    expect(cell("1-(a)", "due")?.value).toEqual({ date: "2020-06-30" });
    expect(cell("1-(b)", "due")?.value).toBe("On-going");
    expect(cell("2-(a)", "due")?.value).toBe("");
  });

  test("the headings stay in view, can be filtered, and are repeated in print", () => {
    expect(drawing).toMatchObject({
      freeze: { rows: 5, columns: 2 },
      filter: { top: 4, left: 0, bottom: 9, right: 10 },
      print: {
        orientation: "landscape",
        fitToWidth: true,
        repeatRows: { first: 0, last: 4 },
        footer: { right: "As of 30 Jun 2019" },
      },
    });
  });

  test("data bars lie on the KPIs' rows only", () => {
    expect(drawing.dataBars.map(({ range }) => [range.top, range.bottom])).toEqual([
      [6, 7],
      [9, 9],
    ]);
  });

  test("is the same drawing each time", () => expect(kpiSheet(reportOf())).toEqual(drawing));

  test("every row has every column, and none is wider than the sheet", () => {
    for (const { cells } of drawing.rows) expect(cells.length).toBeLessThanOrEqual(columns.length);
  });
});

describe("a sheet of ours", () => {
  const cells = drawing.rows.map(({ cells: row }) =>
    row.map((found) => (typeof found?.value === "string" ? found.value : null)),
  );

  test("is known by its stamp, not by its name", () => {
    expect(ownedSheets.isOurs(gridOf("KPI Progress", cells))).toBe(true);
    expect(ownedSheets.isOurs(gridOf("KPI Progress", [["My own notes"]]))).toBe(false);
    expect(ownedSheets.mayDraw(gridOf("KPI Progress", [["My own notes"]]))).toBe(false);
    expect(ownedSheets.mayDraw(gridOf("KPI Progress", []))).toBe(true);
    expect(cells.flat()).toContain(stamp);
  });

  test("is never read as a plan", () => {
    const model = readWorkbookModel({ sheets: [gridOf("KPI Progress", cells), plan, status] });
    expect(model.sheets[0]?.role).toBe("owned");
    expect(model.plan?.actions).toHaveLength(3);
  });
});

describe("lines of a wrapped text", () => {
  test.each([
    ["short", 10, 1],
    ["two words here", 9, 2],
    ["a\nb\nc", 10, 3],
    ["", 10, 1],
    ["x".repeat(25), 10, 3],
  ])("%j in %i takes %i", (text, width, lines) => expect(linesIn(text, width)).toBe(lines));
});

test("a target that is told with its unit says it once", () => {
  const days = gridOf("SAP", [
    ["Strategic Action Plan 2018-2020"],
    ["No.", "Action", "KPI", "Target"],
    ["a", "Clear goods", "Clearance time", "At most 10 days"],
    ["b", "Hold workshops", "Workshops", "At least 10 workshops"],
  ]);
  const drawn = kpiSheet(reportKpis(readWorkbookModel({ sheets: [days] }), { asOf, today: asOf }));
  const target = (id: string) => rowOf(drawn, id)?.cells[column("target")]?.value;
  expect([target("1-(a)"), target("1-(b)")]).toEqual(["≤ 10 days", "≥ 10 workshops"]);
});

test("a share has the same per cent in Actual as in Why, also where a limit is passed by a little", () => {
  const errors = gridOf("SAP", [
    ["Strategic Action Plan 2018-2020"],
    ["No.", "Action", "KPI", "Target"],
    ["a", "Check goods", "Error rate", "At most 5 % of declarations"],
    ["b", "Check goods", "Answered calls", "At least 80 % of calls"],
  ]);
  const values = gridOf`KPI Values
    KPI   | Date       | Value | Of
    1-(a) | 2019-03-31 | 52    | 1000
    1-(b) | 2019-03-31 | 799   | 1000`;
  const drawn = kpiSheet(reportKpis(readWorkbookModel({ sheets: [errors, values] }), { asOf, today: asOf }));
  const cells = (id: string) =>
    (["actual", "why"] as const).map((key) => rowOf(drawn, id)?.cells[column(key)]?.value);
  expect(cells("1-(a)")).toEqual([0.06, expect.stringMatching(/^6 % /)]);
  expect(cells("1-(b)")).toEqual([0.79, expect.stringMatching(/^79 % /)]);
});
