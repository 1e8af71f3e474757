import * as words from "../vocabulary";
import { type Figure, type Item, placeOf } from "./item";
import { wordAt } from "./rewrite";

/** What a number is a part of, and where the text goes on behind it. */
export interface Whole {
  readonly figure: Figure;
  readonly next: number;
  readonly determined: boolean;
}

/** "Eleven of twelve months" is a share of them; elsewhere a few months are a time. */
export function wholeAt(items: readonly Item[], at: number, ofTimes = false): Whole | undefined {
  let next = at;
  while (next < at + 4 && isDeterminer(wordAt(items, next))) next += 1;
  const figure = items[next]?.type === "word" ? largeAt(items, at, next) : items[next];
  if (figure?.type !== "figure" || figure.shape !== "number" || figure.upTo !== undefined) return undefined;
  // "Per 1,000 days of stay".
  return !ofTimes && isTimeUnit(wordAt(items, next + 1)) && figure.value < 100
    ? undefined
    : { figure, next: next + 1, determined: next > at };
}

const isDeterminer = (word: string | undefined): boolean =>
  word !== undefined && (words.determiners.has(word) || word.endsWith("'s") || word.endsWith("s'"));

/** "Per million inhabitants", "per hundred pupils". */
function largeAt(items: readonly Item[], at: number, next: number): Figure | undefined {
  const [word, item] = [wordAt(items, next) ?? "", items[next]];
  const power =
    word === words.hundred ? 2 : Object.hasOwn(words.groupWords, word) ? words.groupWords[word] : undefined;
  if (item === undefined || power === undefined || wordAt(items, at - 1) !== words.per) return undefined;
  return { ...placeOf(item, item), type: "figure", shape: "number", value: 10 ** power, spoken: true };
}

export const isTimeUnit = (word: string | undefined): boolean =>
  word !== undefined && Object.hasOwn(words.timeUnits, word);
