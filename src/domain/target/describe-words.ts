import { type CalendarDate, dayOf, monthOf, yearOf } from "../shared/calendar-date";
import { periodName } from "./period";
import type { Comparator, Period } from "./target";

/** The comparators in words. */
export const comparatorWords: Readonly<Record<Comparator, string>> = {
  ">=": "at least",
  "<=": "at most",
  ">": "more than",
  "<": "less than",
  "=": "exactly",
};

/** The comparators as one sign. */
export const comparatorSigns: Readonly<Record<Comparator, string>> = {
  ">=": "\u2265",
  "<=": "\u2264",
  ">": ">",
  "<": "<",
  "=": "=",
};

const monthNames =
  "January February March April May June July August September October November December".split(" ");

/** "30 June 2020". */
export const dayInWords = (date: CalendarDate): string =>
  `${dayOf(date)} ${monthNames[monthOf(date) - 1] ?? ""} ${yearOf(date)}`;

/** "per year", "every 2 weeks". */
export const periodInWords = (period: Period): string =>
  period.count === 1 ? `per ${period.unit}` : `every ${periodName(period)}`;

/** "1,200,000", "0.7"; three decimals get a fourth, since "1.234" may also be read as 1234. */
export function numberInWords(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  // eslint-disable-next-line regexp/no-super-linear-move -- the digits of one number
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  if (decimals === undefined) return grouped;
  return `${grouped}.${decimals.length === 3 ? `${decimals}0` : decimals}`;
}

const currency = /^(?:\p{Sc}|[A-Z]{1,3}\p{Sc}|[A-Z]{2,3})$/u;

/** An amount with its unit: "5 workshops", "$ 10", "75 %". Money goes behind its currency. */
export function amount(value: string, unit: string | undefined): string {
  if (unit === undefined || unit === "") return value;
  return currency.test(unit) ? `${unit} ${value}` : `${value} ${unit}`;
}
