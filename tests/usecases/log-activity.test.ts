import { actionId } from "../../src/domain/plan/ids";
import { memberName } from "../../src/domain/member/member";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { readWorkbookModel } from "../../src/sheets/model/read-workbook-model";
import { type ActivityEntry, planLogActivity } from "../../src/usecases/log-activity";
import { undoOf } from "../../src/usecases/undo";
import { gridOf } from "../grid-of";
import { aLog, aModel, aWorkbook, existing } from "./entering/a-model";

const entry: ActivityEntry = {
  date: calendarDate("2019-05-02"),
  activity: "Workshop on risk management",
  actions: [actionId(1, "b")],
  status: "delivered",
  members: [memberName("Fiji"), memberName("Samoa")],
};

const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

test("a logged activity moves the KPI of its action by one, and undo takes it back", async () => {
  const workbook = aWorkbook(aLog);
  const { changes, problems } = planLogActivity(readWorkbookModel(await workbook.read()), entry);
  expect(problems).toEqual([]);
  expect((await existing(workbook, "1-(b)"))?.actual).toBe(1);
  await workbook.apply(changes);
  expect((await existing(workbook, "1-(b)"))?.actual).toBe(2);
  const undo = undoOf(changes);
  await workbook.apply(undo.kind === "changes" ? undo.changes : []);
  expect((await existing(workbook, "1-(b)"))?.actual).toBe(1);
});

test("the preview shows each cell that is filled, by the log's own headings", () => {
  const log = gridOf`Log
    Activity title | Members | Status | Event date | Rating
    Old workshop   | Fiji    | held   | 2019-01-08 |       `;
  const { preview, changes } = planLogActivity(aModel(log), { ...entry, score: 4.5 });
  expect(preview.map(({ address, label, becomes }) => `${address} ${label}: ${becomes}`)).toEqual([
    "D3 Event date: 2 May 2019",
    "A3 Activity title: Workshop on risk management",
    "C3 Status: delivered",
    "B3 Members: Fiji; Samoa",
    "E3 Rating: 4.5",
  ]);
  expect(changes).toEqual([
    {
      kind: "append",
      sheet: "Log",
      under: 1,
      rows: [
        [
          "Workshop on risk management",
          "Fiji; Samoa",
          "delivered",
          { kind: "date", date: "2019-05-02" },
          4.5,
        ],
      ],
    },
  ]);
});

test("what the log has no column for is named as left out", () => {
  const { warnings, preview } = planLogActivity(aModel(aLog), { ...entry, venue: "Suva" });
  expect(warnings.map(({ code, field }) => [code, field])).toEqual([
    ["column-missing", "members"],
    ["column-missing", "venue"],
  ]);
  expect(preview.map(({ becomes }) => becomes)).not.toContain("Suva");
});

test("a log with nothing but headings gets its first row right under them", () => {
  const blank = gridOf`Activity Log
    Date | Activity | Actions | Type | Status`;
  expect(planLogActivity(aModel(blank), entry).changes).toMatchObject([{ under: 0 }]);
});

test("a total right under the log stays where it is, and that is said", () => {
  const log = gridOf`Activity Log
    Date       | Activity | Status    | Participants
    2019-01-08 | Workshop | delivered | 20
               | Total    |           | 20`;
  const { changes, warnings } = planLogActivity(aModel(log), entry);
  expect(changes).toMatchObject([{ under: 2 }]);
  expect(codes(warnings)).toContain("below-other-text");
});

test("a footnote further down does not draw the new row to it", () => {
  const log = gridOf`Activity Log
    Date       | Activity | Status    | Participants
    2019-01-08 | Workshop | delivered | 20


               | Figures as reported by the centres | | `;
  expect(planLogActivity(aModel(log), entry).changes).toMatchObject([{ under: 1 }]);
});

describe("an entry that cannot be written says why, field by field", () => {
  const cases: readonly (readonly [string, Partial<ActivityEntry>, string, string])[] = [
    ["no date", { date: undefined }, "date", "date-missing"],
    ["a blank title", { activity: "  " }, "activity", "activity-blank"],
    ["an end before the start", { endDate: calendarDate("2019-05-01") }, "endDate", "end-before-start"],
    ["an action that the plan does not have", { actions: [actionId(4, "z")] }, "actions", "unknown-action"],
    ["a stranger", { members: [memberName("__proto__")] }, "members", "unknown-member"],
    ["a score above the scale", { score: 5.1 }, "score", "score-off-scale"],
    ["a score that is no number", { score: Number.NaN }, "score", "score-off-scale"],
    ["half a participant", { participants: 1.5 }, "participants", "not-a-count"],
    ["fewer respondents than none", { respondents: -1 }, "respondents", "not-a-count"],
    ["more than a cell holds", { evidence: "x".repeat(40_000) }, "evidence", "text-too-long"],
  ];
  test.each(cases)("%s", (_, wrong, field, code) => {
    const plan = planLogActivity(aModel(aLog), { ...entry, ...wrong });
    expect(plan.problems.map((problem) => [problem.field, problem.code])).toEqual([[field, code]]);
    expect([plan.changes, plan.preview]).toEqual([[], []]);
  });
});

describe("an entry that may be a slip is written with a warning", () => {
  const cases: readonly (readonly [string, Partial<ActivityEntry>, string])[] = [
    ["a plan whose day is open", { date: undefined, status: "planned" }, "plan-without-date"],
    ["no action", { actions: [] }, "no-action"],
    ["more answers than people", { participants: 3, respondents: 4 }, "more-respondents-than-participants"],
    ["a request met that nobody made", { requestMet: true }, "not-requested"],
    [
      "the same day and nearly the same words",
      { date: calendarDate("2019-02-04"), activity: "Valuation workshop" },
      "already-logged",
    ],
  ];
  test.each(cases)("%s", (_, odd, code) => {
    const plan = planLogActivity(aModel(aLog), { ...entry, members: [], ...odd });
    expect(codes(plan.warnings)).toContain(code);
    expect(plan.changes).toHaveLength(1);
  });
});

test("a good entry has no warning, and the same words on another day are another event", () => {
  expect(
    planLogActivity(aModel(aLog), { ...entry, members: [], activity: "Workshop on valuation" }).warnings,
  ).toEqual([]);
});

test("the scale is the plan's own", () => {
  const ten = gridOf`Strategic Action Plan
    No. | Specific action | RSP milestone         | KPI             | Target                          | Timeframe
    a   | Evaluate        | 1.1.2 - 2nd milestone | Evaluation rate | At least average of 8 out of 10 | On-going`;
  const model = readWorkbookModel({ sheets: [ten, aLog] });
  const found = planLogActivity(model, { ...entry, actions: [actionId(1, "a")], score: 9 });
  expect(found.problems).toEqual([]);
});

test("without an Activity Log it says to create one", () => {
  const { problems } = planLogActivity(aModel(), entry);
  expect(problems).toMatchObject([{ code: "no-activity-log", next: expect.stringContaining("data sheets") }]);
});

test("a protected log is refused before anything is written", () => {
  const { problems } = planLogActivity(aModel({ ...aLog, isProtected: true }), entry);
  expect(codes(problems)).toEqual(["sheet-protected"]);
});

test("hostile words are only text", async () => {
  const workbook = aWorkbook(aLog);
  const hostile = { ...entry, activity: "=1+1", evidence: "__proto__", members: [] };
  const { changes } = planLogActivity(readWorkbookModel(await workbook.read()), hostile);
  await workbook.apply(changes);
  const { sheets } = await workbook.read();
  expect(sheets.find(({ name }) => name === "Activity Log")?.rows[2]?.[1]).toBe("=1+1");
});
