import { addMonths, dateOf, dayBefore } from "../../shared/calendar-date";
import { plainText } from "../../shared/plain-text";
import type { Term } from "../plan";

/** The years that a title names: "Strategic Action Plan 2018-2020" -> 2018 and 2020; "2018/19" -> 2018 and 2019. */
export interface TermYears {
  readonly from: number;
  readonly to: number;
}

export function readTermYears(text: string): TermYears | undefined {
  const found = /\b(20\d\d)\s?(?:-|\/|to|until)\s?(20\d\d|\d\d)\b/i.exec(plainText(text.slice(0, 500)));
  const from = Number(found?.[1]);
  const last = found?.[2] ?? "";
  const to = last.length === 2 ? Number(`${String(from).slice(0, 2)}${last}`) : Number(last);
  return found && to > from && to - from <= 10 ? { from, to } : undefined;
}

/** 2018-2020 is July 2018 to June 2020 where the fiscal year starts in July; whole years where it starts in January. */
export function termOf({ from, to }: TermYears, fiscalYearStartMonth: number): Term {
  const start = dateOf(from, fiscalYearStartMonth, 1);
  if (start === undefined) throw new Error(`no such month: ${fiscalYearStartMonth}`);
  const years = fiscalYearStartMonth === 1 ? to - from + 1 : to - from;
  return { start, end: dayBefore(addMonths(start, years * 12)) };
}
