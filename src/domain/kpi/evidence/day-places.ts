import type { CalendarDate } from "../../shared/calendar-date";
import type { DaySpan } from "../review/review";

/** Days by their places in a sorted list, both ends included; none where `last` is before `first`. */
export interface DayPlaces {
  readonly first: number;
  readonly last: number;
}

/** The place that stands for having no day. */
export const noDay = -1;

/** Of a span, both ends included: days 5 and 9 of [5, 9, 12] are places 0 to 1. */
export const placesWithin = (days: readonly CalendarDate[], { start, end }: DaySpan): DayPlaces => ({
  first: placeFrom(days, start),
  last: placeAfter(days, end) - 1,
});

/** Of the days after one, up to another. */
export const placesBetween = (
  days: readonly CalendarDate[],
  { after, upTo }: { readonly after: CalendarDate; readonly upTo: CalendarDate },
): DayPlaces => ({ first: placeAfter(days, after), last: placeAfter(days, upTo) - 1 });

export const placesBefore = (days: readonly CalendarDate[], day: CalendarDate): DayPlaces => ({
  first: 0,
  last: placeFrom(days, day) - 1,
});

export const isAt = (place: number, { first, last }: DayPlaces): boolean => place >= first && place <= last;

/** The first day that is not before a day; behind the last where all are. */
function placeFrom(days: readonly CalendarDate[], day: CalendarDate): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = days[middle];
    if (found !== undefined && found < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first day that is after a day; behind the last where none is. */
function placeAfter(days: readonly CalendarDate[], day: CalendarDate): number {
  const place = placeFrom(days, day);
  return days[place] === day ? place + 1 : place;
}
