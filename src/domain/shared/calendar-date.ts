import type { Brand } from "./brand";

/**
 * A day of the Gregorian calendar as "2019-06-30": no hour, no zone, so a day is the same day everywhere.
 * Two dates compare with < and > as they stand. Years 1 to 9999.
 */
export type CalendarDate = Brand<string, "CalendarDate">;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** calendarDate("2019-06-30"). Throws where the text is no day: use it for what the programmer wrote. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(`not a calendar date: ${text}`);
  return date;
}

/** The date of an ISO text, or undefined: "2019-02-30" is no day. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const parts = pattern.exec(text);
  return parts ? dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** The date of a year (1-9999), month (1-12) and day (1-31), or undefined where there is no such day. */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return iso(year, month, day);
}

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));
export const dayOf = (date: CalendarDate): number => Number(date.slice(8, 10));

/** Days since 0001-01-01, which is day 1. */
export function dayNumber(date: CalendarDate): number {
  const year = yearOf(date);
  const month = monthOf(date);
  const past = year - 1;
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  const yearStart = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return yearStart + (daysBefore[month - 1] ?? 0) + leapDay + dayOf(date);
}

/** The date of a day number; throws outside the years 1 to 9999. */
export function dateOfDayNumber(days: number): CalendarDate {
  let year = Math.floor((days - 1) / 365.2425) + 1;
  while (days <= dayNumber(iso(year, 1, 1)) - 1) year -= 1;
  while (days > dayNumber(iso(year, 12, 31))) year += 1;
  let month = 12;
  while (dayNumber(iso(year, month, 1)) > days) month -= 1;
  return calendarDate(iso(year, month, days - dayNumber(iso(year, month, 1)) + 1));
}

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  dateOfDayNumber(dayNumber(date) + days);

export const dayBefore = (date: CalendarDate): CalendarDate =>
  dayOf(date) > 1 ? iso(yearOf(date), monthOf(date), dayOf(date) - 1) : addDays(date, -1);

/** The same day so many months on (or back), or the last day of that month where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return iso(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** The same day so many years on (or back); 29 February becomes 28 February. Source: RULES 1. */
export const addYears = (date: CalendarDate, years: number): CalendarDate => addMonths(date, years * 12);

export const lastDayOfMonth = (year: number, month: number): CalendarDate =>
  iso(year, month, daysInMonth(year, month));

/** Whole days from one date to the other, both ends counted: a day to itself is 1. */
export const daysInclusive = (start: CalendarDate, end: CalendarDate): number =>
  dayNumber(end) - dayNumber(start) + 1;

export const earlierOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);
export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const iso = (year: number, month: number, day: number): CalendarDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate; // the one place that makes one: the parts were checked

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
