import { addDays, addYears, type CalendarDate, dateOf, lastDayOfMonth } from "./calendar-date";
import type { Note } from "./reading";

/** The days that a date phrase names, both ends included: "June 2020" is 1 to 30 June 2020. */
export interface DateSpan {
  readonly unit: "day" | "month" | "quarter" | "half" | "year" | "years";
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly notes: readonly Note[];
}

/** Years outside these are a slip or no year at all. */
const earliestYear = 1950;
const latestYear = 2149;

/** "2019", "'19" or "19" as a year; undefined where it is none that a plan could mean. */
export function yearOfText(text: string): number | undefined {
  const digits = text.replace("'", "");
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return Number.isInteger(year) && year >= earliestYear && year <= latestYear ? year : undefined;
}

/** One day, or undefined where there is no such day. */
export function daySpan(year: number | undefined, month: number, day: number): DateSpan | undefined {
  const date = year === undefined ? undefined : dateOf(year, month, day);
  return date && { unit: "day", start: date, end: date, notes: [] };
}

/** So many whole months from the first day of a month on. */
export function monthsSpan(
  unit: DateSpan["unit"],
  first: FirstMonth | undefined,
  months: number,
): DateSpan | undefined {
  const start = first && dateOf(first.year, first.month, 1);
  if (first === undefined || start === undefined) return undefined;
  const last = first.month - 1 + months - 1;
  return { unit, start, end: lastDayOfMonth(first.year + Math.floor(last / 12), (last % 12) + 1), notes: [] };
}

export interface FirstMonth {
  readonly year: number;
  readonly month: number;
}

/** The same days with a note on how they were understood. */
export const noted = (
  span: DateSpan | undefined,
  code: string,
  certainty: Note["certainty"],
): DateSpan | undefined => span && { ...span, notes: [...span.notes, { code, certainty }] };

/** Fiscal years by the year in which they begin; `years` of them in a row. */
export const fiscalYears = (firstYear: number, startMonth: number, years = 1): DateSpan | undefined => {
  const start = dateOf(firstYear, startMonth, 1);
  return (
    start && {
      unit: years > 1 ? "years" : "year",
      start,
      end: addDays(addYears(start, years), -1),
      notes: [],
    }
  );
};
