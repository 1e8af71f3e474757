import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { kpiProgress } from "../../../../src/usecases/drawing/owned-drawings";
import { pictureOf } from "../../../../src/usecases/plan-picture";
import type { DrawnCell, SheetDrawing } from "../../../../src/sheets/sheet-drawing";
import type { CellValue } from "../../../../src/sheets/sheet-snapshot";
import { gridOf } from "../../../grid-of";

const asOf = calendarDate("2019-06-30");
const day = (date: string): CellValue => ({ kind: "date", date: calendarDate(date) });

interface Cells {
  readonly members?: readonly (readonly CellValue[])[];
  readonly status?: readonly (readonly CellValue[])[];
  readonly log?: readonly (readonly CellValue[])[];
  readonly logName?: string;
  readonly live?: string;
}

const usualMembers = [
  ["Fiji", null, "Fidji", "yes"],
  ["Samoa", null, null, "no"],
  ["Tonga", null, null, null],
];
const usualStatus = [
  ["Fiji", day("2019-01-31")],
  ["Samoa", "yes"],
  ["Tonga", "no"],
];
const usualLog = [
  [day("2018-10-05"), "Workshop", "1-(b); 1-(c)", "delivered", 4.5, 20, "yes", "yes"],
  [day("2019-05-05"), "Seminar", "1-(b); 1-(d)", "held", 4, 10, "yes", "no"],
];

/** Four KPIs: Members, events a year, a share of requests, an average. */
function drawn({ members, status, log, logName = "Activity Log", live = "yes" }: Cells = {}): SheetDrawing {
  const sheets = [
    gridOf("Strategic Action Plan", [
      ["No.", "Specific action", "KPI", "Target", "Timeframe"],
      ["1. Support the region"],
      [1, "Promote risk management", "Number of Members", "At least 2/3 Members", "June 2020"],
      [2, "Hold workshops", "Number of activities", "At least once per year", "On-going"],
      [3, "Assist", "Contributions", "At least 75% of the ROCB requests", "On-going"],
      [4, "Train", "Results of participants' evaluation", "At least average of 4 out of 5", "On-going"],
    ]),
    gridOf("Members", [["Member", "Sub-region", "Other names", "Active"], ...(members ?? usualMembers)]),
    gridOf("Member Status", [["Member", "1-(a) Risk"], ...(status ?? usualStatus)]),
    gridOf(logName, [
      "Date;Activity;Actions;Status;Evaluation score;Respondents;Requested;Request met".split(";"),
      ...(log ?? usualLog),
    ]),
    gridOf("Settings", [
      ["Setting", "Value"],
      ["Term start", day("2018-07-01")],
      ["Term end", day("2020-06-30")],
      ["Live formulas", live],
    ]),
  ];
  const drawing = kpiProgress.draw(pictureOf({ sheets }, { asOf, today: asOf }));
  if (drawing === undefined) throw new Error("there is no KPI Progress");
  return drawing;
}

const cell = ({ rows }: SheetDrawing, kpi: string, column: number): DrawnCell => {
  const found = rows.find(({ cells }) => cells[0]?.value === kpi && cells[3])?.cells[column];
  if (!found) throw new Error(`${kpi} is not drawn`);
  return found;
};
const formula = (drawing: SheetDrawing, kpi: string): string | undefined => cell(drawing, kpi, 5).formula;
const kpisWithFormula = (drawing: SheetDrawing): readonly string[] =>
  ["1-(a)", "1-(b)", "1-(c)", "1-(d)"].filter((kpi) => formula(drawing, kpi) !== undefined);

test("without the setting there is no formula, and the drawing is as it was", () => {
  const plain = drawn({ live: "no" });
  expect(plain.rows.some(({ cells }) => cells.some((one) => one?.formula !== undefined))).toBe(false);
  expect(plain.conditions).toBeUndefined();
});

test("with it every kind of KPI computes, and the engine's figures are the stored results", () => {
  const live = drawn();
  const plain = drawn({ live: "no" });
  expect(kpisWithFormula(live)).toEqual(["1-(a)", "1-(b)", "1-(c)", "1-(d)"]);
  for (const kpi of kpisWithFormula(live)) {
    expect(cell(live, kpi, 5).value).toBe(cell(plain, kpi, 5).value);
    expect(cell(live, kpi, 6).value).toBe(cell(plain, kpi, 6).value);
  }
});

test("formulas count up to the day in the as-of cell and know no function that is volatile or young", () => {
  const live = drawn();
  const formulas = live.rows.flatMap(({ cells }) => cells.flatMap((one) => one?.formula ?? []));
  const functions = new Set(
    formulas.flatMap((text) => text.replace(/"[^"]*"|'[^']*'/g, "").match(/[A-Z]+(?=\()/g) ?? []),
  );
  const known =
    "IF OR MIN MAX INT DATE YEAR MONTH SUMPRODUCT COUNTIFS SUMIFS ISNUMBER FIND REPLACE LOWER TRIM LEN SUBSTITUTE IFERROR";
  expect([...functions].filter((name) => !known.split(" ").includes(name))).toEqual([]);
  expect(live.rows[1]?.cells[7]?.value).toEqual({ date: asOf });
  expect(formula(live, "1-(a)")).toContain("$H$2");
});

test("ranges are whole columns of the table with room below, and an apostrophe in a sheet's name is doubled", () => {
  const live = drawn({ logName: "The office's log" });
  expect(formula(live, "1-(b)")).toContain("'The office''s log'!$A$2:$A$1000");
  expect(formula(live, "1-(a)")).toContain("'Member Status'!$B$2:$B$100");
});

test("a Member by another name is counted by the register's", () => {
  const live = drawn({
    status: [
      ["Fidji", day("2019-01-31")],
      ["Samoa", "yes"],
      ["Tonga", "no"],
    ],
  });
  expect(formula(live, "1-(a)")).toMatch(/="Fidji"\).*COUNTIFS\('Members'!\$A\$2:\$A\$100,"Fiji"/);
});

// What a formula would misread: the KPIs that lose theirs, the others keep it.
test.each<[string, Cells, readonly string[]]>([
  ["a day as text in Member Status", { status: [["Fiji", "2019-01-31"]] }, ["1-(b)", "1-(c)", "1-(d)"]],
  ["a number among the answers", { status: [["Fiji", 3]] }, ["1-(b)", "1-(c)", "1-(d)"]],
  [
    "an error among the answers",
    { status: [["Fiji", { kind: "error", code: "#N/A" }]] },
    ["1-(b)", "1-(c)", "1-(d)"],
  ],
  [
    "a Member in two rows",
    {
      status: [
        ["Fiji", "yes"],
        ["Fiji", "no"],
      ],
    },
    ["1-(b)", "1-(c)", "1-(d)"],
  ],
  [
    "a name with a wildcard",
    {
      status: [
        ["Fiji", "yes"],
        ["T*", "no"],
      ],
    },
    ["1-(b)", "1-(c)", "1-(d)"],
  ],
  ["TRUE in Active", { members: [["Fiji", null, null, true]] }, ["1-(b)", "1-(c)", "1-(d)"]],
  ["a day as text in the log", { log: [...usualLog, ["5 May 2019", "Talk", "1-(c)", "planned"]] }, ["1-(a)"]],
  [
    "an action in other words",
    { log: [...usualLog, [day("2019-05-06"), "Talk", "1(c)", "planned"]] },
    ["1-(a)", "1-(b)", "1-(d)"],
  ],
  [
    "two rows of one event",
    { log: [...usualLog, [day("2019-05-05"), "SEMINAR", "1-(b)", "done"]] },
    ["1-(a)", "1-(c)", "1-(d)"],
  ],
  [
    "a score as text",
    { log: [...usualLog, [day("2019-05-06"), "Talk", "1-(c)", "planned", "4.5"]] },
    ["1-(a)", "1-(b)", "1-(c)"],
  ],
])("%s gives no formula where it matters", (_, cells, expected) => {
  expect(kpisWithFormula(drawn(cells))).toEqual(expected);
});

test("statuses are coloured by their words, also where a person types them over", () => {
  const { conditions = [] } = drawn();
  expect(conditions).toHaveLength(12);
  const behind = conditions.find(({ formula: text }) => text.includes('"Behind"'));
  expect(behind).toMatchObject({
    range: { left: 7, right: 7, top: 5 },
    formula: 'OR(H6="► Behind",H6="► Behind (set)",H6="Behind")',
  });
});

test("the sheet says what is live, and as of when its statuses are", () => {
  const live = drawn();
  expect(live.rows[1]?.cells[8]?.value).toBe("Status and Why are as of the last refresh, 30 Jun 2019.");
  expect(live.rows[4]?.cells[5]?.note).toMatch(/^4 KPIs compute by formulas\./);
});
