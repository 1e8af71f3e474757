import type { Note } from "../shared/reading";
import { type Clause, type Found, isDue, isOfStart, note } from "./clause";
import type { Every, Figure, Item, Place, When } from "./items/item";
import { isSign } from "./items/rewrite";
import { wordOf } from "./main-figure";
import { daysIn } from "./period";
import * as words from "./vocabulary";

const doubt = (code: string, place?: Place): Note => note(code, "doubtful", place);

export const isYearLike = ({ shape, value }: Figure): boolean =>
  shape === "number" && Number.isInteger(value) && value >= 1990 && value <= 2060;

/** "Quarterly, i.e. 4 a year" says the same twice; "twice a year, monthly" does not. */
export function otherPeriods({ items, every }: Clause, { target }: Found): readonly Note[] {
  const all = items.filter((item): item is Every => item.type === "every" && item.adjective === undefined);
  const other = all.find((item) => item !== every && !isSamePace(item, every, target));
  if (every !== undefined && isOfOther(items, items.indexOf(every))) return [doubt("second-period", every)];
  return other === undefined || all.length < 2 ? [] : [doubt("second-period", other)];
}

/** "Each ward audited twice, and intensive care monthly": something else stands before it, behind a comma. */
function isOfOther(items: readonly Item[], at: number): boolean {
  let start = at;
  while (start > 0 && items[start - 1]?.type === "word") start -= 1;
  const joined = words.and.has(wordOf(items, start)) && isSign(items[start - 1], ",");
  const counted = items.slice(0, start).some(({ type }) => type === "figure");
  return (
    joined &&
    counted &&
    items
      .slice(start + 1, at)
      .some((item) => item.type === "word" && !words.harmlessWords.has(item.text) && !words.isVerb(item.text))
  );
}

function isSamePace(other: Every, every: Every | undefined, target: Found["target"]): boolean {
  if (every === undefined) return false;
  const value = target.kind === "frequency" ? target.value : 1;
  return daysOf(other) * value === daysOf(every) || daysOf(other) === daysOf(every);
}

const daysOf = ({ period, times }: Every): number => daysIn(period) / (times ?? 1);

/** "20 farms in 2025, checked in 2027": which is the day? One that says "by" is. */
export function twoDates({ items, text, deadline }: Clause): readonly Note[] {
  const days = items.filter((item): item is When => item.type === "when" && item.deadline !== undefined);
  const chosen = days.find((day) => day.deadline === deadline);
  const other = days.find(
    (item) => item.deadline !== deadline && !isOfStart(text, items, items.indexOf(item)),
  );
  // "Surveyed in 2024, treated by 2026" has one; "by 2026 and 2028", "by 2027 by 2026" have two.
  const behind = other !== undefined && chosen !== undefined && other.start > chosen.start;
  return other === undefined || (!behind && days.some((day) => isDue(text, day)))
    ? []
    : [doubt("two-dates", other)];
}

/** "In the 1st hlf of 2026", "the second term of 2027". */
const isOrdinal = (item: Item | undefined): boolean =>
  (item?.type === "name" && /^\d$/.test(item.text)) ||
  (item?.type === "word" && words.ordinals.has(item.text));

/** "By Jnue 2026", "15 farms 2026": a word that should be a date. */
export function unreadDates(items: readonly Item[]): readonly Note[] {
  const found = items.findIndex((item, at) => {
    if (item.type !== "word") return false;
    const next = items[at + 1];
    if (next?.type === "when" && next.role !== "baseline" && words.seasons.has(item.text)) return true;
    if (next?.type === "when" && next.role === "name" && isOrdinal(items[at - 1])) return true;
    const year =
      (next?.type === "figure" && isYearLike(next)) ||
      (next?.type === "when" &&
        next.role !== "baseline" &&
        /^\d{4}$/.test(String(next.end - next.start === 4 ? "2000" : "")));
    // "A strategy for Youth 2030".
    if (wordOf(items, at - 1) === words.forWord && next?.type === "when" && next.role === "name")
      return false;
    return year && words.dateLeads.has(wordOf(items, at - 1)) && !words.isVerb(item.text);
  });
  const slip = items.flatMap((item) =>
    item.type === "when" && item.slip !== undefined ? [item.slip] : [],
  )[0];
  const unread = slip ?? items[found];
  return unread === undefined ? [] : [doubt("date-unread", unread)];
}
