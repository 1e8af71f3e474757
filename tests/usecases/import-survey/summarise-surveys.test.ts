import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { planForTopic } from "../../../src/usecases/import-survey/plan-for-topic";
import { summariseSurveys } from "../../../src/usecases/import-survey/summarise-surveys";
import { undoOf } from "../../../src/usecases/undo";
import { gridOf } from "../../grid-of";

const plan = gridOf`Strategic Action Plan 2018-2020
  No.   | Specific action                | RSP milestone          | KPI               | Target                 | Timeframe
  1-(a) | Help Members put in place risk | 1.1.1 - 1st milestone  | Number of Members | At least 22/33 Members | June 2020
  1-(b) | Valuation                      | 1.1.3 - 10th milestone | Number of Members | At least 20/33 Members | June 2020`;
const log = gridOf`Activity Log
  Date       | Activity  | Actions | Type     | Status    | Members
  2019-01-09 | Risk talk | 1-(a)   | regional | delivered | Fiji`;
const needs = gridOf`Needs Survey
  Round | Date       | Member | Topic    | Need | Implemented
  2017  | 2017-05-01 | Fiji   | 1-(a)    | low  | no
  2018  | 2018-05-01 | Nepal  | 1-(b)    | high | no
  2018  | 2018-05-02 | Tonga  | 1-(b)    | low  | no
  2018  | 2018-05-02 | Tonga  | 1-(a)    | none | no`;
const followUp = gridOf`Follow-up Survey
  Round | Date       | Workshop            | Invited | Replies | Effects yes | Effects no | Project yes | Project no | Submitted reports
  2018  | 2017-10-31 | Origin (Oct. 2017)  | 20      | 12      | 8           | 4          | 7           | 6          | 5
  2018  | 2017-11-30 | Labs (Nov. 2017)    | 10      | 4       | 1           | 3          |             |            | 2
  2017  | 2017-10-31 | ORIGIN (Oct. 2017). | 20      | 11      | 8           | 3          | 5           | 5          | 5
  2018  |            | Total               | 30      | 17      | 9           | 7          | 7           | 6          | 7`;

const officeOf = (...sheets: readonly SheetSnapshot[]) => readWorkbookModel({ sheets });

test("who answered and who did not, of the active Members, the latest round first", () => {
  const summary = summariseSurveys(officeOf(plan, log, needs));
  expect(
    summary?.needs.map(({ round, answered, notAnswered }) => [round, answered, notAnswered.length]),
  ).toEqual([
    ["2018", ["Tonga", "Nepal"], 31],
    ["2017", ["Fiji"], 32],
  ]);
});

test("follow-up rounds stand side by side, each with its own figures and workshops, a blank count unknown", () => {
  const summary = summariseSurveys(officeOf(plan, log, followUp));
  expect(summary?.needs).toEqual([]);
  expect(summary?.demand).toEqual([]);
  expect(summary?.followUps.map(({ round, figures }) => [round, figures.replies, figures.invited])).toEqual([
    ["2018", 16, 30],
    ["2017", 11, 20],
  ]);
  const [latest] = summary?.followUps ?? [];
  expect(latest?.figures.effects).toEqual({
    yes: 9,
    no: 7,
    ofValid: 9 / 16,
    ofReplies: 9 / 16,
    ofInvited: 9 / 30,
  });
  expect(latest?.figures.actions).toEqual([{ action: "Submitted reports", count: 7 }]);
  expect(latest?.workshops.map(({ workshop, projectYes }) => [workshop, projectYes])).toEqual([
    ["Origin (Oct. 2017)", 7],
    ["Labs (Nov. 2017)", undefined],
  ]);
});

test("counts that cannot be right are named: answers on fewer replies, a total that its rows do not add up to", () => {
  expect(summariseSurveys(officeOf(plan, log, followUp))?.flags.map(({ row, text }) => [row, text])).toEqual([
    [2, "Origin (Oct. 2017): projects 7 yes + 6 no = 13 answers on 12 replies."],
    [5, "Total: replies 17; the workshops add up to 16."],
  ]);
});

test("one workshop under two rounds is said, here and among the remarks of the workbook; totals are no workshops", () => {
  const model = officeOf(plan, log, followUp);
  expect(summariseSurveys(model)?.twoRounds.map(({ workshop, rounds }) => [workshop, rounds])).toEqual([
    ["Origin (Oct. 2017)", ["2018", "2017"]],
  ]);
  expect(model.remarks.filter(({ code }) => code === "workshop-in-two-rounds")).toMatchObject([
    { severity: "warning", source: { sheet: "Follow-up Survey", address: "C4" } },
  ]);
});

test("without an answer there is nothing to tell", () => {
  expect(summariseSurveys(officeOf(plan, log))).toBeUndefined();
});

test("a topic that nobody plans becomes a planned row without a day, with the Members that ask; undo takes it back", async () => {
  const workbook = memoryWorkbook([plan, log, needs]);
  const before = await workbook.read();
  const topic = summariseSurveys(readWorkbookModel(before))?.demand.find(
    ({ verdict }) => verdict === "unplanned",
  );
  if (topic === undefined) throw new Error("no topic is unplanned");
  const entry = planForTopic(readWorkbookModel(before), topic);
  expect(entry.problems).toEqual([]);
  await workbook.apply(entry.changes);
  const after = await workbook.read();
  expect(after.sheets.find(({ name }) => name === "Activity Log")?.rows.at(-1)).toEqual([
    null,
    "Asked for in the needs survey: Valuation",
    "1-(b)",
    null,
    "planned",
    "Nepal; Tonga",
  ]);
  expect(
    summariseSurveys(readWorkbookModel(after))?.demand.find((one) => one.topic === "1-(b)")?.verdict,
  ).toBe("met");
  const undo = undoOf(entry.changes);
  if (undo.kind === "changes") await workbook.apply(undo.changes);
  expect(await workbook.read()).toEqual(before);
});

test("a title longer than a line is cut at a word", () => {
  const model = officeOf(plan, log, needs);
  const [topic] = summariseSurveys(model)?.demand ?? [];
  if (topic === undefined) throw new Error("no topic");
  const { preview } = planForTopic(model, { ...topic, title: `${"word ".repeat(60)}\nend` });
  const title = preview.find(({ label }) => label === "Activity")?.becomes ?? "";
  expect(title).toMatch(/^Asked for in the needs survey: word .* word …$/);
  expect(title.length).toBeLessThan(200);
});

test("without an Activity Log the row is refused with what to do", () => {
  const model = officeOf(plan, needs);
  const [topic] = summariseSurveys(model)?.demand ?? [];
  expect(topic && planForTopic(model, topic).problems.map(({ code }) => code)).toEqual(["no-activity-log"]);
});
