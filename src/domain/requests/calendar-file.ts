import { addDays, type CalendarDate } from "../shared/calendar-date";
import { textFingerprint } from "../shared/text-fingerprint";

/** A day to be kept in mind. */
export interface CalendarEvent {
  readonly day: CalendarDate;
  readonly title: string;
  readonly text: string;
}

/**
 * Whole days as an iCalendar file (RFC 5545), which any calendar takes in. `written` is the day it is written. The same events
 * give the same file, and the same event keeps its id, so that taking it in twice makes no two of it.
 */
export const calendarFile = (events: readonly CalendarEvent[], written: CalendarDate): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//RSP Tracker//Due days//EN",
    "CALSCALE:GREGORIAN",
    ...events.flatMap((event) => eventLines(event, written)),
    "END:VCALENDAR",
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join("");

const eventLines = ({ day, title, text }: CalendarEvent, written: CalendarDate): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${textFingerprint(`${day}\n${title}`)}@rsp-tracker`,
  `DTSTAMP:${digits(written)}T000000Z`,
  `DTSTART;VALUE=DATE:${digits(day)}`,
  `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

const digits = (day: CalendarDate): string => day.replaceAll("-", "");

/** A text's commas, semicolons, backslashes and line breaks would end or split it; other control characters may not stand there. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/(?!\n)\p{Cc}|\p{Surrogate}/gu, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");

/** A line has at most 75 octets of UTF-8; the next begins with a blank. A character is never cut. */
function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let own = "";
  let size = 0;
  for (const sign of line) {
    const octets = octetsOf(sign);
    if (size + octets > 75) {
      lines.push(own);
      own = " ";
      size = 1;
    }
    own += sign;
    size += octets;
  }
  return [...lines, own];
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
