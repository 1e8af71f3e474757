import type { CalendarDate } from "../shared/calendar-date";
import { readDateSpan } from "../shared/date-phrases";
import { plainText } from "../shared/plain-text";

/** Two titles that mean one workshop have one key: case, blanks and the mark in front of a list do not matter. */
export const workshopKey = (title: string): string =>
  plainText(title.slice(0, 600))
    .toLowerCase()
    .replace(/^\(?\d{1,3}[.)]\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const month = /\b([A-Z][a-z]{2,9})\.?,? ?((?:19|20)\d{2})\b/g;

/** The last day that a title names: "... (Sep. 2016)" -> 2016-09-30; undefined where it names no month. */
export function workshopDate(title: string): CalendarDate | undefined {
  const found = [...plainText(title.slice(0, 600)).matchAll(month)].at(-1);
  return found ? readDateSpan(`${found[1]} ${found[2]}`, { fiscalYearStartMonth: 7 })?.end : undefined;
}
