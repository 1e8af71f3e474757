import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { readWorkbookModel } from "../../../../src/sheets/model/read-workbook-model";
import type { CellValue } from "../../../../src/sheets/sheet-snapshot";
import { mapPlan } from "../../../../src/usecases/mapping/map-plan";
import { reportKpis } from "../../../../src/usecases/report-kpis";
import { trackWorkPlan } from "../../../../src/usecases/track-work-plan";
import { gridOf } from "../../../grid-of";

const day = (text: string): CellValue => ({ kind: "date", date: calendarDate(text) });
const sap = gridOf("SAP", [
  ["Strategic Action Plan 2018-2020"],
  ["Pillar 1: Tools"],
  ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
  ["a", "Transit", "1.1.1 - 1st milestone", "Number of activities", "At least 2", "June 2020"],
]);
const awp = (...rows: readonly (readonly CellValue[])[]) =>
  gridOf("AWP", [
    ["Annual Work Plan 2018-2019"],
    ["Pillar 1: Tools"],
    ["No.", "Specific action", "Activities", "Date", "Status"],
    ...rows,
  ]);
const openWith = (...rows: readonly (readonly CellValue[])[]) =>
  readWorkbookModel({ sheets: [sap, awp(...rows)] });
const workshop = "Hold a regional workshop on transit";
const activityOf = (...cells: readonly CellValue[]) =>
  openWith(["a", "Transit", workshop, ...cells]).plan?.actions[0]?.activities[0];
const unreadIn = (model: ReturnType<typeof openWith>) =>
  model.remarks
    .filter(({ code }) => code.startsWith("activity-"))
    .map(({ code, source }) => `${code} ${source.address}`);

test.each<[string, CellValue, string | undefined, string | undefined]>([
  ["a real date", day("2019-03-04"), "2019-03-04", "2019-03-04"],
  ["a month with its year", "March 2019", "2019-03-01", "2019-03-31"],
  ["a month without a year is one of the plan's fiscal year", "September", "2018-09-01", "2018-09-30"],
  ["of the second half, too", "Feb", "2019-02-01", "2019-02-28"],
  ["a range", "4-6 March 2019", "2019-03-04", "2019-03-06"],
  ["a quarter", "Q4 2018", "2018-10-01", "2018-12-31"],
  ["left open", "TBD", undefined, undefined],
  ["no time at all", "soon-ish", undefined, undefined],
])("the Date of an activity: %s", (_, cell, start, end) => {
  const when = activityOf(cell)?.when;
  expect(when === undefined || !("end" in when) ? [] : [when.start, when.end]).toEqual(
    end === undefined ? [] : [start, end],
  );
});

test.each<[CellValue, string | undefined]>([
  ["Delivered", "delivered"],
  ["planned", "planned"],
  ["Postponed.", "postponed"],
  ["Canceled", "cancelled"],
  ["In progress", undefined],
  ["", undefined],
  ["green", undefined],
])("the Status %p", (cell, status) => expect(activityOf(null, cell)?.status).toBe(status));

test("what says something and can't be read is a remark at its cell; what is left open is none", () => {
  expect(unreadIn(openWith(["a", "Transit", workshop, "soon-ish", "green"]))).toEqual([
    "activity-date-unread D4",
    "activity-status-unread E4",
  ]);
  expect(unreadIn(openWith(["a", "Transit", workshop, "TBD", "not started"]))).toEqual([]);
});

test("as many lines as activities are one each; a single line stands for all", () => {
  const each = openWith([
    "a",
    "Transit",
    `- ${workshop}\n- Issue a newsletter`,
    "March 2019\nMay 2019",
    "done",
  ]);
  const activities = each.plan?.actions[0]?.activities ?? [];
  expect(activities.map(({ when }) => when && "end" in when && when.end)).toEqual([
    "2019-03-31",
    "2019-05-31",
  ]);
  expect(activities.map(({ status }) => status)).toEqual(["delivered", "delivered"]);
  expect(
    unreadIn(openWith(["a", "Transit", `- ${workshop}\n- Issue a newsletter`, "March 2019\nMay 2019\nJune"])),
  ).toEqual(["activity-date-unread D4"]);
});

test("Date and Status beside targets are the action's, not an activity's", () => {
  const both = gridOf("Plan", [
    ["Strategic Action Plan 2018-2020"],
    ["Pillar 1: Tools"],
    ["No.", "Specific action", "KPI", "Target", "Activities", "Date", "Status"],
    ["a", "Transit", "Number of activities", "At least 2", workshop, "whenever", "green"],
  ]);
  const model = readWorkbookModel({ sheets: [both] });
  expect(unreadIn(model)).toEqual([]);
  expect(model.plan?.actions[0]?.activities[0]).not.toHaveProperty("when");
});

test("a dated work plan is not called undated", () => {
  const codes = (model: ReturnType<typeof openWith>) => mapPlan(model).remarks.map(({ code }) => code);
  expect(codes(openWith(["a", "Transit", workshop]))).toContain("activities-undated");
  expect(codes(openWith(["a", "Transit", workshop, day("2019-03-04")]))).not.toContain("activities-undated");
});

describe("the work plan's own Date and Status in its progress", () => {
  const states = (asOf: string, ...cells: readonly CellValue[]) => {
    const model = openWith(["a", "Transit", workshop, ...cells]);
    const today = calendarDate(asOf);
    return trackWorkPlan(model, reportKpis(model, { asOf: today, today })).items.map(({ state }) => state);
  };
  test.each<[string, readonly CellValue[], string]>([
    ["2018-12-31", [day("2019-03-04")], "scheduled"],
    ["2019-03-05", [day("2019-03-04")], "overdue"],
    ["2018-12-31", [null, "planned"], "open"],
    ["2018-12-31", [null, "delivered"], "delivered"],
    ["2018-12-31", ["March 2019", "postponed"], "postponed"],
    ["2019-05-31", ["March 2019", "cancelled"], "cancelled"],
    ["2018-12-31", [], "open"],
    ["2019-07-31", [null, "planned"], "overdue"],
  ])("as of %s with %j: %s", (asOf, cells, state) => expect(states(asOf, ...cells)).toEqual([state]));

  test("a row of the log says it better", () => {
    const log = gridOf("Activity Log", [
      ["Date", "Activity", "Actions", "Type", "Status"],
      [day("2018-11-05"), "Regional workshop on transit", "1-(a)", "regional", "delivered"],
    ]);
    const model = readWorkbookModel({
      sheets: [sap, awp(["a", "Transit", workshop, null, "cancelled"]), log],
    });
    const today = calendarDate("2018-12-31");
    const { tallies } = trackWorkPlan(model, reportKpis(model, { asOf: today, today }));
    expect(tallies.total).toMatchObject({ planned: 1, delivered: 1, cancelled: 0, unplanned: 0 });
  });
});
