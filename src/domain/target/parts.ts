import { openItems } from "./clause";
import { isQualifier, mainFigure, wordOf } from "./main-figure";
import type { Item } from "./items/item";
import { isGlued, isSign } from "./items/rewrite";
import {
  baselineHeads,
  doneWords,
  eachWords,
  wordsOpeningNoPart,
  wordsEndingNoLine,
  includingWords,
  joiners,
  modalWords,
  longJoiners,
  of as ofWord,
  per,
  prepositions,
  reachVerbs,
  toWord,
  unitStops,
  targetWord,
  timesNouns,
  themWords,
} from "./vocabulary";

/** The parts of one sentence: at "and", commas and line breaks where something whole stands on both sides. */
export function partsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.filter(({ type }) => type === "figure").length < 2) return [items];
  const whole = beforeBreakdown(items);
  if (whole !== undefined) return [whole];
  const parts: (readonly Item[])[] = [];
  let start = 0;
  for (let at = 1; at < items.length; at += 1) {
    const join = joinAt(items, at);
    if (join === undefined) continue;
    const left = items.slice(start, at);
    const right = items.slice(at + join, nextJoin(items, at + join));
    if (!separates(left, right, join === 0)) continue;
    parts.push(left);
    start = at + join;
    at = start;
  }
  return [...parts, items.slice(start)];
}

/** "At least 5 workshops: 3 national and 2 regional": what adds up to the amount before the colon breaks it down. */
function beforeBreakdown(items: readonly Item[]): readonly Item[] | undefined {
  const colon = items.findIndex((item) => isSign(item, ":"));
  if (colon < 1) return undefined;
  const [amount, ...others] = numbersIn(items.slice(0, colon));
  const broken = numbersIn(items.slice(colon));
  const adds = broken.length > 1 && broken.reduce((sum, value) => sum + value, 0) === amount;
  return adds && others.length === 0 ? items.slice(0, colon) : undefined;
}

const numbersIn = (items: readonly Item[]): readonly number[] =>
  items.flatMap((item) => (item.type === "figure" ? [item.shape === "number" ? item.value : NaN] : []));

/** How many items join two parts at a place: 0 at a line break, 1 at ",", 2 at ", and". */
function joinAt(items: readonly Item[], at: number): number | undefined {
  if (isJoiner(items[at])) return isJoiner(items[at + 1]) ? 2 : 1;
  if (isDashBetween(items, at) || isSlashBetween(items, at) || isPlusBetween(items, at)) return 1;
  const long = longJoinAt(items, at);
  if (long !== undefined) return long;
  // "Baseline: 35 % Target: 60 %", with nothing between.
  if (wordOf(items, at) === targetWord && isSign(items[at + 1], ":")) return 0;
  return items[at]?.line && !isJoiner(items[at - 1]) ? 0 : undefined;
}

/** "2 audits - 3 inspections": a dash with blanks around it, things counted on both sides. */
const isDashBetween = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], "-") &&
  !isGlued(items[at]) &&
  !isGlued(items[at + 1]) &&
  items[at + 1]?.type === "figure" &&
  items[at + 2]?.type === "word" &&
  !unitStops.has(wordOf(items, at + 2)) &&
  wordOf(items, at + 2) !== ofWord;

/** "Attendance 93 % / absence < 12 %", "60 rangers equipped - incidents down 50 %": figures on both sides. */
const isSlashBetween = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], "/", "-") &&
  items[at]?.gap === true &&
  items[at + 1]?.gap === true &&
  (isSign(items[at], "/") || opensSubject(items[at + 1])) &&
  [items.slice(0, at), items.slice(at)].every((side) => side.some(({ type }) => type === "figure"));

const opensSubject = (item: Item | undefined): boolean =>
  item?.type === "word" && !unitStops.has(item.text) && !wordsOpeningNoPart.has(item.text);

/** "20k social + 40k affordable": things on both sides, and no sum behind. */
const isPlusBetween = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], "+") &&
  items[at - 1]?.type === "word" &&
  items[at + 1]?.type === "figure" &&
  items[at + 2]?.type === "word" &&
  items.slice(0, at).some(({ type }) => type === "figure") &&
  !items.some((item) => item.type === "compare" && item.comparator === "=");

/** "5 workshops as well as 3 webinars". */
const longJoinAt = (items: readonly Item[], at: number): number | undefined =>
  joinPhrases.find((words) => words.every((word, index) => wordOf(items, at + index) === word))?.length;
const joinPhrases = longJoiners.map((phrase) => phrase.split(" "));

const isJoiner = (item: Item | undefined): boolean =>
  isSign(item, ",", "&") || (item?.type === "word" && joiners.has(item.text));

function nextJoin(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (
    next < items.length &&
    !isJoiner(items[next]) &&
    !isDashBetween(items, next) &&
    !isSlashBetween(items, next) &&
    !isPlusBetween(items, next) &&
    !items[next]?.line
  )
    next += 1;
  return next;
}

function separates(left: readonly Item[], right: readonly Item[], byLine: boolean): boolean {
  const [last, first] = [left.at(-1), right[0]];
  if (first?.type === "word" && wordsOpeningNoPart.has(first.text) && !goesOnTo(left, right))
    return asksShareOfThem(right) && isWhole(left);
  // "50 jobs, 20 of them for women"; "half of them for women" asks for a share of its own.
  if (isBare(first) && wordOf(right, 1) === ofWord && themWords.has(wordOf(right, 2))) return false;
  // "Households, of whom many are headed by women, will have adopted two practices".
  if (modalWords.has(wordOf(right, 0))) return false;
  // "In 10 minutes, 9 times out of 10".
  if (right.length === 1 && isOutOfTimes(first)) return false;
  // "4 town halls, one per region".
  if (isBare(first) && right[0]?.type === "figure" && right[0].value === 1 && isForEach(right)) return false;
  if (byLine && (goesOn(last) || (isBare(last) && isBare(first)))) return false;
  if (!isWhole(left) || !isWhole(right)) return false;
  if (byLine) return true;
  if (left.length === 1 && isBare(last) && isBare(first)) return false;
  // "5 workshops in 3 countries and 2 regions": the second number goes on qualifying.
  const lastFigure = left.map((item) => item.type).lastIndexOf("figure");
  const qualifies = lastFigure !== mainFigure(openItems(left)) && isQualifier(left, lastFigure);
  // "Incl. 200 youth & 25 others".
  const included = includingWords.has(wordOf(left, lastFigure - 1));
  return !((qualifies || included) && isAlike(first, left[lastFigure]));
}

/** "One per island", "one in each ward". */
const isForEach = (right: readonly Item[]): boolean =>
  wordOf(right, 1) === per || (prepositions.has(wordOf(right, 1)) && eachWords.has(wordOf(right, 2)));

/** "Of which 40 % for women": a share of its own; "of whom 60 women" breaks down. */
function asksShareOfThem(right: readonly Item[]): boolean {
  const at = right.findIndex(({ type }) => type === "figure");
  const share = right[at];
  // "Of whom 45 % are women" tells who they are.
  if (reachVerbs.has(wordOf(right, at + 1))) return false;
  const them = wordOf(right, 0) === ofWord && themWords.has(wordOf(right, 1));
  return them && share?.type === "figure" && (share.shape === "percent" || share.shape === "share");
}

/** "Currently 14 labs, to be 20 by 2026": the target behind what is. */
const goesOnTo = (left: readonly Item[], right: readonly Item[]): boolean =>
  wordOf(right, 0) === toWord && reachVerbs.has(wordOf(right, 1)) && baselineHeads.has(wordOf(left, 0));

/** A line that ends in the middle of a phrase. */
const goesOn = (last: Item | undefined): boolean =>
  (last?.type === "word" && wordsEndingNoLine.has(last.text)) ||
  (last?.type === "compare" && last.side === "before");

const isAlike = (a: Item | undefined, b: Item | undefined): boolean =>
  a?.type === "figure" && b?.type === "figure" && a.shape === b.shape && a.implied === undefined;

const isOutOfTimes = (item: Item | undefined): boolean =>
  item?.type === "figure" && item.of !== undefined && timesNouns.has(item.unit ?? "");

const isBare = (item: Item | undefined): boolean => item?.type === "figure" && item.shape === "number";

/** Holds a figure or a period of its own, and does not begin as a remark on another. */
function isWhole(items: readonly Item[]): boolean {
  if (!items.some((item) => item.type === "figure")) return false;
  const open = openItems(items);
  const main = mainFigure(open);
  const figure = open[main];
  const closeLed =
    open[0]?.type === "compare" &&
    open[0].close === true &&
    figure?.type === "figure" &&
    figure.shape === "duration";
  const told = baselineHeads.has(wordOf(open, 0)) || reachVerbs.has(wordOf(open, 0));
  // "95 % of patients admitted, discharged or transferred within 4 hours".
  const goesOnDoing = doneWords.has(wordOf(open, 0)) || wordOf(open, 0).endsWith("ed");
  const timed =
    figure?.type === "figure" && figure.shape === "duration" && open[main - 1]?.type === "compare";
  if (goesOnDoing && timed) return false;
  return !closeLed && !(open[0]?.type === "word" && !told && isQualifier(open, main) && main <= 2);
}
