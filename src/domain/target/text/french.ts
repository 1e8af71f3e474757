import type { Item, Word } from "../items/item";
import { phraseAt } from "../items/phrase-table";
import { isGlued, isSign } from "../items/rewrite";
import { beginnings } from "../items/opening-words";
import { eventNouns, measureNouns, nameLeads } from "../vocabulary";
import {
  frenchDone,
  frenchDozens,
  frenchElided,
  frenchMonths,
  frenchNumbers,
} from "../vocabulary/french-words";
import { inContext, phrases, type Said, saying, wordAt } from "./french-contexts";
import { infinitives, participles, plain } from "./french-signs";

/** The tokens of a French text with the reader's own words for what they say; what is counted keeps its place in the text. */
export function inReadersWords(tokens: readonly Item[]): readonly Item[] {
  const own = tokens.flatMap(unelided);
  const result: Item[] = [];
  for (let at = 0; at < own.length;) {
    const numbering = isNumbering(own, at);
    const phrase = isCompound(own, at) ? undefined : phraseFound(own, at);
    const idiom = phrase !== undefined && phrase.length > 1 ? phrase : undefined;
    const found =
      (numbering ? asWritten(own, at) : undefined) ??
      idiom ??
      numberAt(own, at) ??
      (isCompound(own, at) ? undefined : inContext(own, at)) ??
      phrase ??
      lone(own, at);
    result.push(...found.items);
    at += found.length;
  }
  return result;
}

/** "a) 2 ateliers b) 1 bulletin": a letter that numbers a part is no word. */
const isNumbering = (items: readonly Item[], at: number): boolean =>
  /^[a-z]$/.test(wordAt(items, at)) && isSign(items[at + 1], ")") && isGlued(items[at + 1]);

const asWritten = (items: readonly Item[], at: number): Said => ({
  items: items.slice(at, at + 1),
  length: 1,
});

/** "Non-conformités", "sous-préfectures": the first half is no word of its own, unless a number or a whole idiom goes on. */
function isCompound(items: readonly Item[], at: number): boolean {
  const [sign, next] = [items[at + 1], items[at + 2]];
  if (!isSign(sign, "-") || !isGlued(sign) || !isGlued(next) || next?.type !== "word") return false;
  const idiom = phraseAt(items, at, phrases);
  return frenchMonths[next.text] === undefined && (idiom === undefined || idiom.length < 3);
}

/** "d'ici" is two words. */
function unelided(item: Item): readonly Item[] {
  if (item.type === "digits") return [{ ...item, text: decimalPoint(item.text) }];
  if (item.type !== "word") return [item];
  const [, head = "", tail = ""] = /^(\p{L}+)'(.+)$/u.exec(item.raw.toLowerCase()) ?? [];
  const whole = frenchElided[head];
  if (whole === undefined || tail === "")
    return [{ ...item, text: plain(item.raw), mended: false, begins: 0 }];
  const cut = item.start + head.length + 1;
  return [
    { ...item, text: whole, raw: whole, mended: false, begins: 0, end: cut },
    {
      ...item,
      text: plain(tail),
      raw: item.raw.slice(head.length + 1),
      mended: false,
      begins: 0,
      start: cut,
      gap: true,
      line: false,
    },
  ];
}

/** A comma is the decimal mark, a blank parts the thousands. */
function decimalPoint(digits: string): string {
  const whole = digits.replace(/[ \u00A0]/g, "");
  return /^\d+,\d{1,3}$/.test(whole) ? whole.replace(",", ".") : whole;
}

function phraseFound(items: readonly Item[], at: number): Said | undefined {
  const found = phraseAt(items, at, phrases);
  return found && saying(items, at, found.length, found.value);
}

/** A verb, a month, a name, or a word of the planner's own, which means nothing to the reader. */
function lone(items: readonly Item[], at: number): Said {
  const item = items[at];
  if (item?.type !== "word") return { items: item === undefined ? [] : [item], length: 1 };
  const month = frenchMonths[item.text];
  if (month !== undefined) return saying(items, at, 1, month);
  if (infinitives.has(item.text)) return saying(items, at, 1, "conduct");
  // "Un quart des sièges": behind an article stands a thing.
  if (!isThing(items, at) && (isParticiple(items, at, item) || frenchDone.has(item.text)))
    return saying(items, at, 1, "conducted");
  if (!undoing.test(item.text) && verbalNoun.test(item.text)) return saying(items, at, 1, "delivery");
  const known = measureNouns.has(item.text) || eventNouns.has(item.text);
  const kept = known || nameLeads.has(item.text) || item.raw === item.raw.toUpperCase();
  return {
    length: 1,
    items: [
      kept
        ? { ...item, text: item.raw.toLowerCase(), begins: beginnings(item.raw.toLowerCase()) }
        : { ...item, text: `${item.text}\u00b7`, begins: 0 },
    ],
  };
}

/** "Jugés" is one, "40 juges" are none; verbs that no table holds by their usual endings: "actualisé". */
function isParticiple(items: readonly Item[], at: number, { text, raw }: Word): boolean {
  const accented = /\u00e9(?:e|s|es)?$/i.test(raw);
  if (participles.has(text)) return accented || items[at - 1]?.type !== "digits";
  return (
    accented &&
    items[at - 1]?.type !== "digits" &&
    usualEnding.test(text) &&
    !/^(?:super)?marches?$/.test(text)
  );
}

const usualEnding = /(?:ise|ifie|onne|ule|ere|ine|are|ue|ige|ace|ance|che)(?:e|s|es)?$/;

const isThing = (items: readonly Item[], at: number): boolean =>
  /^(?:le|la|les|des|du|de|un|une|ces|nos|leurs|ses)$/.test(wordAt(items, at - 1));

/** "Construction", "recrutement", "dépistage": what is done. */
const verbalNoun = /..(?:tion|sion|ment|age)s?$/;
const undoing = /^(?:annul|suppres|suspen|abandon|report|interdic|limit|excep)/;

/** "Vingt-deux", "quatre-vingt-dix", "mille deux cents", "une dizaine de". */
function numberAt(items: readonly Item[], at: number): Said | undefined {
  const dozen = frenchDozens[wordAt(items, at + 1)];
  if (wordAt(items, at) === "une" && dozen !== undefined) {
    const length = wordAt(items, at + 2) === "de" ? 3 : 2;
    const about = saying(items, at, 1, "about").items;
    return { length, items: [...about, ...digitsOf(items, at + 1, length - 1, dozen)] };
  }
  let [total, group, next, last] = [0, 0, at, ""];
  for (;;) {
    const link = next > at && (isSign(items[next], "-") || wordAt(items, next) === "et") ? 1 : 0;
    const word = wordAt(items, next + link);
    const value = Object.hasOwn(frenchNumbers, word) ? frenchNumbers[word] : one(word, next > at);
    if (value === undefined || (next > at && value < 10 && group % 10 !== 0 && group % 100 < 60)) break;
    if (value === 1000) [total, group] = [total + (group || 1) * 1000, 0];
    else if (value === 100) group = (group || 1) * 100;
    else if (value === 20 && last === "quatre") group += 76;
    else group += value;
    last = word;
    next += link + 1;
  }
  if (next === at) return undefined;
  return { length: next - at, items: digitsOf(items, at, next - at, total + group) };
}

const one = (word: string, inside: boolean): number | undefined =>
  inside && (word === "un" || word === "une") ? 1 : undefined;

function digitsOf(items: readonly Item[], at: number, length: number, value: number): readonly Item[] {
  const [first, last] = [items[at], items[at + length - 1]];
  if (first === undefined || last === undefined) return [];
  return [
    {
      type: "digits",
      text: String(value),
      start: first.start,
      end: last.end,
      gap: first.gap,
      line: first.line,
    },
  ];
}
