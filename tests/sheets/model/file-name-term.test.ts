import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { termOfFileName } from "../../../src/sheets/model/file-name-term";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { gridOf } from "../../grid-of";

test.each([
  ["Work_plan_2025.xlsx", { kind: "year", year: 2025 }],
  ["APP FY2024-25 v3.xlsx", { kind: "fiscal", from: 2024, to: 2025 }],
  ["Strategic Plan 2023-2027 (final).xlsx", { kind: "years", from: 2023, to: 2027 }],
])("%s", (name, words) => {
  expect(termOfFileName(name)).toMatchObject(words);
});

test.each([
  "Book1",
  "plan.xlsx",
  "plan 20250630.xlsx",
  "plan_2025-06-30.xlsx",
  "plan 30.06.2025.xlsx",
  "plan updated 2025.xlsx",
  undefined,
])("%s says nothing of the plan's years", (name) => {
  expect(termOfFileName(name)).toBeUndefined();
});

const asOf = calendarDate("2025-06-30");
const plan = gridOf`Sheet1
  Activity      | Owner | Status
  Book the hall | Ana   | Done
  Print agendas | Ben   | Not started`;
const read = (fileName: string, sheet = plan) => readWorkbookModel({ sheets: [sheet], fileName }, asOf);

test("the file's name gives the term where no title does, which is said", () => {
  const { term, remarks } = read("Work_plan_2025.xlsx");
  expect(term).toEqual({ start: "2025-01-01", end: "2025-12-31" });
  expect(remarks.find(({ code }) => code === "term-assumed")?.text).toContain("from the file's name");
});

test("a title comes before it, and columns of years before a lone year of it", () => {
  expect(read("Plan 2024.xlsx", { ...plan, name: "Work plan 2025" }).term?.start).toBe("2025-01-01");
  const years = gridOf`Sheet1
    Indicator | Target 2026 | Target 2027
    Visits    | 10          | 20`;
  expect(read("Plan 2025.xlsx", years).term).toEqual({ start: "2026-01-01", end: "2027-12-31" });
  expect(read("Plan 2025-2027.xlsx", years).term).toEqual({ start: "2025-01-01", end: "2027-12-31" });
});
