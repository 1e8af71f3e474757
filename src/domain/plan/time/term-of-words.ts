import { addYears, type CalendarDate, dateOf, dayBefore, monthOf, yearOf } from "../../shared/calendar-date";
import type { Term } from "../plan";
import { inCalendarYears, inFiscalYears } from "./whole-years";
import type { TermWords } from "./term-words";

/** How the years of a plan are to be taken. */
export interface YearReading {
  readonly fiscalYearStartMonth: number;
  /** Settings, the workbook's words or the plan's deadlines say that its years are fiscal ones. */
  readonly isFiscal: boolean;
  readonly latestDeadline?: CalendarDate | undefined;
  /** Years that have targets of their own: they are years of the plan, and no halves of one fiscal year. */
  readonly targetYears?: readonly number[];
}

/**
 * The term that words mean: a lone year is the calendar year and a range of years whole calendar years, unless Settings, the
 * workbook's words or its deadlines say fiscal years; two years in a row are one fiscal year, but where each has targets of its own. Source: RULES-2 14.
 */
export function termOfWords(words: TermWords, reading: YearReading): Term | undefined {
  const { fiscalYearStartMonth: first, isFiscal, latestDeadline, targetYears = [] } = reading;
  switch (words.kind) {
    case "days":
      return words.term;
    case "fiscal":
      return first === 1
        ? inCalendarYears(words.from + 1, words.to)
        : inFiscalYears(words.from, words.to, first);
    case "years": {
      if (first === 1) return inCalendarYears(words.from, words.to);
      const isOne =
        words.to === words.from + 1 && ![words.from, words.to].every((year) => targetYears.includes(year));
      return isOne || isFiscal || endsWith(latestDeadline, words.to, first)
        ? inFiscalYears(words.from, words.to, first)
        : inCalendarYears(words.from, words.to);
    }
    case "year":
      return isFiscal && first !== 1
        ? inFiscalYears(words.year - 1, words.year, first)
        : inCalendarYears(words.year, words.year);
  }
}

/** The last deadlines fall into the last month of the fiscal year that ends the plan. */
function endsWith(deadline: CalendarDate | undefined, to: number, first: number): boolean {
  const last = first === 1 ? 12 : first - 1;
  return deadline !== undefined && yearOf(deadline) === to && monthOf(deadline) === last;
}

/** The fiscal year, or calendar year, that most days of a plan lie in: from the first to the last of them. */
export function termOfDays(days: readonly CalendarDate[], first: number): Term | undefined {
  const sorted = [...days].sort();
  const [earliest] = sorted;
  const latest = sorted.at(-1);
  if (earliest === undefined || latest === undefined) return undefined;
  const startOf = (date: CalendarDate): CalendarDate =>
    dateOf(monthOf(date) >= first ? yearOf(date) : yearOf(date) - 1, first, 1) ?? date;
  const start = startOf(earliest);
  const end = dayBefore(addYears(startOf(latest), 1));
  // Days in one calendar year that cross the fiscal year's end are of that calendar year.
  if (yearOf(earliest) === yearOf(latest) && startOf(earliest) !== startOf(latest))
    return inCalendarYears(yearOf(earliest), yearOf(latest));
  // The last day of a year ends that year.
  if (earliest === latest && latest.endsWith("-12-31"))
    return inCalendarYears(yearOf(latest), yearOf(latest));
  // Without any other days the office's plans have two years.
  return earliest === latest ? { start: addYears(startOf(latest), -1), end } : { start, end };
}
