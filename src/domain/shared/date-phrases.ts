import {
  type DateSpan,
  daySpan,
  type FirstMonth,
  fiscalYears,
  monthsSpan,
  noted,
  yearOfText,
} from "./date-span";
import { dateWords } from "./date-words";
import { readMonth } from "./months";

/** The office's fiscal year begins in July; another's elsewhere. Months count from 1. */
export interface DateSettings {
  readonly fiscalYearStartMonth: number;
}

interface Phrase {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], settings: DateSettings) => DateSpan | undefined;
}

const year = "(\\d{4}|'\\d{2})";
/** What a quarter or half is of: a year, or a fiscal year with FY or with two years. */
const anyYear = "((?:fy ?'?)?\\d{4}(?:[/-]\\d{2,4})?|fy ?'?\\d{2}(?:[/-]\\d{2})?|'\\d{2})";
const word = "([a-z]{3,10})";
const day = "(\\d{1,2})(?:st|nd|rd|th)?";

/** Whole phrases in `dateWords`. Where two fit, the first is meant: "2019/20" is a fiscal year before it is a month. */
const phrases: readonly Phrase[] = [
  phrase("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})", ([y = "", m, d]) =>
    daySpan(yearOfText(y), Number(m), Number(d)),
  ),
  phrase("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})", ([d, , m, y = ""]) =>
    numericDay(Number(d), Number(m), yearOfText(y)),
  ),
  phrase(`${day}[ -/]?${word}[ -/]?(\\d{4}|'?\\d{2})`, ([d, m = "", y = ""]) => namedDay(y, m, d)),
  phrase(`${word}[ -]?${day}[ -]${year}`, ([m = "", d, y = ""]) => namedDay(y, m, d)),
  phrase(`(\\d{4})[ -]?${word}[ -]?${day}`, ([y = "", m = "", d]) => namedDay(y, m, d)),
  phrase(`${word}[ -/]?${year}`, ([m = "", y = ""]) => namedMonth(y, m)),
  phrase(`${word}[-/](\\d{2})`, ([m = "", y = ""]) => namedMonth(y, m)),
  phrase(`(\\d{4})[ -/]?${word}`, ([y = "", m = ""]) => namedMonth(y, m)),
  phrase("(\\d{4}) ?[-/] ?(\\d{2})", ([y = "", z = ""], settings) => shortFiscalYear(y, z, settings)),
  phrase("(\\d{4}) ?/ ?(\\d{4})", ([y = "", z = ""], settings) => fiscal(y, z, settings)),
  phrase("(\\d{1,2}) ?[-/. ] ?(\\d{4})", ([m, y = ""]) => monthsSpan("month", firstMonth(y, Number(m)), 1)),
  phrase("(\\d{4}) ?[-/.] ?(\\d{1,2})", ([y = "", m]) => monthsSpan("month", firstMonth(y, Number(m)), 1)),
  phrase(`([qh])(\\d)[ -/]*${anyYear}`, ([unit, which, y = ""], settings) =>
    partOfYear(unit, Number(which), y, settings),
  ),
  phrase(`${anyYear}[ -/]*([qh])(\\d)`, ([y = "", unit, which], settings) =>
    partOfYear(unit, Number(which), y, settings),
  ),
  phrase("fy ?'?(\\d{4}|\\d{2}) ?[-/ ] ?'?(\\d{4}|\\d{2})", ([y = "", z = ""], settings) =>
    fiscal(y, z, settings),
  ),
  phrase("(\\d{4}|\\d{2}) ?[-/] ?(\\d{4}|\\d{2}) ?fy", ([y = "", z = ""], settings) =>
    fiscal(y, z, settings),
  ),
  phrase("fy ?'?(\\d{4}|\\d{2})", ([y = ""], settings) => fiscalYearByEnd(y, settings)),
  phrase("(\\d{4}) ?- ?(\\d{4})", ([y = "", z = ""]) => calendarYears(y, z)),
  phrase("(\\d{4})", ([y = ""]) => calendarYears(y, y)),
];

function phrase(pattern: string, readParts: Phrase["read"]): Phrase {
  return { pattern: new RegExp(`^${pattern}$`), read: readParts };
}

/**
 * The days of a phrase that is a date and nothing else, in `dateWords`: "30 june 2019", "q2 fy 2019/20". Undefined
 * where it is none, has no year, or names a day that does not exist. 06/05/2020 is read day first, as doubtful.
 */
export function spanOfWords(words: string, settings: DateSettings): DateSpan | undefined {
  for (const { pattern, read } of phrases) {
    const parts = pattern.exec(words);
    const span = parts ? read(parts.slice(1), settings) : undefined;
    if (span) return span;
  }
  return undefined;
}

/** readDateSpan("30th of June, 2019", settings) -> that day. See `spanOfWords`. */
export const readDateSpan = (text: string, settings: DateSettings): DateSpan | undefined =>
  text.length > 200 ? undefined : spanOfWords(dateWords(text), settings);

function firstMonth(yearText: string, month: number): FirstMonth | undefined {
  const found = yearOfText(yearText);
  return found === undefined ? undefined : { year: found, month };
}

function namedDay(yearText: string, monthText: string, dayText: string | undefined): DateSpan | undefined {
  const found = readMonth(monthText);
  const span = found && daySpan(yearOfText(yearText), found.month, Number(dayText));
  return found?.misspelt === true ? noted(span, "month-misspelt", "assumed") : span;
}

function namedMonth(yearText: string, monthText: string): DateSpan | undefined {
  const found = readMonth(monthText);
  const span = found && monthsSpan("month", firstMonth(yearText, found.month), 1);
  return found?.misspelt === true ? noted(span, "month-misspelt", "assumed") : span;
}

/** Day first is the house rule; only a day above 12 in second place turns it round. */
function numericDay(first: number, second: number, yearNumber: number | undefined): DateSpan | undefined {
  if (second > 12 && first <= 12) return noted(daySpan(yearNumber, first, second), "month-first", "assumed");
  const span = daySpan(yearNumber, second, first);
  return first <= 12 && first !== second ? noted(span, "day-first", "doubtful") : span;
}

/** "2019/20": two years in a row, else a month ("2019-11"). */
const shortFiscalYear = (first: string, second: string, settings: DateSettings): DateSpan | undefined =>
  (Number(first) + 1) % 100 === Number(second) ? fiscal(first, second, settings) : undefined;

/** From the year in which the first fiscal year begins to that in which the last one ends. */
function fiscal(first: string, second: string, { fiscalYearStartMonth }: DateSettings): DateSpan | undefined {
  const from = yearOfText(first);
  const to = yearOfText(second);
  if (from === undefined || to === undefined || to <= from || to - from > 10) return undefined;
  const span = fiscalYears(
    from,
    fiscalYearStartMonth,
    fiscalYearStartMonth === 1 ? to - from + 1 : to - from,
  );
  return to - from > 1 ? noted(span, "fiscal-years-from-to", "assumed") : span;
}

/** "FY2020" is named by the year in which it ends, as most offices do; some name the first year. */
function fiscalYearByEnd(text: string, { fiscalYearStartMonth }: DateSettings): DateSpan | undefined {
  const end = yearOfText(text);
  if (end === undefined) return undefined;
  if (fiscalYearStartMonth === 1) return fiscalYears(end, 1);
  return noted(fiscalYears(end - 1, fiscalYearStartMonth), "fiscal-year-named-by-its-end", "doubtful");
}

function calendarYears(first: string, second: string): DateSpan | undefined {
  const from = yearOfText(first);
  const to = yearOfText(second);
  if (from === undefined || to === undefined || to < from) return undefined;
  return monthsSpan(to > from ? "years" : "year", { year: from, month: 1 }, (to - from + 1) * 12);
}

/** A quarter or half of a calendar year, or of the fiscal year where the words say so. */
function partOfYear(
  letter: string | undefined,
  which: number,
  yearText: string,
  settings: DateSettings,
): DateSpan | undefined {
  const months = letter === "q" ? 3 : 6;
  const whole =
    spanOfWords(yearText, settings) ??
    calendarYears(String(yearOfText(yearText)), String(yearOfText(yearText)));
  if (whole?.unit !== "year" || which < 1 || which > 12 / months) return undefined;
  const start = Number(whole.start.slice(5, 7)) - 1 + (which - 1) * months;
  const first = { year: Number(whole.start.slice(0, 4)) + Math.floor(start / 12), month: (start % 12) + 1 };
  const span = monthsSpan(letter === "q" ? "quarter" : "half", first, months);
  return span && { ...span, notes: whole.notes };
}
