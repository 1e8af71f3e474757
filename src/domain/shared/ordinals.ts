import { typoDistance } from "./typo-distance";

const units = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const teens = [
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
];
const upToTwenty = [...units, ...teens, "twentieth"];
const cardinals = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** ordinalOfWord("seventh") -> 7, "twenty-first" -> 21; undefined for other words. From 1 to 29. */
export function ordinalOfWord(word: string): number | undefined {
  const lower = word.toLowerCase();
  const tail = /^twenty[ -]?([a-z]+)$/.exec(lower)?.[1];
  if (tail !== undefined) return found(units.slice(0, 9).indexOf(tail), 21);
  return found(upToTwenty.indexOf(lower), 1);
}

/**
 * ordinalOfSlip("fouth") -> 4, "secnod" -> 2: the one ordinal up to 20 that is a slip away. Undefined for the right
 * word, for short words, and for "thirds", which is a share.
 */
export function ordinalOfTypo(word: string): number | undefined {
  if (word.length < 4 || word.endsWith("s")) return undefined;
  const near = upToTwenty.filter((right) => typoDistance(word.toLowerCase(), right, 1) === 1);
  return near.length === 1 ? found(upToTwenty.indexOf(near[0] ?? ""), 1) : undefined;
}

const found = (index: number, first: number): number | undefined => (index < 0 ? undefined : index + first);

/** cardinalOfWord("seven") -> 7; undefined for other words. From 1 to 12. */
export const cardinalOfWord = (word: string): number | undefined =>
  found(cardinals.indexOf(word.toLowerCase()), 1);

const romanPattern = /^(?=[ivx])(x{0,2})(ix|iv|v?i{0,3})$/i;
const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** romanOf("VII") -> 7, up to 29; undefined for what is no such numeral. */
export function romanOf(word: string): number | undefined {
  if (!romanPattern.test(word)) return undefined;
  const values = [...word.toLowerCase()].map((letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Whether the letters after a number are those that English puts there: 2 "nd", 11 "th". */
export function isRightSuffix(number: number, suffix: string): boolean {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const right = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return suffix.toLowerCase() === right;
}
