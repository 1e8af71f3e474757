import type { Clause } from "./clause";
import type { Item } from "./items/item";
import { isGlued, isSign } from "./items/rewrite";
import {
  doingWords,
  doneWords,
  holdVerbs,
  leadingArticles,
  levelVerbs,
  numberAbbreviations,
  numberOfName,
  scoreVerbs,
  targetWord,
  unitOpeners,
  unitStops,
  unitVerbs,
  vagueWords,
} from "./vocabulary";

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
  if (item?.type === "name") return inside || (item.text !== numberOfName && items[at + 1]?.type === "word");
  if (!inside) return false;
  const joined = isSign(item, "-", "/") && isGlued(item) && isGlued(items[at + 1]);
  return (joined || isSign(item, "&")) && items[at + 1]?.type === "word";
}

/** "Uptime 99.95 %", "pass rate ≥ 75 %": where the clause opens with the name and nothing else goes before. */
export function unitInFront(clause: Clause): string {
  const { items, main } = clause;
  let end = main;
  while (items[end - 1]?.type === "compare" || linksUnit.has(textAt(items, end - 1))) end -= 1;
  const words = items.slice(0, end).map((_, at) => textAt(items, at));
  const named = words.every((word) => word !== "" && !unitStops.has(word) && !unitVerbs.has(word));
  const start = leadingArticles.has(words[0] ?? "") ? 1 : 0;
  return named && !isDeed(words) ? nameFrom({ ...clause, items: items.slice(0, end) }, start) : "";
}

const linksUnit: ReadonlySet<string> = new Set(["of", "is", "at"]);

/** "Meet 90 %", "achieve a response of 90 %": what is done, not what is measured. */
const isDeed = ([first = "", second]: readonly string[]): boolean =>
  [doingWords, vagueWords, scoreVerbs, levelVerbs].some((words) => words.has(first)) ||
  first === targetWord ||
  (second === undefined && (holdVerbs.has(first) || doneWords.has(first)));

/** "Members: 22 of 33". */
function beforeColon(clause: Clause, at: number): string {
  if (!isSign(clause.items[at - 1], ":")) return "";
  let start = at - 1;
  while (start > 0 && clause.items[start - 1]?.type === "word") start -= 1;
  return nameFrom({ ...clause, items: clause.items.slice(0, at - 1) }, start);
}
