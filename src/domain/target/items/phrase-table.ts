import { addToList } from "../../shared/add-to-list";
import type { Item } from "./item";
import { isGlued, isSign } from "./rewrite";

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases of the vocabulary by their first word, the longest first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Entry<Value>[]>;

/** phraseTable([["at least", ">="]]): words apart by one blank, in small letters; signs are words too. */
export function phraseTable<Value>(rows: readonly (readonly [string, Value])[]): PhraseTable<Value> {
  const table = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of rows) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    addToList(table, first, { words, value });
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that stands at a place; a hyphen between its words is a blank. */
export function phraseAt<Value>(
  items: readonly Item[],
  at: number,
  table: PhraseTable<Value>,
): { readonly value: Value; readonly length: number } | undefined {
  const entries = table.get(textOf(items[at]));
  if (entries === undefined) return undefined;
  for (const entry of entries) {
    const length = lengthOf(items, at, entry.words);
    if (length > 0) return { value: entry.value, length };
  }
  return undefined;
}

function lengthOf(items: readonly Item[], at: number, words: readonly string[]): number {
  let next = at;
  for (let index = 0; index < words.length; index += 1) {
    if (index > 0 && isSign(items[next], "-") && isGlued(items[next]) && isGlued(items[next + 1])) next += 1;
    if (textOf(items[next]) !== words[index]) return 0;
    next += 1;
  }
  return next - at;
}

const textOf = (item: Item | undefined): string =>
  item?.type === "word" || item?.type === "sign" || item?.type === "digits" ? item.text : "";
