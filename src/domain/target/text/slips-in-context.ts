import type { Item, Word } from "../items/item";
import { beginnings } from "../items/opening-words";
import * as words from "../vocabulary";
import { isSlipOf, slipsBetween } from "./spelling";

/**
 * Short words bear no slip on their own, but beside the words that they go with they do: "more tha 7", "20 per cnet",
 * "at mots 5", "by Decmber 2026".
 */
export function mendInContext(items: readonly Item[]): readonly Item[] {
  let result: Item[] | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const meant = item?.type === "word" ? meantAt(items, at, item) : undefined;
    if (item?.type !== "word" || meant === undefined) continue;
    result ??= [...items];
    result[at] = mended(item, meant);
  }
  return result ?? items;
}

const mended = (item: Word, text: string): Word => ({
  ...item,
  text,
  mended: true,
  begins: beginnings(text),
});

function meantAt(items: readonly Item[], at: number, item: Word): string | undefined {
  if (item.mended || (item.begins !== 0 && !words.mistakenForThan.has(item.text))) return undefined;
  const [before, after] = [items[at - 1], items[at + 1]];
  if (after?.type === "digits" ? isYear(after) : isDay(items, at - 1)) return monthOf(item.text);
  const partners = before?.type === "word" ? partnersOf(before.text) : undefined;
  if (partners === undefined || partners.includes(item.text)) return undefined;
  const near = partners.find((known) => item.text[0] === known[0] && slipsBetween(item.text, known) === 1);
  const alone = words.perPartners.includes(near ?? "") || words.ordinalPartners.includes(near ?? "");
  return near !== undefined && (alone || after?.type === "digits") ? near : undefined;
}

/** What goes with a word before it: "than" with "more", "cent" with "per". */
function partnersOf(word: string): readonly string[] | undefined {
  if (Object.hasOwn(words.comparativeSides, word)) return thanAlone;
  if (word === words.per) return words.perPartners;
  if (words.ordinalEndings.has(word)) return words.ordinalPartners;
  return word === words.atWord ? words.atPartners : undefined;
}

const thanAlone = [words.thanWord];

/** Those of four letters have one slip, and a person should look (in the account). */
const monthOf = (word: string): string | undefined =>
  word.length < 4 || Object.hasOwn(words.months, word)
    ? undefined
    : wholeMonths.find((month) =>
        month.length < 5 ? word[0] === month[0] && slipsBetween(word, month) === 1 : isSlipOf(word, month),
      );

const wholeMonths = Object.keys(words.months).filter((month) => month.length >= 4 && month !== "sept");

/** "By 5 Jnue"; "10 jury trials" are no day. */
function isDay(items: readonly Item[], at: number): boolean {
  const [item, lead] = [items[at], items[at - 1]];
  const led = lead?.type === "word" && words.dateLeads.has(lead.text);
  return led && item?.type === "digits" && /^(?:[1-9]|[12]\d|3[01])$/.test(item.text);
}
const isYear = (item: Item | undefined): boolean => item?.type === "digits" && /^20\d\d$/.test(item.text);
