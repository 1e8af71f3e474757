import { readTermWords } from "../../../../src/domain/plan/time/term-words";
import { termOfDays, termOfWords } from "../../../../src/domain/plan/time/term-of-words";
import { calendarDate } from "../../../../src/domain/shared/calendar-date";

const termOf = (
  text: string,
  more: { isFiscal?: boolean; first?: number; deadline?: string; targetYears?: readonly number[] } = {},
) => {
  const words = readTermWords(text);
  const { isFiscal = false, first = 7, deadline, targetYears } = more;
  return (
    words &&
    termOfWords(words, {
      fiscalYearStartMonth: first,
      isFiscal,
      ...(targetYears === undefined ? {} : { targetYears }),
      latestDeadline: deadline === undefined ? undefined : calendarDate(deadline),
    })
  );
};

// Every usual way of writing years, fiscal years and days. Source: RULES-2 14.
test.each([
  ["Annual Work Plan 2025", "2025-01-01", "2025-12-31"],
  ["FY2024/25", "2024-07-01", "2025-06-30"],
  ["FY 2025 performance", "2024-07-01", "2025-06-30"],
  ["FY24/25", "2024-07-01", "2025-06-30"],
  ["Performance Contract 2024/2025", "2024-07-01", "2025-06-30"],
  ["Strategic Plan 2024-2025", "2024-07-01", "2025-06-30"],
  ["July 2024 - June 2025", "2024-07-01", "2025-06-30"],
  ["July - December 2025", "2025-07-01", "2025-12-31"],
  ["01/04/2024 - 31/03/2025", "2024-04-01", "2025-03-31"],
  ["Strategic Plan (1 January 2023 - 31 December 2027)", "2023-01-01", "2027-12-31"],
  ["2023/24 - 2027/28", "2023-07-01", "2028-06-30"],
  ["Results Framework 2024-2028", "2024-01-01", "2028-12-31"],
  ["Plan 2024 to 2028", "2024-01-01", "2028-12-31"],
  ["Plan stratégique 2024 à 2026", "2024-01-01", "2026-12-31"],
  ["Plan d'action du 1er janvier 2025 au 31 décembre 2025", "2025-01-01", "2025-12-31"],
  ["KPI_Report_2025", "2025-01-01", "2025-12-31"],
  ["Corporate scorecard, year ended 31 December 2025", "2025-01-01", "2025-12-31"],
  ["Results for the financial year ending 30 June 2025", "2024-07-01", "2025-06-30"],
  ["Exercice clos le 31 mars 2026", "2025-04-01", "2026-03-31"],
  ["Start 1 March 2025, end 31 March 2026", "2025-03-01", "2026-03-31"],
  ["Start date: 01/03/2025; End date: 28/02/2026", "2025-03-01", "2026-02-28"],
])("%j", (text, start, end) => expect(termOf(text)).toEqual({ start, end }));

test("two years in a row are whole years where each has targets of its own", () => {
  const bothYears = { start: "2024-01-01", end: "2025-12-31" };
  expect(termOf("Corporate Plan 2024-2025", { targetYears: [2024, 2025] })).toEqual(bothYears);
  const fiscalYear = { start: "2024-07-01", end: "2025-06-30" };
  expect(termOf("Corporate Plan 2024-2025", { targetYears: [2025] })).toEqual(fiscalYear);
});

test("a range of years is fiscal where its last deadlines, Settings or words say so", () => {
  const fiscal = { start: "2018-07-01", end: "2020-06-30" };
  expect(termOf("SAP 2018-2020")).toEqual({ start: "2018-01-01", end: "2020-12-31" });
  expect(termOf("SAP 2018-2020", { deadline: "2020-06-30" })).toEqual(fiscal);
  expect(termOf("SAP 2018-2020", { isFiscal: true })).toEqual(fiscal);
  expect(termOf("SAP 2018-2020", { deadline: "2020-12-31" })).toEqual({
    start: "2018-01-01",
    end: "2020-12-31",
  });
});

test.each(["Our action plan", "Form 2019A-77", "Phone 2025-123", "", "Room 12"])(
  "%j names no years",
  (text) => expect(readTermWords(text)).toBeUndefined(),
);

test("deadlines give the years that they lie in", () => {
  const days = (...texts: readonly string[]) => termOfDays(texts.map(calendarDate), 7);
  expect(days("2025-02-01", "2025-11-30")).toEqual({ start: "2025-01-01", end: "2025-12-31" });
  expect(days("2024-10-01", "2025-05-31")).toEqual({ start: "2024-07-01", end: "2025-06-30" });
  expect(days("2025-12-31")).toEqual({ start: "2025-01-01", end: "2025-12-31" });
  expect(days("2020-06-30")).toEqual({ start: "2018-07-01", end: "2020-06-30" });
  expect(days()).toBeUndefined();
});
