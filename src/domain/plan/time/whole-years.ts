import { addMonths, dateOf, dayBefore } from "../../shared/calendar-date";
import type { Term } from "../plan";

/** Fiscal years that begin in a month: 2018, 2020 and 7 are July 2018 to June 2020. */
export function inFiscalYears(from: number, to: number, first: number): Term | undefined {
  const start = dateOf(from, first, 1);
  return start && { start, end: dayBefore(addMonths(start, (to - from) * 12)) };
}

/** Whole calendar years, the last one in. */
export function inCalendarYears(from: number, to: number): Term | undefined {
  const start = dateOf(from, 1, 1);
  const end = dateOf(to, 12, 31);
  return start && end && { start, end };
}
