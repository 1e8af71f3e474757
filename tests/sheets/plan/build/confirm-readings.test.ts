import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { describeTarget } from "../../../../src/domain/target/describe-target";
import { readWorkbookModel } from "../../../../src/sheets/model/read-workbook-model";
import { reportKpis } from "../../../../src/usecases/report-kpis";
import { gridOf } from "../../../grid-of";

const plan = gridOf("SAP", [
  ["Strategic Action Plan 2018-2020"],
  ["Pillar 1: Tools"],
  ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
  ["a", "Transit", "", "Number of activities", "Pencilled in 2 workshops", "June 2020"],
  ["b", "Valuation", "", "Number of activities", "At least 2 workshops", "June 2020"],
]);
const openWith = (...rows: readonly (readonly [string, string, string])[]) =>
  readWorkbookModel({ sheets: [plan, gridOf("Choices", [["Kind", "Subject", "Value"], ...rows])] });
const remarksOf = (model: ReturnType<typeof openWith>) =>
  model.remarks
    .filter(({ code }) => /^(?:target-doubtful|reading)/.test(code))
    .map(({ code, severity, source }) => `${code} ${severity} ${source.sheet}!${source.address}`);
const statuses = (model: ReturnType<typeof openWith>) => {
  const asOf = calendarDate("2018-12-31");
  return reportKpis(model, { asOf, today: asOf }).results.map(({ status }) => status);
};

test("a doubtful target is not computed with, and the remark names the word", () => {
  const model = openWith();
  expect(statuses(model)[0]).toBe("check-target");
  expect(remarksOf(model)).toEqual(["target-doubtful error SAP!E4"]);
  expect(model.remarks.find(({ code }) => code === "target-doubtful")?.text).toContain('"Pencilled"');
});

test.each(["yes", "at least 2 workshops"])("confirmed once by its text (%j) it is computed with", (value) => {
  const model = openWith(["reading", "Pencilled in  2 workshops", value]);
  expect(statuses(model)[0]).not.toBe("check-target");
  expect(remarksOf(model)).toEqual(["reading-confirmed info Choices!C2"]);
});

test("another sentence may be chosen instead of the proposal; the last choice counts", () => {
  const model = openWith(
    ["reading", "Pencilled in 2 workshops", "yes"],
    ["reading", "Pencilled in 2 workshops", "at most 2 workshops per year"],
  );
  const target = model.plan?.actions[0]?.kpis[0]?.target;
  expect(target?.kind === "read" && target.value.parts.map(describeTarget)).toEqual([
    "at most 2 workshops per year",
  ]);
});

test("a choice that is doubtful itself is not used, and one for a sure target changes nothing", () => {
  expect(remarksOf(openWith(["reading", "Pencilled in 2 workshops", "blorp 2 workshops"]))).toEqual([
    "target-doubtful error SAP!E4",
    "reading-choice-unused warning Choices!C2",
  ]);
  const sure = openWith(["reading", "At least 2 workshops", "at most 9 workshops"]);
  const target = sure.plan?.actions[1]?.kpis[0]?.target;
  expect(target).toMatchObject({ value: { parts: [{ comparator: ">=", value: 2 }] } });
});
