import { figureKey } from "../../../../src/domain/kpi/evidence/evidence";
import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { findFiguresOfPlan } from "../../../../src/sheets/tables/kpi-values/figures-of-plan";
import { gridOf } from "../../../grid-of";

const term = { start: calendarDate("2025-01-01"), end: calendarDate("2025-12-31") };
const keys = new Set(["P1", "P2", "Builders trained"].map(figureKey));
const find = (...rows: readonly (readonly (string | number | null)[])[]) =>
  findFiguresOfPlan(
    gridOf(
      "Monthly",
      rows.map((row) => [...row]),
    ),
    keys,
    { fiscalYearStartMonth: 1, term },
  );

test("rows that name the plan's KPIs, each with a month and a figure, are figures whatever their headings say", () => {
  const heading = find(
    ["Monthly progress"],
    ["Output", "Reporting month", "Reached so far", "Entered by"],
    ["P1", "January", 20, "Ana"],
    ["P2", "March 2025", 1, "Joe"],
    ["Builders trained", "June 2025", 140, "Ana"],
  );
  expect(heading?.row).toBe(1);
  expect([...(heading?.columns ?? [])]).toEqual([
    ["kpi", 0],
    ["date", 1],
    ["value", 2],
  ]);
});

test("codes of something else, or two columns that could be the figure, are none", () => {
  const rows = (code: string) =>
    [1, 2, 3].map((month) => [code, `2025-0${month}-28`, month * 10, month * 2] as const);
  expect(find(["Code", "Date", "Figure", "Cost"], ...rows("X9"))).toBeUndefined();
  expect(find(["Code", "Date", "Figure", "Count"], ...rows("P1"))).toBeUndefined();
  expect(find(["Code", "Date", "Figure", "Cost"], ...rows("P1"))?.columns.get("value")).toBe(2);
});
