import { type CalendarDate, dateOf, lastDayOfMonth } from "../../../shared/calendar-date";
import * as words from "../../vocabulary";
import type { Item } from "../item";
import { phraseAt, phraseTable } from "../phrase-table";
import { isGlued, isSign, wordAt } from "../rewrite";

/** What a piece of a date says and how many items it takes; `end` is its last day, absent without a year. */
export interface Moment {
  readonly length: number;
  readonly end?: CalendarDate;
  /** A bare year or span of years, which may be part of a name. */
  readonly yearOnly?: true;
  readonly doubt?: string;
  /** A short month that was misspelt. */
  readonly slip?: Item;
  /** No such day: "30 February 2020". */
  readonly impossible?: true;
}

export interface YearSetting {
  /** 1-12. */
  readonly fiscalYearStartMonth: number;
}

/** The text of the digits at a place, or "". */
export function digitsAt(items: readonly Item[], at: number): string {
  const item = items[at];
  return item?.type === "digits" ? item.text : "";
}

/** A year of four digits, 1950 to 2099. */
export const fourDigitYear = (text: string): number | undefined =>
  /^(?:19[5-9]|20\d)\d$/.test(text) ? Number(text) : undefined;

/** A year of four or two digits: "2019", "19". */
export const anyYear = (text: string): number | undefined =>
  fourDigitYear(text) ?? (/^\d\d$/.test(text) ? 2000 + Number(text) : undefined);

/** The month named at a place, 1-12. */
export function monthAt(items: readonly Item[], at: number): number | undefined {
  const word = wordAt(items, at) ?? "";
  return Object.hasOwn(words.months, word) ? words.months[word] : undefined;
}

export const isTight = (items: readonly Item[], at: number, sign: string): boolean =>
  isSign(items[at], sign) && isGlued(items[at]) && isGlued(items[at + 1]);

const fiscalWords = phraseTable(words.fiscal);

/** The last day of the fiscal year that ends in the calendar year (or in its December when it starts in January). */
export function fiscalYearEnd(endYear: number, { fiscalYearStartMonth: start }: YearSetting): CalendarDate {
  return start === 1 ? lastDayOfMonth(endYear, 12) : lastDayOfMonth(endYear, start - 1);
}

/** A fiscal year or a written span of one: "FY2018/19", "2019/20", "FY25-26", "FY 2019". The year in which it ends. */
export function fiscalYearAt(
  items: readonly Item[],
  at: number,
): { readonly endYear: number; readonly length: number } | undefined {
  const lead = phraseAt(items, at, fiscalWords);
  const next = at + (lead?.length ?? 0);
  const first = lead ? anyYear(digitsAt(items, next)) : fourDigitYear(digitsAt(items, next));
  if (first === undefined) return undefined;
  const slash = isSign(items[next + 1], "/") || (lead !== undefined && isSign(items[next + 1], "-"));
  const second = slash ? digitsAt(items, next + 2) : "";
  if (
    /^\d\d(?:\d\d)?$/.test(second) &&
    Number(second) % 100 === (first + 1) % 100 &&
    (second.length === 2 || Number(second) === first + 1)
  ) {
    return { endYear: first + 1, length: next + 3 - at };
  }
  return lead && !slash ? { endYear: first, length: next + 1 - at } : undefined;
}

/** The day so many fiscal quarters into the fiscal year. */
export function fiscalQuarterEnd(
  endYear: number,
  quarter: number,
  { fiscalYearStartMonth: start }: YearSetting,
): CalendarDate {
  const startYear = start === 1 ? endYear : endYear - 1;
  const month = start - 1 + quarter * 3;
  return lastDayOfMonth(startYear + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1);
}

/** Day, month and year to a date; the year of two digits is of this century. */
export const dayDate = (day: string, month: number, year: string): CalendarDate | undefined =>
  dateOf(anyYear(year) ?? 0, month, Number(day));
