import * as words from "../vocabulary";
import type { Figure, Item, Place } from "./item";
import { phraseAt, phraseTable } from "./phrase-table";
import { type Found, isGlued, isSign, wordAt } from "./rewrite";

const majorities = phraseTable(words.majorities);
const comparedBehind = phraseTable(words.comparatorsAfter);

/** "two-thirds", "one half", "a quarter of", "a majority of": a share in words. Before numbers: "one third" is not one. */
export function markFraction(items: readonly Item[], at: number): Found | undefined {
  return majority(items, at) ?? halfAlone(items, at) ?? everyNth(items, at) ?? counted(items, at);
}

const share = (value: number, of: number, length: number, more: object = {}): Found => ({
  length,
  make: (place) => ({ type: "figure", shape: "share", value, of, spoken: true, ...more, ...place }),
});

/** "half a dozen", "three quarters of a million": behind a share a large number stands for itself. */
function ofLarge(items: readonly Item[], next: number): number | undefined {
  let at = next;
  if (wordAt(items, at) === words.of) at += 1;
  if (!words.articles.has(wordAt(items, at) ?? "")) return undefined;
  const word = wordAt(items, at + 1) ?? "";
  return word === words.dozen || word === words.hundred || Object.hasOwn(words.groupWords, word)
    ? at + 1
    : undefined;
}

/** "A quarter of an hour": a person should look. */
function partOfTime(items: readonly Item[], at: number): Omit<Figure, "value" | keyof Place> | undefined {
  const unit = wordAt(items, at + 2) ?? "";
  const said = wordAt(items, at) === words.of && words.articles.has(wordAt(items, at + 1) ?? "");
  if (!said || !Object.hasOwn(words.timeUnits, unit)) return undefined;
  return {
    type: "figure",
    shape: "duration",
    unit: words.timeUnits[unit]?.plural ?? unit,
    spoken: true,
    doubts: ["part-of-a-time"],
  };
}

const sizeOf = (word: string): number =>
  word === words.dozen ? 12 : word === words.hundred ? 100 : 10 ** (words.groupWords[word] ?? 0);

const largePart = (items: readonly Item[], at: number, last: number, part: number): Found => ({
  length: last - at + 1,
  make: (place) => ({
    type: "figure",
    shape: "number",
    value: Math.round(part * sizeOf(wordAt(items, last) ?? "") * 100) / 100,
    spoken: true,
    ...place,
  }),
});

function majority(items: readonly Item[], at: number): Found | undefined {
  const found = phraseAt(items, at, majorities);
  if (found === undefined || words.notBeforeMajority.has(wordAt(items, at - 1) ?? "")) return undefined;
  const opens =
    at === 0 || items[at - 1]?.type === "sign" || items[at - 1]?.line === true || found.length > 1;
  return opens ? share(1, 2, found.length, { implied: ">" }) : undefined;
}

/** "half of the missions", "half the Members"; not "first half", "half a day", "half-yearly". */
function halfAlone(items: readonly Item[], at: number): Found | undefined {
  if (wordAt(items, at) !== words.half || isSign(items[at + 1], "-")) return undefined;
  const before = wordAt(items, at - 1) ?? "";
  const after = wordAt(items, at + 1) ?? "";
  if (
    words.ordinals.has(before) ||
    words.and.has(before) ||
    words.everyWords.some(([phrase]) => phrase === before)
  )
    return undefined;
  const large = ofLarge(items, at + 1);
  if (large !== undefined) return largePart(items, at, large, 1 / 2);
  if (words.articles.has(after) || Object.hasOwn(words.timeUnits, after) || after.endsWith("yearly"))
    return undefined;
  return share(1, 2, 1);
}

/** "Every second household": one in two. "Every third year", "every second Monday" say when. */
function everyNth(items: readonly Item[], at: number): Found | undefined {
  const ordinal = wordAt(items, at + 1) ?? "";
  const of = Object.hasOwn(words.everyNth, ordinal) ? words.everyNth[ordinal] : undefined;
  const thing = [2, 3].map((step) => wordAt(items, at + step) ?? "");
  const timed = thing.some((word) => Object.hasOwn(words.timeUnits, word) || words.weekdays.has(word));
  if (of === undefined || timed || thing[0] === "" || !words.eachWords.has(wordAt(items, at) ?? ""))
    return undefined;
  return share(1, of, 2);
}

/** A count and a fraction word: "one third", "3 quarters of", "a fifth of". */
function counted(items: readonly Item[], at: number): Found | undefined {
  const value = countAt(items, at);
  if (value === undefined) return undefined;
  const hyphen = isSign(items[at + 1], "-") && isGlued(items[at + 1]) && isGlued(items[at + 2]);
  const next = hyphen ? at + 2 : at + 1;
  const word = wordAt(items, next) ?? "";
  const of = Object.hasOwn(words.fractionWords, word) ? words.fractionWords[word] : undefined;
  // "Two-and-a-half-fold".
  if (hyphen && isSign(items[at - 1], "-")) return undefined;
  if (of === undefined || isPlural(word) !== value > 1 || value >= of) return undefined;
  const large = ofLarge(items, next + 1);
  if (large !== undefined) return largePart(items, at, large, value / of);
  const time = partOfTime(items, next + 1);
  if (time !== undefined)
    return { length: next + 4 - at, make: (place) => ({ ...time, value: value / of, ...place }) };
  if (!isFraction(items, at, next, hyphen)) return undefined;
  const majority = wordAt(items, next + 1) === words.majorityWord ? 1 : 0;
  return share(value, of, next - at + 1 + majority);
}

const isPlural = (word: string): boolean => word.endsWith("s");

function countAt(items: readonly Item[], at: number): number | undefined {
  const word = wordAt(items, at);
  if (word !== undefined && words.articles.has(word)) return 1;
  const item = items[at];
  if (item?.type === "digits" && /^\d$/.test(item.text)) return Number(item.text);
  return word !== undefined && Object.hasOwn(words.smallNumbers, word) ? words.smallNumbers[word] : undefined;
}

/** "by at least a quarter". */
function isBy(items: readonly Item[], at: number): boolean {
  let back = at;
  while (back > at - 3 && words.isComparatorWord(wordAt(items, back) ?? "")) back -= 1;
  return wordAt(items, back) === words.by;
}

/** "Three quarters" and nothing else is a share: nobody gives three quarters of time in this way. */
const isSpokenAlone = (items: readonly Item[], at: number, next: number): boolean =>
  isPlural(wordAt(items, next) ?? "") &&
  at === 0 &&
  items[next + 1] === undefined &&
  items[at]?.type === "word";

/** "Cut to three quarters": a level, since nothing follows. */
const isLevelAtEnd = (items: readonly Item[], at: number, next: number): boolean =>
  (words.to.has(wordAt(items, at - 1) ?? "") || words.upDown.has(wordAt(items, at - 1) ?? "")) &&
  items[next + 1] === undefined &&
  items[at]?.type === "word";

/** "once a quarter" and "3 quarters" are time, "a third workshop" is the third one. */
function isFraction(items: readonly Item[], at: number, next: number, hyphen: boolean): boolean {
  // "Three quarters at least of the schools".
  const said = phraseAt(items, next + 1, comparedBehind)?.length ?? 0;
  if (said > 0 && wordAt(items, next + 1 + said) === words.of) return true;
  const after = wordAt(items, next + 1);
  if (after === words.of || hyphen) return true;
  // "Between a tenth and an eighth".
  if (
    words.and.has(after ?? "") &&
    countAt(items, next + 2) !== undefined &&
    Object.hasOwn(words.fractionWords, wordAt(items, next + 3) ?? "")
  )
    return true;
  const word = wordAt(items, next) ?? "";
  if (Object.hasOwn(words.timeUnits, word))
    return (
      isBy(items, at - 1) ||
      isLevelAtEnd(items, at, next) ||
      words.comparedCues.has(after ?? "") ||
      // "And a quarter completing it".
      (words.and.has(wordAt(items, at - 1) ?? "") && (after ?? "").endsWith("ing")) ||
      isSpokenAlone(items, at, next)
    );
  const article = words.articles.has(wordAt(items, at) ?? "");
  return (
    !article ||
    after === undefined ||
    !/^[a-z]/.test(after) ||
    words.unitStops.has(after) ||
    words.comparedCues.has(after)
  );
}
