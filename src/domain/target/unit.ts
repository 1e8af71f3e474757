import type { Clause } from "./clause";
import type { Item } from "./items/item";
import { isGlued, isSign } from "./items/rewrite";
import { directionOf } from "./phrases/change-cues";
import {
  baselineHeads,
  countedHeads,
  determiners,
  doingWords,
  doneWords,
  eventNouns,
  harmlessWords,
  holdVerbs,
  leadingArticles,
  isVerb,
  levelNouns,
  levelVerbs,
  massNouns,
  measureNouns,
  numberAbbreviations,
  numberOfName,
  of as ofWord,
  people,
  prepositions,
  presentWords,
  reachVerbs,
  scoreVerbs,
  themWords,
  targetWord,
  unitOpeners,
  unitStops,
  unitVerbs,
  upDown,
  vagueWords,
} from "./vocabulary";

/**
 * The planner's name of what is counted by the figure at a place: behind it ("5 regional workshops"), of the whole that
 * it is a part of ("65 % of the 340 schools"), else the subject or object before it ("Complaints reduced to 50").
 */
export function unitBehind(clause: Clause, at: number): string {
  const behind = nameFrom(clause, skipOpeners(clause.items, at + 1));
  // "Infections below 2 per 1,000 patient days": behind stands the measure, before it what is counted.
  if (behind !== "" && !isRate(clause.items[at])) return behind;
  const items = clause.items.slice(0, at);
  return unitBefore({ ...clause, items }, isPercent(clause.items[at]) ? "counted" : "any") || behind;
}

/** "Households with two meals a day: 10 %". */
function isManyBeforeColon(items: readonly Item[], name: string): boolean {
  const last = name.toLowerCase().split(" ").at(-1) ?? "";
  const many = people.has(last) || (/[^su]s$/.test(last) && !levelNouns.has(last));
  return many && items.some((item) => isSign(item, ":"));
}

/** A share is of what is told as such; what stands before it else is the measure: "Budget execution above 92 %". */
const isPercent = (item: Item | undefined): boolean => item?.type === "figure" && item.shape === "percent";

const isRate = (item: Item | undefined): boolean =>
  item?.type === "figure" && item.shape === "share" && (item.of ?? 0) >= 100;

function skipOpeners(items: readonly Item[], at: number): number {
  let next = at;
  for (; next < items.length; next += 1) {
    const item = items[next];
    const opener = item?.type === "word" && (unitOpeners.has(item.text) || themWords.has(item.text));
    // "5 no. vehicles", as quantities are written.
    if (next === at && numberAbbreviations.has(textAt(items, next))) {
      if (isSign(items[next + 1], ".") && items[next + 2]?.type === "word") next += 1;
      continue;
    }
    if (item?.type === "name" && item.text === numberOfName) continue;
    const aside = item?.type === "bracket" || (item?.type === "compare" && item.side === "after");
    const whole = item?.type === "figure" && item.shape === "number" && next > at && opens(items, next - 1);
    if (!opener && !aside && !whole && !(item?.type === "every" && item.adjective)) break;
  }
  return next;
}

/** "of the 340 schools", "of 340 schools". */
const opens = (items: readonly Item[], at: number): boolean =>
  textAt(items, at) === ofWord ||
  leadingArticles.has(textAt(items, at)) ||
  determiners.has(textAt(items, at));

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
  // "2 returns a year": right behind the number a plural is the thing.
  if (item?.type === "word")
    return !unitStops.has(item.text) && (!unitVerbs.has(item.text) || (!inside && eventNouns.has(item.text)));
  if (item?.type === "name") return inside || (item.text !== numberOfName && items[at + 1]?.type === "word");
  if (!inside) return false;
  const joined = isSign(item, "-", "/") && isGlued(item) && isGlued(items[at + 1]);
  return (joined || isSign(item, "&")) && items[at + 1]?.type === "word";
}

/** "Uptime 99.95 %", "pass rate ≥ 75 %": where the clause opens with the name and nothing else goes before. */
export function unitInFront(clause: Clause): string {
  const { items, main } = clause;
  let end = main;
  while (items[end - 1]?.type === "compare" || (end > 1 && linksUnit(textAt(items, end - 1)))) end -= 1;
  const words = items.slice(0, end).map((_, at) => textAt(items, at));
  const named = words.every((word) => word !== "" && !unitStops.has(word) && !unitVerbs.has(word));
  const start = leadingArticles.has(words[0] ?? "") || holdVerbs.has(words[0] ?? "") ? 1 : 0;
  return named && !isDeed(words) ? nameFrom({ ...clause, items: items.slice(0, end) }, start) : "";
}

/** "Vacancy rate brought down to below 5 %": what is said of the thing is no part of its name. */
const linksUnit = (word: string): boolean =>
  word === ofWord ||
  prepositions.has(word) ||
  upDown.has(word) ||
  ((reachVerbs.has(word) || directionOf(word) !== undefined) && !measureNouns.has(word));

/** "Meet 90 %", "achieve a response of 90 %": what is done, not what is measured. */
const isDeed = ([first = "", second]: readonly string[]): boolean =>
  [doingWords, vagueWords, scoreVerbs, levelVerbs].some((words) => words.has(first)) ||
  (second === undefined && (levelNouns.has(first) || directionOf(first) !== undefined)) ||
  first === targetWord ||
  (second === undefined && (holdVerbs.has(first) || doneWords.has(first)));

/** "Members: 22 of 33", "Number of laboratories increased to 15", "Grow active users from 12 to 20", "Accidents must not exceed 4". */
function unitBefore(clause: Clause, which: "counted" | "any"): string {
  const { items } = clause;
  const counted = countedAt(items);
  const start = subjectAt(items, counted);
  const end = items.findIndex((_, index) => index > start && endsSubject(items, index));
  const name = nameFrom({ ...clause, items: items.slice(0, end < 0 ? items.length : end) }, start);
  if (which === "counted" && counted === 0 && !isManyBeforeColon(items, name)) return "";
  const told = name.split(" ").some((word) => !tellsNothing(word.toLowerCase()));
  return told || (counted > 0 && name !== "") ? name : "";
}

/** Where the name behind "number of" or "share of" begins; 0 without. */
function countedAt(items: readonly Item[]): number {
  const at = items.findIndex(
    (item, index) =>
      (item.type === "name" && item.text === numberOfName) ||
      (countedHeads.has(textAt(items, index)) && textAt(items, index + 1) === ofWord),
  );
  return at < 0 ? 0 : at + (items[at]?.type === "name" ? 1 : 2);
}

/** Past the verb that opens the text, articles and other numbers. */
function subjectAt(items: readonly Item[], counted: number): number {
  let at = counted;
  while (at < items.length && isPassed(items, at, counted === 0)) at += 1;
  return at;
}

const isPassed = (items: readonly Item[], at: number, verbs: boolean): boolean => {
  const [item, word] = [items[at], textAt(items, at)];
  if (item?.type !== "word") return true;
  if (leadingArticles.has(word) || presentWords.has(word) || unitOpeners.has(word) || upDown.has(word))
    return true;
  const noun = measureNouns.has(word) || eventNouns.has(word) || isSign(items[at + 1], "-", ":");
  return (
    verbs && at === 0 && !noun && ((isVerb(word) && !eventNouns.has(word)) || directionOf(word) !== undefined)
  );
};

/** The name ends where something is said of it; "lost-time", "hospital-acquired" are parts of names. */
function endsSubject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.type !== "word") return item?.type !== "name" && !isSign(item, "-", "/", "&");
  if (isSign(items[at - 1], "-")) return false;
  return directionOf(item.text) !== undefined || doneWords.has(item.text) || reachVerbs.has(item.text);
}

/** "Target", "total", "score": the level itself, and nothing that is counted. */
const tellsNothing = (word: string): boolean =>
  word === "" ||
  levelNouns.has(word) ||
  massNouns.has(word) ||
  harmlessWords.has(word) ||
  (isVerb(word) && !eventNouns.has(word)) ||
  vagueWords.has(word) ||
  prepositions.has(word) ||
  word === ofWord ||
  baselineHeads.has(word);
