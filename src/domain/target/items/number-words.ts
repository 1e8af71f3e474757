import {
  and,
  articles,
  dozen,
  groupWords,
  hundred,
  isComparatorWord,
  percentWords,
  smallNumbers,
  tens,
} from "../vocabulary";
import type { Item } from "./item";
import { phraseAt, phraseTable } from "./phrase-table";
import { isGlued, isSign, wordAt } from "./rewrite";

const percents = phraseTable(percentWords);

/** A number in words from a place on: "two hundred and fifty" is 250 in 4 items. */
export function numberWordsAt(
  items: readonly Item[],
  at: number,
): { readonly value: number; readonly length: number } | undefined {
  const openers = wordAt(items, at);
  if (openers !== undefined && articles.has(openers) && isRound(wordAt(items, at + 1)))
    return sumFrom(items, at + 1, 1, 1);
  if (openers === hundred && opensShare(items, at)) return { value: 100, length: 1 };
  if (openers === dozen) return { value: 12, length: 1 };
  return sumFrom(items, at, 0, 0);
}

/** "Hundred per cent": elsewhere a bare "hundred" may have lost its number. */
const opensShare = (items: readonly Item[], at: number): boolean =>
  (at === 0 || isComparatorWord(wordAt(items, at - 1) ?? "")) &&
  phraseAt(items, at + 1, percents) !== undefined;

const isRound = (word: string | undefined): boolean =>
  word !== undefined && (word === hundred || word === dozen || Object.hasOwn(groupWords, word));

interface Sum {
  readonly total: number;
  readonly group: number;
  readonly next: number;
  /** The largest value that may still be added to the group: 100 after hundred, 10 after twenty. */
  readonly room: number;
}

function sumFrom(
  items: readonly Item[],
  at: number,
  group: number,
  taken: number,
): { readonly value: number; readonly length: number } | undefined {
  let sum: Sum = { total: 0, group, next: at, room: group === 0 ? 1000 : 0 };
  for (let step = stepOf(items, sum); step !== undefined; step = stepOf(items, sum)) sum = step;
  return sum.next === at ? undefined : { value: sum.total + sum.group, length: sum.next - at + taken };
}

function stepOf(items: readonly Item[], sum: Sum): Sum | undefined {
  const started = sum.group > 0 || sum.total > 0;
  const next = started ? afterLink(items, sum.next) : sum.next;
  const word = wordAt(items, next);
  if (word === undefined) return undefined;
  const small = own(smallNumbers, word);
  const ten = own(tens, word);
  if (small !== undefined)
    return fits(small, sum) ? { ...sum, group: sum.group + small, next: next + 1, room: 0 } : undefined;
  if (ten !== undefined)
    return fits(ten, sum) ? { ...sum, group: sum.group + ten, next: next + 1, room: 10 } : undefined;
  // Only a written "and" joins smaller numbers; a scale follows its number at once.
  return next === sum.next || !and.has(wordAt(items, sum.next) ?? "") ? scaled(word, sum, next) : undefined;
}

const fits = (value: number, sum: Sum): boolean => value < sum.room && (value > 0 || sum.group === 0);

function scaled(word: string, sum: Sum, next: number): Sum | undefined {
  if (sum.group === 0) return undefined;
  if (word === dozen) return { ...sum, group: sum.group * 12, next: next + 1, room: 0 };
  if (word === hundred)
    return sum.group < 100 ? { ...sum, group: sum.group * 100, next: next + 1, room: 100 } : undefined;
  const power = own(groupWords, word);
  if (power === undefined) return undefined;
  return { total: sum.total + sum.group * 10 ** power, group: 0, next: next + 1, room: 1000 };
}

/** Past a hyphen inside "twenty-two" and the "and" of "two hundred and fifty". */
function afterLink(items: readonly Item[], at: number): number {
  if (isSign(items[at], "-") && isGlued(items[at]) && isGlued(items[at + 1])) return at + 1;
  const word = wordAt(items, at);
  const large = wordAt(items, at - 1);
  return word !== undefined &&
    and.has(word) &&
    (large === hundred || (large !== undefined && Object.hasOwn(groupWords, large)))
    ? at + 1
    : at;
}

const own = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
