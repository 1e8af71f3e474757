import { calendarDate, type CalendarDate } from "../domain/shared/calendar-date";

/** The day it is, in the zone of whoever asks: the one place that reads the clock. */
export function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return calendarDate(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
