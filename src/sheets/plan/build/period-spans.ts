import { fiscalYearOf } from "../../../domain/kpi/periods";
import type { DaySpan } from "../../../domain/kpi/review/review";
import type { Term } from "../../../domain/plan/plan";
import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  calendarDate,
  dateOf,
  dayBefore,
  earlierOf,
  laterOf,
  yearOf,
} from "../../../domain/shared/calendar-date";
import type { HeadedPeriod } from "../headings/period-words";

/** In what time a heading's quarters and years lie. */
export interface PeriodFrame {
  readonly term: Term;
  readonly fiscalYearStartMonth: number;
  readonly asOf: CalendarDate;
  /** The years that the plan's columns name, as written: 2024, 2025, 2026. */
  readonly years: readonly number[];
}

/** The days of a heading's period. Source: RULES-2 13: FY2025 ends in 2025; year columns are fiscal years where there are as many as the term has. */
export function spanOfPeriod(period: HeadedPeriod, frame: PeriodFrame): DaySpan | undefined {
  const { unit, index = 1, year } = period;
  if (unit === "year") return year === undefined ? nthYear(frame, index) : yearSpan(period, frame);
  if (unit === "month") return monthSpan(index, year, frame);
  if (unit === "week") return weekSpan(period, frame);
  const months = unit === "quarter" ? 3 : 6;
  if (period.from !== undefined) {
    const start = monthSpan(period.from, year, frame)?.start;
    return start && { start, end: dayBefore(addMonths(start, months)) };
  }
  const part = (whole: CalendarDate | undefined): DaySpan | undefined => {
    const start = whole && addMonths(whole, (index - 1) * months);
    return start && { start, end: dayBefore(addMonths(start, months)) };
  };
  if (year === undefined) return part(baseYear(frame).start);
  if (period.isFiscal === true) return part(dateOf(year, frame.fiscalYearStartMonth, 1));
  // "Q2 2025" is calendar, unless only the fiscal one lies in the term.
  const calendar = part(dateOf(year, 1, 1));
  const fiscal = part(
    fiscalYearOf(dateOf(year, 12, 31) ?? frame.term.start, frame.fiscalYearStartMonth).start,
  );
  const named = part(
    dateOf(year - (frame.fiscalYearStartMonth === 1 ? 0 : 1), frame.fiscalYearStartMonth, 1),
  );
  return [calendar, named, fiscal].find((span) => span && isInside(span, frame.term)) ?? calendar;
}

const isInside = (span: DaySpan, term: Term): boolean => span.start >= term.start && span.end <= term.end;
export const touches = (span: DaySpan, term: Term): boolean =>
  span.end >= term.start && span.start <= term.end;

/** The fiscal year that bare quarters and months are of: the term's own, or in a longer term that of as-of. */
export function baseYear({
  term,
  fiscalYearStartMonth,
  asOf,
}: Pick<PeriodFrame, "term" | "fiscalYearStartMonth" | "asOf">): Term {
  const isOneYear = addYears(term.start, 1) > term.end;
  if (isOneYear) return { start: term.start, end: dayBefore(addYears(term.start, 1)) };
  return fiscalYearOf(laterOf(term.start, earlierOf(asOf, term.end)), fiscalYearStartMonth);
}

const nthYear = ({ term }: PeriodFrame, index: number): DaySpan => {
  const start = addYears(term.start, index - 1);
  return { start, end: dayBefore(addYears(start, 1)) };
};

function yearSpan({ year = 0, isFiscal }: HeadedPeriod, frame: PeriodFrame): DaySpan | undefined {
  const { term, fiscalYearStartMonth: month, years } = frame;
  const from = (first: number): DaySpan | undefined => {
    const start = dateOf(first, month, 1);
    return start && { start, end: dayBefore(addYears(start, 1)) };
  };
  if (isFiscal === true) return from(year);
  const calendar = { start: dateOf(year, 1, 1) ?? term.start, end: dateOf(year, 12, 31) ?? term.end };
  if (month === 1) return calendar;
  // Beside last year's figures the year of a plan of one fiscal year is named by its end: FY2025 ends in 2025.
  if (yearsOf(term) === 1 && years.length > 1 && years.includes(yearOf(term.end))) return from(year - 1);
  if (years.length !== yearsOf(term)) return calendar;
  // As many as the term has: named by the year in which each ends, or where only that fits, begins.
  const ends = years.every((one) => yearOf(term.end) >= one && yearOf(term.start) < one);
  return from(ends ? year - 1 : year) ?? calendar;
}

/** How many years a term has, a begun one included. */
const yearsOf = ({ start, end }: Term): number => {
  let count = 1;
  while (addYears(start, count) <= end) count += 1;
  return count;
};

/** "Week of 6 January", the second week of January, or the n-th of the plan's year. */
function weekSpan({ day, month, index = 1, year }: HeadedPeriod, frame: PeriodFrame): DaySpan | undefined {
  if (day !== undefined) {
    const first = calendarDate(day);
    return { start: first, end: addDays(first, 6) };
  }
  const whole = month === undefined ? baseYear(frame) : monthSpan(month, year, frame);
  if (whole === undefined) return undefined;
  const start = addDays(whole.start, (index - 1) * 7);
  const isLast = month !== undefined && index >= 4;
  return start > whole.end ? undefined : { start, end: isLast ? whole.end : addDays(start, 6) };
}

function monthSpan(index: number, year: number | undefined, frame: PeriodFrame): DaySpan | undefined {
  const base = baseYear(frame);
  const own =
    (year ?? (dateOf(yearOf(base.start), index, 28) ?? base.start) < base.start)
      ? undefined
      : yearOf(base.start);
  const start = dateOf(year ?? own ?? yearOf(base.start) + 1, index, 1);
  return start && { start, end: dayBefore(addMonths(start, 1)) };
}
