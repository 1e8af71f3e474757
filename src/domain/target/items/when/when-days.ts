import { lastDayOfMonth } from "../../../shared/calendar-date";
import { of as ofWord, ordinalEndings, doubtfulMonths } from "../../vocabulary";
import type { Item } from "../item";
import { isGlued, isSign, wordAt } from "../rewrite";
import { anyYear, dayDate, digitsAt, fourDigitYear, isTight, type Moment, monthAt } from "./when-parts";

/** "2020-06-30", "30/06/2020", "30.06.2020", "06/2020". Day before month. */
export function numericDay(items: readonly Item[], at: number): Moment | undefined {
  const pointed = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(digitsAt(items, at));
  if (pointed) return day(pointed[1] ?? "", pointed[2] ?? "", pointed[3] ?? "", 1);
  const [a, b, c] = [digitsAt(items, at), digitsAt(items, at + 2), digitsAt(items, at + 4)];
  for (const sign of ["/", "-"]) {
    if (!isTight(items, at + 1, sign)) continue;
    if (isTight(items, at + 3, sign) && c !== "") return triple(a, b, c, sign);
    const year = fourDigitYear(b);
    if (/^(?:0?[1-9]|1[0-2])$/.test(a) && year !== undefined)
      return { length: 3, end: lastDayOfMonth(year, Number(a)) };
  }
  return undefined;
}

function triple(a: string, b: string, c: string, sign: string): Moment | undefined {
  // "10-15-20" is a slip, not a day in 2020.
  if (sign === "-" && c.length < 4 && a.length < 4) return undefined;
  return fourDigitYear(a) === undefined ? day(a, b, c, 5) : day(c, b, a, 5);
}

function day(dayText: string, month: string, year: string, length: number): Moment | undefined {
  if (!/^\d{1,2}$/.test(dayText) || !/^\d{1,2}$/.test(month)) return undefined;
  const end = dayDate(dayText, Number(month), year);
  if (end !== undefined) return { length, end };
  const swapped = dayDate(month, Number(dayText), year);
  return swapped === undefined ? undefined : { length, end: swapped, doubt: "month-before-day" };
}

/** "30 June 2020", "June 30, 2020", "30 June", "June 2020", "Jun-20", "June". */
export function namedDay(items: readonly Item[], at: number): Moment | undefined {
  return dayFirst(items, at) ?? monthFirst(items, at);
}

function dayFirst(items: readonly Item[], at: number): Moment | undefined {
  const text = digitsAt(items, at);
  if (!/^\d{1,2}$/.test(text)) return undefined;
  let next = at + 1;
  if (ordinalEndings.has(wordAt(items, next) ?? "") && isGlued(items[next])) next += 1;
  if (wordAt(items, next) === ofWord) next += 1;
  if (isSign(items[next], "-", "/")) next += 1;
  const month = monthAt(items, next);
  if (month === undefined) return undefined;
  const year = yearBehind(items, next + 1);
  if (year === undefined) return { length: next + 1 - at };
  const end = dayDate(text, month, year.text);
  return end === undefined ? { length: year.next - at, impossible: true } : { length: year.next - at, end };
}

function monthFirst(items: readonly Item[], at: number): Moment | undefined {
  const month = monthAt(items, at);
  if (month === undefined) return undefined;
  const dayText = digitsAt(items, at + 1);
  const ordinal = ordinalEndings.has(wordAt(items, at + 2) ?? "") && isGlued(items[at + 2]) ? 1 : 0;
  const year = /^\d{1,2}$/.test(dayText) ? fullYearBehind(items, at + 2 + ordinal) : undefined;
  if (year !== undefined) {
    const end = dayDate(dayText, month, year.text);
    return end === undefined ? { length: year.next - at, impossible: true } : { length: year.next - at, end };
  }
  const monthYear = yearBehind(items, at + 1);
  if (monthYear !== undefined)
    return { length: monthYear.next - at, end: lastDayOfMonth(anyYear(monthYear.text) ?? 2000, month) };
  return openMonth(items, at, dayText, ordinal);
}

/** A month without a year; "may" and "march" need a capital or a day. */
function openMonth(items: readonly Item[], at: number, dayText: string, ordinal: number): Moment | undefined {
  const item = items[at];
  const named =
    item?.type === "word" && (!doubtfulMonths.has(item.text) || /^\p{Lu}/u.test(item.raw)) && at > 0;
  if (/^\d{1,2}$/.test(dayText) && (at === 0 || ordinal === 1 || named)) return { length: 2 + ordinal };
  return named && wordAt(items, at - 1) !== undefined ? { length: 1 } : undefined;
}

interface YearText {
  readonly text: string;
  readonly next: number;
}

/** " 2020", ", 2020", "-20", " '20" behind a month. Two digits only behind a hyphen or an apostrophe. */
function yearBehind(items: readonly Item[], at: number): YearText | undefined {
  const full = fullYearBehind(items, at);
  if (full !== undefined) return full;
  if (!isSign(items[at], "-", "'", "/")) return undefined;
  const text = digitsAt(items, at + 1);
  return /^\d\d$/.test(text) && isGlued(items[at + 1]) ? { text, next: at + 2 } : undefined;
}

function fullYearBehind(items: readonly Item[], at: number): YearText | undefined {
  const next = isSign(items[at], ",", "-", "/", ".") || wordAt(items, at) === ofWord ? at + 1 : at;
  const text = digitsAt(items, next);
  return fourDigitYear(text) === undefined ? undefined : { text, next: next + 1 };
}
