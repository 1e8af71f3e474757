import {
  type CalendarDate,
  dateOf,
  dateOfDayNumber,
  dayNumber,
  calendarDate,
} from "../../shared/calendar-date";
import { readDateSpan } from "../../shared/date-phrases";

/** When an answer was sent: a day, and the time as the file writes it: "09:03:07", without a zone. */
export interface Submitted {
  readonly date: CalendarDate;
  readonly time?: string;
}

/** Which number of 1/2/2018 is the month. */
export type DayOrder = "day-first" | "month-first";

const timePart = "(?:[T ,]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[.,]\\d+)?(?: ?([ap])\\.? ?m\\.?)?)?";
const yearFirst = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${timePart}`, "i");
const yearLast = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})${timePart}`, "i");
/** Days since 1899-12-31, as Excel counts from March 1900 on. */
const dayZero = dayNumber(calendarDate("1899-12-30"));

/** readSubmitted("1/15/2018 9:03:07 PM", "month-first") -> 2018-01-15, 21:03:07; undefined where it is no day. */
export function readSubmitted(text: string, order: DayOrder): Submitted | undefined {
  const plain = text.slice(0, 60).trim();
  const iso = yearFirst.exec(plain);
  if (iso) return submittedOf({ year: iso[1], month: iso[2], day: iso[3] }, iso.slice(4));
  const local = yearLast.exec(plain);
  if (local) {
    const [month, day] = order === "month-first" ? [local[1], local[2]] : [local[2], local[1]];
    return submittedOf({ year: local[3], month, day }, local.slice(4));
  }
  return /^\d{5}(?:[.,]\d+)?$/.test(plain) ? ofSerial(Number(plain.replace(",", "."))) : named(plain);
}

/** The order that the days of a column tell: a number above 12 is no month. */
export function dayOrderOf(texts: Iterable<string>, usual: DayOrder): DayOrder {
  for (const text of texts) {
    const [, first, second] = yearLast.exec(text.slice(0, 60).trim()) ?? [];
    if (Number(first) > 12) return "day-first";
    if (Number(second) > 12) return "month-first";
  }
  return usual;
}

interface DayParts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function submittedOf(
  { year, month, day }: DayParts,
  time: readonly (string | undefined)[],
): Submitted | undefined {
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year);
  const date = dateOf(full, Number(month), Number(day));
  const [hour, minute, second = "00", half] = time;
  if (date === undefined) return undefined;
  return hour === undefined || minute === undefined
    ? { date }
    : { date, time: `${hourOf(Number(hour), half)}:${minute}:${second}` };
}

/** 12 AM is midnight. */
const hourOf = (hour: number, half: string | undefined): string =>
  String(half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0)).padStart(2, "0");

function ofSerial(serial: number): Submitted | undefined {
  if (serial < 20_000 || serial > 80_000) return undefined;
  const seconds = Math.round((serial % 1) * 86_400);
  const date = dateOfDayNumber(dayZero + Math.floor(serial) + Math.floor(seconds / 86_400));
  if (seconds === 0) return { date };
  const parts = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  return { date, time: parts.map((part) => String(part).padStart(2, "0")).join(":") };
}

function named(text: string): Submitted | undefined {
  const span = text === "" ? undefined : readDateSpan(text, { fiscalYearStartMonth: 7 });
  return span?.unit === "day" ? { date: span.start } : undefined;
}

/** "2018-01-15T09:03:07", or the day alone. */
export const submittedText = ({ date, time }: Submitted): string =>
  time === undefined ? date : `${date}T${time}`;
