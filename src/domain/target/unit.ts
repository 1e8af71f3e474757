import type { Clause } from "./clause";
import type { Item } from "./items/item";
import { isAllDone } from "./main-figure";
import { isGlued, isSign } from "./items/rewrite";
import { directionOf } from "./phrases/change-cues";
import {
  and,
  articles,
  baselineHeads,
  capWords,
  countedHeads,
  determiners,
  doingVerbs,
  doneWords,
  eventNouns,
  forWord,
  harmlessWords,
  leadingArticles,
  isVerb,
  levelNouns,
  massNouns,
  measureNouns,
  numberAbbreviations,
  numberOfName,
  of as ofWord,
  people,
  prepositions,
  presentWords,
  rankedNouns,
  reachVerbs,
  targetWord,
  themWords,
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
  const behind = isAllDone(clause.items, at) ? "" : nameFrom(clause, skipOpeners(clause.items, at + 1));
  // "Infections below 2 per 1,000 patient days": behind stands the measure, before it what is counted.
  if (behind !== "" && !isRate(clause.items[at])) return behind;
  const before =
    unitBefore({ ...clause, items: clause.items.slice(0, at) }) ||
    // "40 % for women".
    (isPercent(clause.items[at]) && textAt(clause.items, at + 1) === forWord ? nameFrom(clause, at + 2) : "");
  return behind !== "" && isMass(before) ? behind : before || behind;
}

/** "Vacancy rate: 5 %": the unit is what is measured; "women: 35 %", "share of women: 35 %" and "35 % of women" tell the whole. */
export function isOfSubject(clause: Clause, at: number, unit: string): boolean {
  const last = unit.toLowerCase().split(" ").at(-1) ?? "";
  const many = people.has(last) || (/[^su]s$/.test(last) && !measureNouns.has(last));
  const behind = nameFrom(clause, skipOpeners(clause.items, at + 1));
  return behind === "" && !many && countedAt(clause.items.slice(0, at)) === 0;
}

/** "Mortality below 12 per 1,000 live births": what is measured is not counted. */
const isMass = (name: string): boolean => massNouns.has(name.toLowerCase().split(/[ -]/).at(-1) ?? "");

const isPercent = (item: Item | undefined): boolean => item?.type === "figure" && item.shape === "percent";

const isRate = (item: Item | undefined): boolean => item?.type === "figure" && item.per === true;

function skipOpeners(items: readonly Item[], at: number): number {
  let next = at;
  for (; next < items.length; next += 1) {
    const item = items[next];
    const opener =
      item?.type === "word" &&
      (unitOpeners.has(item.text) || themWords.has(item.text)) &&
      !rankedNouns.has(textAt(items, next + 1));
    // "5 no. vehicles", as quantities are written.
    if (next === at && numberAbbreviations.has(textAt(items, next))) {
      if (isSign(items[next + 1], ".") && items[next + 2]?.type === "word") next += 1;
      continue;
    }
    if (item?.type === "name" && item.text === numberOfName) continue;
    const aside =
      item?.type === "bracket" || isSign(item, "*") || (item?.type === "compare" && item.side === "after");
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
export function nameFrom(clause: Clause, start: number): string {
  let end = start;
  while (end < clause.items.length && belongs(clause.items, end, end > start)) end += 1;
  return named(clause, start, end);
}

/** The subject may hold nouns that are verbs elsewhere: "pass rate", "staff", "return". */
function subjectFrom(clause: Clause, start: number): string {
  let end = start;
  while (end < clause.items.length && (end === start || !endsSubject(clause.items, end))) end += 1;
  return named(clause, start, end);
}

function named({ text, items }: Clause, start: number, stop: number): string {
  let end = stop;
  while (end > start && isLink(items[end - 1])) end -= 1;
  const [first, last] = [items[start], items[end - 1]];
  if (first === undefined || last === undefined || end === start) return "";
  return text
    .slice(first.start, last.end)
    .replace(/[\n\u00A0]/g, " ")
    .replace(/['\u2019]$/, "")
    .trim();
}

/** A name does not end in "of the", nor in a dash. */
const isLink = (item: Item | undefined): boolean =>
  isSign(item, "-", "&", "/") ||
  (item?.type === "word" && (item.text === ofWord || and.has(item.text) || leadingArticles.has(item.text)));

function belongs(items: readonly Item[], at: number, inside: boolean): boolean {
  const item = items[at];
  // "Employed a year after": a name holds no article.
  if (item?.type === "word" && inside && articles.has(item.text)) return false;
  if (item?.type === "word")
    return !unitStops.has(item.text) && (!unitVerbs.has(item.text) || (!inside && opensThing(items, at)));
  // "Of the 2020 cohort".
  if (item?.type === "when") return !inside && item.role === "name" && items[at + 1]?.type === "word";
  if (item?.type === "name") return inside || (item.text !== numberOfName && items[at + 1]?.type === "word");
  if (!inside) return false;
  const joined = isSign(item, "-", "/") && isGlued(item) && isGlued(items[at + 1]);
  return (joined || isSign(item, "&")) && items[at + 1]?.type === "word";
}

/** "2 returns a year", "65 % of trained farmers": right behind the number a plural, or a participle before its noun. */
function opensThing(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const adjective =
    next?.type === "word" && !unitStops.has(next.text) && !unitVerbs.has(next.text) && next.text !== ofWord;
  const described = textAt(items, at) === targetWord || /(?:ed|en)$/.test(textAt(items, at));
  return eventNouns.has(textAt(items, at)) || (adjective && described);
}

/** "Members: 22 of 33", "Number of laboratories increased to 15", "Grow active users from 12 to 20", "Vacancy rate ≤ 5 %". */
function unitBefore(clause: Clause): string {
  const { items } = clause;
  // "Every station holds a meeting twice a year": who, and not what is counted.
  if (items.some((item) => item.type === "figure" && item.shape === "whole")) return "";
  const counted = countedAt(items);
  const start = subjectAt(items, counted);
  const ends = items.findIndex((_, index) => index > start && endsSubject(items, index));
  const end = ends < 0 ? items.length : ends;
  const name = subjectFrom({ ...clause, items: items.slice(0, end) }, start);
  const told = items.slice(start, end).some((_, index) => !tellsNothing(textAt(items, start + index)));
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
  // "Cap on temporary staff".
  if (capWords.has(word) && at === 0) return true;
  if (prepositions.has(word) && capWords.has(textAt(items, at - 1)) && at === 1) return true;
  // "Return rate", "pass rates".
  const compound = doingVerbs.has(word) && !reachVerbs.has(word) && levelNouns.has(textAt(items, at + 1));
  const noun =
    compound ||
    // "Posts filled: 400", "Return on equity".
    doneWords.has(textAt(items, at + 1)) ||
    (prepositions.has(textAt(items, at + 1)) && items[at + 2]?.type === "word") ||
    people.has(word) ||
    measureNouns.has(word) ||
    eventNouns.has(word) ||
    isSign(items[at + 1], "-", ":");
  return (
    verbs && at === 0 && !noun && ((isVerb(word) && !eventNouns.has(word)) || directionOf(word) !== undefined)
  );
};

/** The name ends where something is said of it; "lost-time", "hospital-acquired" are parts of names. */
function endsSubject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.type !== "word") return item?.type !== "name" && !isSign(item, "-", "/", "&");
  if (isSign(items[at - 1], "-") || measureNouns.has(item.text)) return false;
  // "Pass rate", "completion rate".
  if (levelNouns.has(textAt(items, at + 1))) return false;
  if (unitStops.has(item.text)) return true;
  return directionOf(item.text) !== undefined || doneWords.has(item.text) || reachVerbs.has(item.text);
}

/** "Target", "total", "score": the level itself, and nothing that is counted. */
const tellsNothing = (word: string): boolean =>
  word === "" ||
  themWords.has(word) ||
  levelNouns.has(word) ||
  harmlessWords.has(word) ||
  vagueWords.has(word) ||
  prepositions.has(word) ||
  word === ofWord ||
  baselineHeads.has(word);
