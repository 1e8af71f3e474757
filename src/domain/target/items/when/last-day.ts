import { addDays, addYears, dayBefore, dayOf } from "../../../shared/calendar-date";
import * as words from "../../vocabulary";
import type { Item } from "../item";
import { wordAt } from "../rewrite";
import { type Moment, monthAt } from "./when-parts";

/** Leads behind which the day itself is too late. */
const beforeLeads = new Set(["before", "prior to", "ahead of"]);

/**
 * "Before 1 July 2019", "before July 2019", "before 2027": the last day is the one before it begins. `lead` is how many items
 * lead the moment from `at` on. Of a quarter its own end is kept, as of every other lead. Source: RULES-2 12.
 */
export function lastDayOf(items: readonly Item[], at: number, lead: number, moment: Moment): Moment {
  const wordsFrom = (first: number, many: number): readonly string[] =>
    Array.from({ length: many }, (_, index) => wordAt(items, first + index) ?? "");
  const { end, length, yearOnly } = moment;
  if (end === undefined || !beforeLeads.has(wordsFrom(at, lead).join(" "))) return moment;
  if (yearOnly) return length === 1 ? { ...moment, end: addYears(end, -1) } : moment;
  const own = wordsFrom(at + lead, length);
  if (own.some((word) => /^q[1-4]?$/.test(word) || words.quarterNouns.has(word))) return moment;
  const numbers = items.slice(at + lead, at + lead + length).filter(({ type }) => type === "digits");
  if (monthAt(items, at + lead) !== undefined && numbers.length === 1)
    return { ...moment, end: addDays(end, -dayOf(end)) };
  return numbers.length > 1 ? { ...moment, end: dayBefore(end) } : moment;
}
