import type { CalendarDate } from "../shared/calendar-date";
import { readDateSpan } from "../shared/date-phrases";
import { plainText } from "../shared/plain-text";

const mostKept = 5000;

/** The same few titles stand in thousands of records. */
function eachOnce<Found>(find: (title: string) => Found): (title: string) => Found {
  const known = new Map<string, Found>();
  return (title) => {
    const kept = known.get(title);
    if (kept !== undefined || known.has(title)) return kept as Found; // it is there, so it is one
    const found = find(title);
    if (known.size < mostKept) known.set(title, found);
    return found;
  };
}

/** Two titles that mean one workshop have one key: case, blanks and the mark in front of a list do not matter. */
export const workshopKey = (title: string): string => keys(title);

const keys = eachOnce((title) =>
  plainText(title.slice(0, 600))
    .toLowerCase()
    .replace(/^\(?\d{1,3}[.)]\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

const month = /\b([A-Z][a-z]{2,9})\.?,? ?((?:19|20)\d{2})\b/g;

/** The last day that a title names: "... (Sep. 2016)" -> 2016-09-30; undefined where it names no month. */
export const workshopDate = (title: string): CalendarDate | undefined => dates(title);

const dates = eachOnce((title) => {
  const found = [...plainText(title.slice(0, 600)).matchAll(month)].at(-1);
  return found ? readDateSpan(`${found[1]} ${found[2]}`, { fiscalYearStartMonth: 7 })?.end : undefined;
});
