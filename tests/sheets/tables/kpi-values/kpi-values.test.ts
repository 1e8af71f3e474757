import { memberResolver } from "../../../../src/domain/member/resolve-member";
import { defaultRegister } from "../../../../src/domain/member/register";
import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { countsIn } from "../../../../src/sheets/tables/kpi-values/figure-words";
import { kpiValuesTable, readKpiValues } from "../../../../src/sheets/tables/kpi-values/kpi-values";
import { gridOf } from "../../../grid-of";

const term = { start: calendarDate("2024-07-01"), end: calendarDate("2026-06-30") };

function read(rows: readonly (readonly (string | number | null)[])[]) {
  const sheet = gridOf("Figures", [
    ["KPI", "Date", "Value", "Of", "Member", "Note", "Source"],
    ...rows.map((row) => [...row]),
  ]);
  const table = kpiValuesTable.read(sheet);
  if (table === undefined) throw new Error("no KPI Values");
  return readKpiValues(table, {
    resolve: memberResolver(defaultRegister),
    fiscalYearStartMonth: 7,
    term,
  });
}

test.each([
  ["2025-03-31", "2025-03-31", "2025-03-31"],
  ["June 2025", "2025-06-01", "2025-06-30"],
  ["Q2 2025", "2025-04-01", "2025-06-30"],
  // Neither the calendar's nor the fiscal one lies in the term: the plain year is the calendar's.
  ["Q2 2024", "2024-04-01", "2024-06-30"],
  ["FY 2024/25", "2024-07-01", "2025-06-30"],
  ["Q1 2024/25", "2024-07-01", "2024-09-30"],
  ["2025", "2025-01-01", "2025-12-31"],
])("a figure of %s is of %s to %s", (text, start, end) => {
  const [row] = read([["1-(a)", text, 5]]).values.get("1a") ?? [];
  expect(row).toMatchObject({ start, end, value: 5 });
});

test("a quarter of a plain year is fiscal where only that one lies in the term", () => {
  const [row] = read([["1-(a)", "Q3 2026", 5]]).values.get("1a") ?? [];
  expect(row).toMatchObject({ start: "2026-01-01", end: "2026-03-31" });
});

test("odd cells are remarks with what to do, and the rest goes on", () => {
  const { values, remarks } = read([
    ["1-(a)", "soon", 5, null, null],
    ["1-(a)", "June 2025", "a lot", null, null],
    ["1-(a)", "June 2025", 45, 60, "Atlantis"],
    [null, "June 2025", 7, null, null],
    ["Total", "June 2025", 57, null, null],
  ]);
  expect(remarks.map(({ code, source }) => [code, source.address])).toEqual([
    ["value-date-unread", "B2"],
    ["value-unread", "C3"],
    ["value-member-unknown", "E4"],
    ["value-without-kpi", "A5"],
    ["total-row", "A6"],
  ]);
  expect(values.get("1a")).toMatchObject([{ value: 45, of: 60, member: "Atlantis" }]);
});

test("a plan with a date and a value beside its targets is no sheet of figures", () => {
  const plan = gridOf("Plan", [
    ["KPI", "Target", "Date", "Value"],
    ["Visits", "5", "June 2025", 3],
  ]);
  expect(kpiValuesTable.find(plan)).toBeUndefined();
});

test.each([
  ["Progress data (numbers: new in the period; percentages: as measured)", "new"],
  ["Chiffres non cumulés, par période", "new"],
  ["Figures are cumulative since the start of the project", "so-far"],
  ["Valeurs cumulées depuis le début", "so-far"],
  ["Figures of the branches", undefined],
  ["Cumulative where marked, else new in the quarter", undefined],
])("%s: counts are %s", (title, counts) => {
  expect(countsIn([title])).toBe(counts);
});
