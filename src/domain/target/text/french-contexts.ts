import type { Item, Place } from "../items/item";
import { slipsBetween } from "./spelling";
import { beginnings } from "../items/opening-words";
import { phraseAt, phraseTable } from "../items/phrase-table";
import { isGlued, isSign } from "../items/rewrite";
import { directionOf } from "../phrases/directions";
import { currencyCodes, deliverables } from "../vocabulary";
import { frenchPhrases } from "../vocabulary/french";
import { frenchNumbers } from "../vocabulary/french-words";

export const phrases = phraseTable(frenchPhrases);

/** The items that stand for the next `length` ones. */
export interface Said {
  readonly items: readonly Item[];
  readonly length: number;
}

/** The reader's words, all in the place of what they stand for. */
export const saying = (items: readonly Item[], at: number, length: number, words: string): Said => {
  const [first, last] = [items[at], items[at + length - 1]];
  if (first === undefined || last === undefined) return { items: [], length: 1 };
  const place: Place = { start: first.start, end: last.end, gap: first.gap, line: first.line };
  return { length, items: words.split(" ").flatMap((word, index) => asItems(word, place, index, first)) };
};

function asItems(word: string, place: Place, index: number, first: Item): readonly Item[] {
  const own = index === 0 ? place : { ...place, gap: true, line: false };
  if (/^[-]/.test(word)) return [];
  return word.split("-").map((text) => ({
    ...own,
    type: "word" as const,
    text: text.toLowerCase(),
    raw: first.type === "word" ? first.raw : text,
    mended: false,
    begins: beginnings(text),
  }));
}

export const wordAt = (items: readonly Item[], at: number): string => {
  const item = items[at];
  return item?.type === "word" ? item.text : "";
};

const isNumber = (items: readonly Item[], at: number): boolean =>
  items[at]?.type === "digits" || Object.hasOwn(frenchNumbers, wordAt(items, at));

/** Past "au moins" and the like. */
function past(items: readonly Item[], at: number): number {
  const found = phraseAt(items, at, phrases);
  return found !== undefined && /^(?:at|more|less|exactly|about)\b/.test(found.value)
    ? at + found.length
    : at;
}

const textOf = (item: Item | undefined): string => (item?.type === "digits" ? item.text : "");

/** A phrase of change: "réduire", "hausse", "passer". */
const isChanging = (items: readonly Item[], at: number): boolean =>
  /^(?:pass(?:er|e|es|ee|ees)|port(?:er|e|ee|es|ees))$/.test(wordAt(items, at)) ||
  directionOf(phraseAt(items, at, phrases)?.value.split(" ")[0] ?? "") !== undefined;
const units = /^(?:jours?|heures?|minutes?|mois|semaines?|ans?|annees?|trimestres?|semestres?)$/;

/** The little words that say different things in different places: "de", "en", "par", "un", "tous les", "sur". */
export function inContext(items: readonly Item[], at: number): Said | undefined {
  const [word, next] = [wordAt(items, at), wordAt(items, at + 1)];
  const say = (words: string, length = 1): Said => saying(items, at, length, words);
  switch (word) {
    case "de":
      if (/^(?:euros?|dollars?|francs)$/.test(next) || isLarge(items, at - 1))
        return { items: [], length: 1 };
      if (next === "ici" || next === "chaque" || (next === "un" && wordAt(items, at + 2) === "delai"))
        return undefined;
      if (isSizeRange(items, at)) return say("of");
      if (isNumber(items, at + 1) && goesTo(items, at + 1))
        return say(isSpan(items, at) ? "between" : "from");
      return isSize(items, at) ? say("by") : say("of");
    case "passer":
    case "passe":
    case "porter":
    case "portee":
    case "portes":
    case "portees":
    case "passee":
      return say(movement(items, at));
    case "faire":
      return next === "passer" ? say(movement(items, at), 2) : undefined;
    case "en":
      if (phraseAt(items, at, phrases) !== undefined) return undefined;
      return isNumber(items, at + 1) && units.test(wordAt(items, at + 2)) ? say("within") : say("in");
    case "par":
      if (phraseAt(items, at, phrases) !== undefined) return undefined;
      return /^(?:\d|membre|personne|participant|agent|bureau|pays)/.test(next) ? say("per") : say("by");
    case "un":
    case "une":
      return phraseAt(items, at, phrases) === undefined ? say(countsOne(items, at) ? "one" : "a") : undefined;
    case "tous":
    case "toutes":
      if (next !== "les") return say("all");
      return isNumber(items, at + 2) || units.test(wordAt(items, at + 2)) ? say("every", 2) : say("all", 2);
    case "sur":
      return next === "une"
        ? undefined
        : isNumber(items, at + 1) && hasNumberBefore(items, at)
          ? say("out of")
          : say("on");
    case "sous":
      return isNumber(items, at + 1)
        ? say(units.test(wordAt(items, at + 2)) ? "within" : "under")
        : undefined;
    case "pour":
      return isNumber(items, at + 1) && (hasNumberBefore(items, at) || (numberIn(items[at + 1]) ?? 0) >= 100)
        ? say("per")
        : undefined;
    case "au":
      return isNearMoins(next) && isNumber(items, at + 2) ? say("at least", 2) : undefined;
    case "mois":
      return say(
        items[at - 1]?.type === "digits" || Object.hasOwn(frenchNumbers, wordAt(items, at - 1))
          ? "months"
          : "month",
      );
    case "t":
    case "s":
      return items[at + 1]?.type === "digits" && isGlued(items[at + 1])
        ? say(word === "t" ? "q" : "h")
        : undefined;
    case "m":
    case "k":
    case "md":
    case "mds":
      return isMoney(items[at + 1]) && items[at - 1]?.type === "digits"
        ? say({ m: "million", k: "thousand", md: "billion", mds: "billion" }[word])
        : undefined;
    case "er":
    case "re":
    case "e":
    case "eme":
    case "ere":
      return items[at - 1]?.type === "digits" && isGlued(items[at]) ? say("th") : undefined;
    default:
      return undefined;
  }
}

/** "1,2 M FCFA", "3 M\u20ac". */
const isMoney = (item: Item | undefined): boolean =>
  isSign(item, "\u20ac", "$") ||
  (item?.type === "word" && (currencyCodes.has(item.raw) || /^F?CFA$/.test(item.raw)));

/** "Au mions 12", "au mois 15". */
const isNearMoins = (word: string): boolean =>
  word !== "moins" && word[0] === "m" && slipsBetween(word, "moins") === 1;

const isLarge = (items: readonly Item[], at: number): boolean =>
  /^(?:millions?|milliards?)$/.test(wordAt(items, at));

/** "De 8 à 15 laboratoires": nothing says that it moves. */
function isSpan(items: readonly Item[], at: number): boolean {
  const [from = 0, to = 0] = items.slice(at).flatMap((item) => numberIn(item) ?? []);
  return at === 0 && to > from && !items.some((item) => isSign(item, "%") || wordAt([item], 0) === "ici");
}

/** "Une hausse de 8 à 12 %": by so much, and not from there. */
const isSizeRange = (items: readonly Item[], at: number): boolean => {
  const [from = 0, to = 0] = items.slice(at).flatMap((item) => numberIn(item) ?? []);
  const noun = uncounted.test(wordAt(items, at - 1)) && isChanging(items, at - 1);
  return (
    noun && to > from && goesTo(items, at + 1) && isSign(items[at + 4], "%") && !isSign(items[at + 2], "%")
  );
};

/** "de 12 à 20", "de 40 % à 60 %". */
function goesTo(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next += 1)
    if (wordAt(items, next) === "à")
      return isNumber(items, past(items, next + 1)) || isNumber(items, next + 1);
  return false;
}

/** "Réduire les délais de 20 %": behind a word of change, the number is its size. */
const isSize = (items: readonly Item[], at: number): boolean => {
  const start = past(items, at + 1);
  // "Au niveau de 2010".
  if (/^(?:19|20)\d\d$/.test(textOf(items[start])) && !isSign(items[start + 1], "%")) return false;
  const sized = isNumber(items, start) || /^(?:moitie|un|une|la)$/.test(wordAt(items, start));
  return sized && items.slice(0, at).some((_, index) => isChanging(items, index));
};

/** "Porter de 12 à 20", "passer de 20 à 12", and "porter à 60 %": to reach it. */
function movement(items: readonly Item[], at: number): string {
  const [from, to] = items.slice(at).flatMap((item) => numberIn(item) ?? []);
  if (from === undefined || to === undefined || !goesOnTo(items, at)) return "reach";
  return to >= from ? "increase" : "reduce";
}

const goesOnTo = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at)
    .some(
      (_, index) =>
        wordAt(items, at + index) === "de" &&
        isNumber(items, at + index + 1) &&
        goesTo(items, at + index + 1),
    );

const numberIn = (item: Item | undefined): number | undefined =>
  item?.type === "digits"
    ? Number(item.text.replace(/[ \u00A0]/g, ""))
    : item?.type === "word"
      ? frenchNumbers[item.text]
      : undefined;

/** "Un manuel par élève". */
const isForEach = (items: readonly Item[], at: number): boolean =>
  items.slice(at, at + 4).some((_, index) => /^(?:par|chaque)$/.test(wordAt(items, at + index)));

/** "Une application déployée et 25 000 utilisateurs": it is made, and something else is counted. */
const isMadeBeside = (items: readonly Item[], at: number): boolean => {
  const end = items.findIndex((_, index) => index > at && /^(?:et|avec)$/.test(wordAt(items, index)));
  const last = items[end - 1];
  return (
    end > at + 2 &&
    last?.type === "word" &&
    /\u00e9(?:e|s|es)?$/i.test(last.raw) &&
    items.slice(end).some(({ type }) => type === "digits")
  );
};

const uncounted =
  /^(?:moyenne|note|score|taux|reduction|baisse|hausse|augmentation|diminution|part|proportion)$/;

/** "Un atelier par an", "organiser un atelier": one of them. "Une moyenne de 4", "une strategie adoptee": no number. */
const countsOne = (items: readonly Item[], at: number): boolean =>
  at === 0
    ? !uncounted.test(wordAt(items, at + 1)) &&
      !isMadeBeside(items, at) &&
      (isForEach(items, at) || !deliverables.has(phraseAt(items, at + 1, phrases)?.value ?? ""))
    : [1, 2, 3, 4].some((back) => {
        const found = phraseAt(items, at - back, phrases);
        return found?.length === back && /^(?:at|more|less|exactly|about)\b/.test(found.value);
      });

const hasNumberBefore = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - 4), at)
    .some(
      (item, index) =>
        isNumber(items, Math.max(0, at - 4) + index) || (item.type === "word" && /^une?$/.test(item.text)),
    );
