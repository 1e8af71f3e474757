import {
  addDays,
  calendarDate,
  type CalendarDate,
  daysInclusive,
} from "../../../src/domain/shared/calendar-date";

/** The frame of the made-up plan: two fiscal years, and a day in the middle of the second. */
export const term = { start: calendarDate("2018-07-01"), end: calendarDate("2020-06-30") };
export const asOf = calendarDate("2019-12-31");

/** The log begins before the term, as logs do. */
const logStart = calendarDate("2018-01-01");

/** Every day that a row of the log may have. */
export const logDays: readonly CalendarDate[] = Array.from(
  { length: daysInclusive(logStart, term.end) },
  (_, day) => addDays(logStart, day),
);
