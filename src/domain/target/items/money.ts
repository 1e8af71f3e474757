import {
  currencyCodes,
  currencyHalves,
  currencyLetters,
  currencyNouns,
  currencySigns,
  people,
  scaleLetters,
  scaleWords,
} from "../vocabulary";
import type { Figure, Item } from "./item";
import { timesTen } from "./number-literal";
import { plainDecimal } from "./percent";
import { phraseAt, phraseTable } from "./phrase-table";
import { type Found, isGlued, isSign, wordAt } from "./rewrite";

const nouns = phraseTable(currencyNouns);

/** "$ 10", "USD 5", "AUD$ 2": a currency before its number. */
export function markMoneyBefore(items: readonly Item[], at: number): Found | undefined {
  const currency = currencyAt(items, at);
  if (currency === undefined) return undefined;
  const figure = items[at + currency.length];
  if (figure?.type !== "figure" || figure.shape !== "number") return undefined;
  return {
    length: currency.length + 1,
    make: (place) => ({ ...figure, shape: "money", unit: currency.unit, ...place }),
  };
}

/** "5 USD", "10,000 dollars", "5 million euros": a currency behind its number. */
export function markMoneyAfter(items: readonly Item[], at: number): Found | undefined {
  const figure = items[at];
  if (figure?.type !== "figure" || figure.shape !== "number") return undefined;
  const noun = phraseAt(items, at + 1, nouns);
  const currency = noun ? { unit: noun.value, length: noun.length } : currencyAt(items, at + 1);
  if (currency === undefined) return undefined;
  return {
    length: currency.length + 1,
    make: (place) => ({ ...figure, shape: "money", unit: currency.unit, ...place }),
  };
}

function currencyAt(
  items: readonly Item[],
  at: number,
): { readonly unit: string; readonly length: number } | undefined {
  const item = items[at];
  if (item?.type === "sign") return currencySigns.has(item.text) ? { unit: item.text, length: 1 } : undefined;
  if (item?.type !== "word") return undefined;
  const next = items[at + 1];
  if (currencyLetters.has(item.raw) && next?.type === "figure" && isGlued(next))
    return { unit: item.raw, length: 1 };
  if (!currencyCodes.has(item.raw)) return undefined;
  const signed = currencySigns.has(textOf(items[at + 1]));
  if (currencyHalves.has(item.raw))
    return signed && isGlued(items[at + 1])
      ? { unit: `${item.raw}${textOf(items[at + 1])}`, length: 2 }
      : undefined;
  const pointed = isSign(items[at + 1], ".") && isGlued(items[at + 1]);
  return { unit: item.raw, length: signed || pointed ? 2 : 1 };
}

const textOf = (item: Item | undefined): string => (item?.type === "sign" ? item.text : "");

/** "1.5 million", "$10M", "5k": the power of ten behind a number is multiplied out. */
export function markScale(items: readonly Item[], at: number): Found | undefined {
  const figure = items[at];
  if (figure?.type !== "figure" || (figure.shape !== "number" && figure.shape !== "money")) return undefined;
  const word = wordAt(items, at + 1) ?? "";
  if (Object.hasOwn(scaleWords, word)) return scaled(figure, scaleWords[word] ?? 0, []);
  const power = Object.hasOwn(scaleLetters, word) ? scaleLetters[word] : undefined;
  const next = items[at + 1];
  if (power === undefined || next?.type !== "word") return undefined;
  // "5 M\u20ac".
  if (isGlued(items[at + 2]) && currencySigns.has(textOf(items[at + 2]))) return scaled(figure, power, []);
  if (figure.shape === "money") return scaled(figure, power, []);
  // "1.2 M EUR".
  const code = items[at + 2];
  if (code?.type === "word" && currencyCodes.has(code.raw) && code.raw.length > 2)
    return scaled(figure, power, []);
  if (!isGlued(next)) return undefined;
  // "10m" without a currency may be metres; "2.4m people" are millions.
  const things = /[^su]s$/.test(wordAt(items, at + 2) ?? "") || people.has(wordAt(items, at + 2) ?? "");
  return scaled(figure, power, next.raw === "m" && !things ? ["m-as-million"] : []);
}

function scaled(figure: Figure, power: number, doubts: readonly string[]): Found {
  // "1.200 million" can only be a decimal mark.
  const plain = plainDecimal(figure);
  const value = timesTen(plain.value, power);
  return {
    length: 2,
    make: (place) => ({ ...plain, ...place, value, power, doubts: [...(plain.doubts ?? []), ...doubts] }),
  };
}
