import { calendarDate, type CalendarDate, dateOfDayNumber, dayNumber } from "./calendar-date";

/** How a workbook counts days: 1 January 1900 is 1, or (old Macs) 1 January 1904 is 0. */
export type DateSystem = 1900 | 1904;

const dayBefore1900 = dayNumber(calendarDate("1899-12-31"));
const start1904 = dayNumber(calendarDate("1904-01-01"));
const lastDay = dayNumber(calendarDate("9999-12-31"));
// Excel believes in 29 February 1900 and gives it the number 60; every later day is one more than it should be.
const phantomDay = 60;

/** The day of a serial number, its time of day dropped; undefined where Excel shows no date either. */
export function dateOfSerial(serial: number, system: DateSystem): CalendarDate | undefined {
  const days = Math.floor(serial);
  const first = system === 1904 ? 0 : 1;
  if (!(days >= first)) return undefined;
  const day = system === 1904 ? start1904 + days : dayBefore1900 + (days < phantomDay ? days : days - 1);
  return day <= lastDay ? dateOfDayNumber(day) : undefined;
}

/** The serial number of a day; undefined before the system's first day. */
export function serialOfDate(date: CalendarDate, system: DateSystem): number | undefined {
  const days = dayNumber(date) - (system === 1904 ? start1904 : dayBefore1900);
  if (system === 1904) return days >= 0 ? days : undefined;
  if (days < 1) return undefined;
  return days < phantomDay ? days : days + 1;
}
