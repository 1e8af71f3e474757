import { and, articles, fractionWords, of, theWord } from "../vocabulary";
import type { Item } from "./item";
import { type Found, wordAt } from "./rewrite";

/** "Two and a half days", "2 and a half": one number. After numbers, before time, which takes the "half" for its own. */
export function markMixedNumber(items: readonly Item[], at: number): Found | undefined {
  const [figure, link] = [items[at], wordAt(items, at + 1) ?? ""];
  if (figure?.type !== "figure" || figure.shape !== "number" || !Number.isInteger(figure.value))
    return undefined;
  const tail = and.has(link) ? tailAt(items, at + 2) : undefined;
  if (tail === undefined) return undefined;
  const value = figure.value + tail.value;
  return { length: 2 + tail.length, make: (place) => ({ ...figure, value, decimal: true, ...place }) };
}

/** "a half", as two words or as the share that they have become. */
function tailAt(
  items: readonly Item[],
  at: number,
): { readonly value: number; readonly length: number } | undefined {
  const item = items[at];
  if (item?.type === "figure" && item.shape === "share" && item.of !== undefined)
    return isShort(item.of) && item.value === 1 && !countsOn(items[at + 1])
      ? { value: 1 / item.of, length: 1 }
      : undefined;
  if (articles.has(wordAt(items, at) ?? "") && items[at + 1]?.type === "figure") {
    const tail = tailAt(items, at + 1);
    return tail && { ...tail, length: tail.length + 1 };
  }
  const whole = fractionWords[wordAt(items, at + 1) ?? ""];
  return articles.has(wordAt(items, at) ?? "") && whole !== undefined && isShort(whole)
    ? { value: 1 / whole, length: 2 }
    : undefined;
}

/** "2 and a half of"; "two and a half tonnes" is one number. */
const countsOn = (item: Item | undefined): boolean =>
  item?.type === "word" && (item.text === of || item.text === theWord);

/** Halves and quarters are exact in decimals. */
const isShort = (whole: number): boolean => whole === 2 || whole === 4;
