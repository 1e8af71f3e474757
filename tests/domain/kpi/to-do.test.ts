import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { reportKpis } from "../../../src/usecases/report-kpis";
import { toDoOf } from "../../../src/usecases/to-do";
import { gridOf } from "../../grid-of";
import { aLog, aPlan, aRegister, aStatus, theSettings, today } from "../../usecases/entering/a-model";

const heading =
  "No. | Specific action | RSP milestone | KPI | Target | Timeframe | Actual | Baseline | Measured by";

/** The plan of some lines "a | action | KPI | target | timeframe | ...". */
const planOf = (...lines: readonly string[]): SheetSnapshot =>
  gridOf(
    "Strategic Action Plan",
    [heading, ...lines].map((line) =>
      line.split("|").map((word) => (/^\s*-?\d+\s*$/.test(word) ? Number(word) : word.trim() || null)),
    ),
  );

const survey = gridOf`Follow-up Survey
  Date       | Workshop | Invited | Replies | Effects yes | Effects no
  2019-01-31 | Workshop | 20      | 12      | 8           | 4`;

const everySheet = [aRegister, theSettings, aStatus, aLog, survey];

function toDo(plan: SheetSnapshot, sheets: readonly SheetSnapshot[] = everySheet) {
  const model = readWorkbookModel({ sheets: [plan, ...sheets] });
  return toDoOf(model, reportKpis(model, { asOf: undefined, today }));
}

const without = (...names: readonly string[]) => everySheet.filter(({ name }) => !names.includes(name));

test("where every KPI has its figure and nothing is open, nothing is to do", () => {
  const plan = planOf(
    "b | Hold workshops | 1.1.2 - 1st milestone | Number of workshops | At least once per year | On-going",
  );
  expect(toDo(plan)).toEqual([]);
});

test("before the term nothing is to do", () => {
  const later = gridOf`Settings
    Setting    | Value
    Term start | 2020-07-01
    Term end   | 2022-06-30`;
  expect(toDo(aPlan, [aRegister, later])).toEqual([]);
});

test("an unread target comes with what to write instead, and with its cell", () => {
  const plan = planOf("a | Help | 1.1.1 - 1st milestone | Number of Members | soon enough | June 2020");
  expect(toDo(plan)).toEqual([
    {
      id: "fix-target Strategic Action Plan!E2",
      kind: "fix-target",
      kpis: ["1-(a)"],
      status: "check-target",
      what: expect.stringMatching(/soon enough.*At least 22\/33 Members/),
      source: { sheet: "Strategic Action Plan", address: "E2" },
      gain: 1,
    },
  ]);
});

test("a target that asks for nothing is to be reworded too", () => {
  const plan = planOf("a | Help | 1.1.1 - 1st milestone | Number of Members | >= 0 Members | June 2020");
  expect(toDo(plan)).toMatchObject([
    { kind: "fix-target", what: expect.stringMatching(/^1-\(a\): .*asks for nothing/) },
  ]);
});

test("a KPI without a column and one whose column is blank are to be ticked, each for itself", () => {
  const plan = planOf(
    "a | Put RM in place | 1.1.1 - 1st milestone | Number of Members | At least 2/3 Members | June 2020",
    "b | Put AEO in place | 1.1.2 - 1st milestone | Number of Members | At least 2/3 Members | June 2020",
  );
  const status = gridOf`Member Status
    Member | 1-(a) Risk management
    Fiji   |
    Samoa  | `;
  expect(toDo(plan, [aRegister, theSettings, status, aLog])).toMatchObject([
    {
      id: "tick-members 1-(a)",
      gain: 1,
      what: "The Member Status column of 1-(a) is blank: tick the Members that have it.",
      source: { sheet: "Member Status", address: "B2:B3" },
    },
    {
      id: "tick-members 1-(b)",
      gain: 1,
      what: "Member Status has no column for 1-(b): tick the Members that have it.",
      source: { sheet: "Member Status", address: "A1" },
    },
  ]);
});

test("several KPIs that want rows of the log are one thing to do, and the most useful one", () => {
  const events = ["b", "c"].map(
    (letter) =>
      `${letter} | Workshops ${letter} | 1.1.1 - 1st milestone | Number of workshops | At least twice per year | On-going`,
  );
  const plan = planOf(
    "a | Help | 1.1.1 - 1st milestone | Number of Members | soon enough | June 2020",
    ...events,
  );
  const blank = gridOf("Activity Log", aLog.rows.slice(0, 1));
  const [first, ...others] = toDo(plan, [...without("Activity Log"), blank]);
  expect(first).toMatchObject({ id: "log-activity", kpis: ["1-(b)", "1-(c)"], gain: 2, status: "no-data" });
  expect(first?.what).toMatch(/^The Activity Log has no row dated Jul 2018-Jun 2019\. Log /);
  expect(others.map(({ id }) => id)).toEqual(["fix-target Strategic Action Plan!E2"]);
});

test("sheets that are not there are created first, once for all that wait for them", () => {
  const list = toDo(aPlan, [aRegister, theSettings]);
  expect(list).toMatchObject([
    { id: "create-data-sheets", kpis: ["1-(a)", "1-(b)", "1-(c)", "1-(d)"], gain: 4 },
  ]);
  expect(list[0]?.what).toBe(
    "The workbook has no Member Status (1 KPI to be read from it) and no Activity Log (3 KPIs to be read from it): create the data sheets, then fill them in.",
  );
  expect(list[0]?.source).toBeUndefined();
});

test("delivered activities without a score are named with their rows", () => {
  const plan = planOf(
    "c | Evaluate | 1.1.1 - 1st milestone | Evaluation rate | At least average of 4 out of 5 | On-going",
  );
  expect(toDo(plan)).toMatchObject([
    {
      id: "add-score",
      gain: 1,
      what: expect.stringMatching(/^1 delivered activity in the Activity Log without an Evaluation score/),
      source: { sheet: "Activity Log", address: "A2:E2" },
    },
  ]);
});

test("a share of requests wants requests, a share of replies the survey", () => {
  const plan = planOf(
    "a | Meet | 1.1.1 - 1st milestone | Share of requests | At least 75% of the requests | On-going",
    "b | Follow up | 1.1.1 - 2nd milestone | Positive replies | At least 50% of positive replies | On-going",
  );
  const blank = gridOf("Activity Log", aLog.rows.slice(0, 1));
  const old = gridOf("Follow-up Survey", survey.rows.slice(0, 1));
  const list = toDo(plan, [aRegister, theSettings, aStatus, blank, old]);
  expect(list.map(({ id, kpis }) => [id, ...kpis])).toEqual([
    ["answer-requests", "1-(a)"],
    ["add-survey", "1-(b)"],
  ]);
});

test("a survey without a single answer is to be filled in", () => {
  const plan = planOf(
    "b | Follow up | 1.1.1 - 2nd milestone | Positive replies | At least 50% of positive replies | On-going",
  );
  const blank = gridOf`Follow-up Survey
    Date       | Workshop | Effects yes | Effects no
    2019-01-31 | Workshop |             |`;
  expect(toDo(plan, [aRegister, theSettings, blank])).toMatchObject([
    { id: "add-survey", status: "no-request" },
  ]);
});

test("what no sheet measures is typed into the plan's own columns, and an unread figure is named", () => {
  const plan = planOf(
    "a | Raise | 1.1.1 - 1st milestone | Revenue collected | At least 5 million dollars | On-going |",
    "b | Raise | 1.1.1 - 2nd milestone | Cases solved | increase by 20 % | June 2020 | 30 |",
    "c | Raise | 1.1.1 - 3rd milestone | Revenue collected | At least 5 million dollars | On-going | a lot |",
    "d | Raise | 1.1.1 - 4th milestone | Revenue collected | At least 5 million dollars | On-going | | | score",
  );
  expect(toDo(plan).map(({ id, source, what }) => [id, source?.address, what])).toEqual([
    [
      "enter-baseline 1-(b)",
      "H3",
      expect.stringContaining("type its baseline in the plan's Baseline column (H3)"),
    ],
    [
      "enter-figure 1-(a)",
      "G2",
      "Nothing measures dollars (1-(a)): enter a figure with its day in KPI Values, or type one in the plan's Actual column (G2).",
    ],
    ["enter-figure 1-(c)", "G4", expect.stringMatching(/^The actual "a lot" is no figure/)],
    ["choose-measure 1-(d)", "I5", expect.stringContaining("choose another measure")],
  ]);
});

test("a plan without an Actual column is told to get one", () => {
  const plan = gridOf`Strategic Action Plan
    No. | Specific action | RSP milestone         | KPI               | Target                     | Timeframe
    a   | Raise           | 1.1.1 - 1st milestone | Revenue collected | At least 5 million dollars | On-going`;
  expect(toDo(plan)).toMatchObject([
    {
      kind: "enter-figure",
      what: expect.stringContaining('in a column headed "Actual"'),
      source: { address: "E2" },
    },
  ]);
});

test("Members of whom nothing is known come after all that has no figure at all", () => {
  const plan = planOf(
    "a | Help | 1.1.1 - 1st milestone | Number of Members | At least 2/3 Members | June 2019",
    "c | Evaluate | 1.1.1 - 2nd milestone | Evaluation rate | At least average of 4 out of 5 | On-going",
  );
  expect(toDo(plan).map(({ id, gain, what }) => [id, gain, what])).toEqual([
    ["add-score", 1, expect.any(String)],
    [
      "tick-members 1-(a)",
      0,
      "1 of 3 Members of 1-(a) is unknown (Tonga): tick those that have it, and no for those that don't.",
    ],
  ]);
});

test("plans whose day has passed, answers left blank and timeframes that say nothing are named last", () => {
  const plan = planOf(
    "a | Hold workshops | 1.1.1 - 1st milestone | Number of workshops | At least twice per year | On-going",
    "b | Meet | 1.1.1 - 2nd milestone | Share of requests | At least 75% of the requests |",
    "c | Meet more | 1.1.1 - 3rd milestone | Share of requests | At least 50% of the requests | one fine day",
  );
  const log = gridOf`Activity Log
    Date       | Activity | Actions      | Status    | Requested | Request met
    2019-02-01 | Workshop | 1-(a)        | planned   |           |
    2019-02-02 | Mission  | 1-(b); 1-(c) | delivered | yes       |`;
  const list = toDo(plan, [aRegister, theSettings, log]);
  expect(list.map(({ id }) => id).sort()).toEqual([
    "answer-requests requests met",
    "set-timeframe",
    "set-timeframe 1-(c)",
    "settle-planned",
  ]);
  expect(list.filter(({ gain }) => gain > 0)).toEqual([]);
  expect(list.find(({ kind }) => kind === "settle-planned")?.source?.address).toBe("A2:F2");
  expect(list.find(({ kind }) => kind === "answer-requests")?.kpis).toEqual(["1-(b)", "1-(c)"]);
});

test("of equal gain the nearest deadline comes first, then the plan's order; the same office gives the same list", () => {
  const lines = [
    ["a", "On-going"],
    ["b", "June 2020"],
    ["c", "December 2019"],
    ["d", "June 2020"],
  ].map(
    ([letter, due]) =>
      `${letter} | Help ${letter} | 1.1.1 - 1st milestone | Number of Members | At least 2/3 Members | ${due}`,
  );
  const status = gridOf`Member Status
    Member | 3-(a) Other
    Fiji   |`;
  const list = toDo(planOf(...lines), [aRegister, theSettings, status]);
  expect(list.map(({ kpis }) => kpis[0])).toEqual(["1-(c)", "1-(b)", "1-(d)", "1-(a)"]);
  expect(toDo(planOf(...lines), [aRegister, theSettings, status])).toEqual(list);
});
