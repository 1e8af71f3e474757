import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  dayBefore,
  earlierOf,
  laterOf,
  monthOf,
  yearOf,
} from "../shared/calendar-date";
import type { Period } from "../target/target";
import { remembered } from "../shared/remembered";
import type { DaySpan, Review } from "./review/review";

/** A period of a term; cut where the term covers only part of it. */
export interface PeriodSpan extends DaySpan {
  readonly isCut: boolean;
}

/** The fiscal year that contains a day. */
export function fiscalYearOf(date: CalendarDate, startMonth: number): DaySpan {
  const startYear = monthOf(date) >= startMonth ? yearOf(date) : yearOf(date) - 1;
  const start = firstOf(startYear, startMonth);
  return { start, end: dayBefore(addMonths(start, 12)) };
}

/**
 * The periods of a term one after another, cut at its ends. Years, quarters and shorter spans of months follow
 * the fiscal year; periods of more than a year, of weeks and of days are counted from the term's first day.
 * Source: RULES 2 and 3.
 */
export const periodsOfTerm = (period: Period, review: Frame): readonly PeriodSpan[] =>
  known(review, `${period.count} ${period.unit}`, () => cutPeriods(period, review));

type Frame = Pick<Review, "term" | "fiscalYearStartMonth">;

const known = remembered<readonly PeriodSpan[]>();

function cutPeriods(period: Period, { term, fiscalYearStartMonth }: Frame): readonly PeriodSpan[] {
  const months = monthsOf(period);
  const anchor =
    months !== undefined && months <= 12 ? fiscalYearOf(term.start, fiscalYearStartMonth).start : term.start;
  const startOf = (index: number): CalendarDate =>
    months === undefined ? addDays(anchor, index * daysOf(period)) : addMonths(anchor, index * months);
  const spans: PeriodSpan[] = [];
  for (let index = 0; startOf(index) <= term.end; index += 1) {
    const whole = { start: startOf(index), end: dayBefore(startOf(index + 1)) };
    if (whole.end >= term.start) spans.push(within(whole, term));
  }
  return spans;
}

function within({ start, end }: DaySpan, term: DaySpan): PeriodSpan {
  const isCut = start < term.start || end > term.end;
  return { start: laterOf(start, term.start), end: earlierOf(end, term.end), isCut };
}

/** Shorter than a year: judged period by period (RULES 3), not as a year (RULES 2). */
export function isShorterThanYear(period: Period): boolean {
  const months = monthsOf(period);
  return months === undefined ? period.count * daysOf({ ...period, count: 1 }) < 365 : months < 12;
}

const monthsPerUnit: Partial<Record<Period["unit"], number>> = { month: 1, quarter: 3, year: 12 };

function monthsOf({ count, unit }: Period): number | undefined {
  const months = monthsPerUnit[unit];
  return months === undefined ? undefined : months * count;
}

const daysOf = ({ count, unit }: Period): number => count * (unit === "week" ? 7 : 1);

function firstOf(year: number, month: number): CalendarDate {
  const date = dateOf(year, month, 1);
  if (date === undefined) throw new Error(`no such month: ${year}-${month}`);
  return date;
}
