import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { milestoneIds } from "../../../../src/domain/plan/milestones/milestone";
import { readWorkbookModel } from "../../../../src/sheets/model/read-workbook-model";
import { checkModel } from "../../../../src/usecases/check-plan";
import { reportKpis } from "../../../../src/usecases/report-kpis";
import { gridOf } from "../../../grid-of";

const plan = gridOf("SAP", [
  ["Strategic Action Plan 2018-2020"],
  ["Pillar 1: Tools"],
  ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
  ["a", "Transit", "1.1.1 - 1st milestone", "Number of activities", "At least 2", "June 2020"],
  ["b", "Valuation", "see the annex", "Number of activities", "At least 2", "June 2020"],
  ["c", "Dance", "", "Number of activities", "At least 2", "June 2020"],
]);
const openWith = (...rows: readonly (readonly [string, string, string])[]) =>
  readWorkbookModel({ sheets: [plan, gridOf("Choices", [["Kind", "Subject", "Value"], ...rows])] });
const milestonesIn = (model: ReturnType<typeof openWith>) =>
  model.plan?.actions.map(({ milestones }) =>
    milestones.kind === "read" ? milestoneIds(milestones.value).join(" ") : `? ${milestones.text}`,
  );
const remarksOf = (model: ReturnType<typeof openWith>) =>
  model.remarks
    .filter(({ code }) => code.startsWith("milestone"))
    .map(({ code, severity, source }) => `${code} ${severity} ${source.sheet}!${source.address}`);

test("a chosen milestone is the action's for every front, and is told with its cell", () => {
  const model = openWith(["milestone", "1-(b)", "1.1.3/2"]);
  expect(milestonesIn(model)).toEqual(["1.1.1/1", "1.1.3/2", ""]);
  expect(remarksOf(model)).toEqual(["milestone-chosen info Choices!C2"]);
  expect(model.remarks.find(({ code }) => code === "milestone-chosen")).toMatchObject({
    text: '1-(b) answers to 1.1.3/2: chosen by a person; the plan says "see the annex".',
    also: [{ sheet: "SAP", address: "C5" }],
  });
  const asOf = calendarDate("2018-12-31");
  const { results } = reportKpis(model, { asOf, today: asOf });
  expect(results[1]?.action.milestones).toMatchObject({
    kind: "read",
    value: { references: [{ part: "1.1.3" }] },
  });
  expect(checkModel(model).findings.map(({ code }) => code)).not.toContain("milestone-unread");
});

test("without a choice the plan's own words stand, and are told as unreadable", () =>
  expect(remarksOf(openWith())).toEqual(["milestone-unread warning SAP!B5"]));

test("of two choices the last counts, and a blank one is none", () => {
  expect(
    milestonesIn(openWith(["milestone", "1-(b)", "1.1.3/2"], ["milestone", "1-(b)", "1.2.1/1"]))?.[1],
  ).toBe("1.2.1/1");
  expect(milestonesIn(openWith(["milestone", "1-(b)", "1.1.3/2"], ["milestone", "1-(b)", ""]))?.[1]).toBe(
    "? see the annex",
  );
});

test("a choice also overrules what the plan says, and says so", () => {
  const model = openWith(["milestone", "1-(a)", "none"]);
  expect(milestonesIn(model)?.[0]).toBe("specific");
  expect(model.remarks.find(({ code }) => code === "milestone-chosen")?.text).toBe(
    "1-(a) serves no milestone: chosen by a person; the plan says 1.1.1/1.",
  );
});

test.each([
  ["an action that is not in the plan", "9-(z)", "1.1.1/1"],
  ["words that are no milestone", "1-(b)", "soon"],
])("a choice for %s is a remark at its cell and changes nothing", (_, subject, value) => {
  const model = openWith(["milestone", subject, value]);
  expect(milestonesIn(model)).toEqual(["1.1.1/1", "? see the annex", ""]);
  expect(remarksOf(model)).toContain("milestone-choice-unused warning Choices!C2");
});

test("other kinds of choices are left alone", () =>
  expect(remarksOf(openWith(["planned event", "1-(b)", "1.1.3/2"]))).toEqual([
    "milestone-unread warning SAP!B5",
  ]));
