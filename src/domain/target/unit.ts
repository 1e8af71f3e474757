import type { Clause } from "./clause";
import type { Item } from "./items/item";
import { isGlued, isSign } from "./items/rewrite";
import { numberAbbreviations, unitOpeners, unitStops, unitVerbs } from "./vocabulary";

/** The planner's name of what is counted, behind the figure at a place: "regional workshops"; else before a colon. */
export function unitBehind(clause: Clause, at: number): string {
  const behind = nameFrom(clause, skipOpeners(clause.items, at + 1));
  return behind === "" ? beforeColon(clause, at) : behind;
}

function skipOpeners(items: readonly Item[], at: number): number {
  let next = at;
  for (; next < items.length; next += 1) {
    const item = items[next];
    const opener = item?.type === "word" && unitOpeners.has(item.text);
    // "5 no. vehicles", as quantities are written.
    if (next === at && numberAbbreviations.has(textAt(items, next))) {
      if (isSign(items[next + 1], ".") && items[next + 2]?.type === "word") next += 1;
      continue;
    }
    const aside = item?.type === "bracket" || (item?.type === "compare" && item.side === "after");
    if (!opener && !aside && !(item?.type === "every" && item.adjective)) break;
  }
  return next;
}

const textAt = (items: readonly Item[], at: number): string => {
  const item = items[at];
  return item?.type === "word" ? item.text : "";
};

/** The run of words from a place to the first that ends a name. */
export function nameFrom({ text, items }: Clause, start: number): string {
  let end = start;
  while (end < items.length && belongs(items, end, end > start)) end += 1;
  const [first, last] = [items[start], items[end - 1]];
  if (first === undefined || last === undefined || end === start) return "";
  return text
    .slice(first.start, last.end)
    .replace(/[\n\u00A0]/g, " ")
    .replace(/(?:[-&'/]| of| the)$/, "")
    .trim();
}

function belongs(items: readonly Item[], at: number, inside: boolean): boolean {
  const item = items[at];
  if (item?.type === "word") return !unitStops.has(item.text) && !unitVerbs.has(item.text);
  if (item?.type === "name") return inside;
  if (!inside) return false;
  const joined = isSign(item, "-", "/") && isGlued(item) && isGlued(items[at + 1]);
  return (joined || isSign(item, "&")) && items[at + 1]?.type === "word";
}

/** "Members: 22 of 33". */
function beforeColon(clause: Clause, at: number): string {
  if (!isSign(clause.items[at - 1], ":")) return "";
  let start = at - 1;
  while (start > 0 && clause.items[start - 1]?.type === "word") start -= 1;
  return nameFrom({ ...clause, items: clause.items.slice(0, at - 1) }, start);
}
