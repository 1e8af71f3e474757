import type { DaySpan } from "../kpi/review/review";
import { type CalendarDate, dayOf, monthOf, yearOf } from "../shared/calendar-date";
import { dayText } from "../kpi/words";

/** "2017/18"; "2018" where the fiscal year is the calendar's. */
export function yearText({ start, end }: DaySpan): string {
  const [first, last] = [yearOf(start), yearOf(end)];
  return first === last ? String(first) : `${first}/${String(last % 100).padStart(2, "0")}`;
}

/** "fiscal year 2017/18 (1 Jul 2017 to 30 Jun 2018), as of 30 Jun 2018" */
export const frameText = (span: DaySpan, asOf: CalendarDate): string =>
  `fiscal year ${yearText(span)} (${dayText(span.start)} to ${dayText(span.end)}), as of ${dayText(asOf)}`;

/** The days of an event as the office writes them: "6-10 Nov 2017", "28 Jun-3 Jul 2018", "30 Dec 2017-2 Jan 2018". */
export function eventDays(start: CalendarDate, end: CalendarDate | undefined): string {
  if (end === undefined || end <= start) return dayText(start);
  if (yearOf(start) !== yearOf(end)) return `${dayText(start)}-${dayText(end)}`;
  if (monthOf(start) !== monthOf(end)) return `${dayText(start).replace(/ \d+$/, "")}-${dayText(end)}`;
  return `${dayOf(start)}-${dayText(end)}`;
}
