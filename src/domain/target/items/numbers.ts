import * as words from "../vocabulary";
import type { Item } from "./item";
import { readLiteral } from "./number-literal";
import { numberWordsAt } from "./number-words";
import { proportionAt } from "./proportions";
import { type Found, isGlued, isSign, wordAt } from "./rewrite";
import { isSlipOf } from "../text/spelling";

/** Digits and number words become figures; digits inside names stay names; slips in numbers are broken. */
export function markNumber(items: readonly Item[], at: number): Found | undefined {
  const item = items[at];
  if (item?.type === "digits") return digitsFound(items, at, item.text);
  if (
    isSign(item, ".") &&
    items[at + 1]?.type === "digits" &&
    isGlued(items[at + 1]) &&
    (at === 0 || !isGlued(item))
  ) {
    return leadingPoint(items[at + 1]);
  }
  return item?.type === "word" ? spokenFound(items, at) : undefined;
}

const broken = (reason: string, length = 1): Found => ({
  length,
  make: (place) => ({ type: "broken", reason, ...place }),
});
const name = (text: string, length = 1): Found => ({
  length,
  make: (place) => ({ type: "name", text, ...place }),
});

function leadingPoint(digits: Item | undefined): Found {
  const value = Number(`0.${digits?.type === "digits" ? digits.text.replace(/\D/g, "") : "0"}`);
  return {
    length: 2,
    make: (place) => ({ type: "figure", shape: "number", value, decimal: true, ...place }),
  };
}

function digitsFound(items: readonly Item[], at: number, text: string): Found | undefined {
  const proportion = proportionAt(items, at);
  if (proportion !== undefined) return proportion;
  const before = gluedBefore(items, at, text);
  if (before !== undefined) return before;
  const after = gluedAfter(items, at, text);
  if (after !== undefined) return after;
  const literal = readLiteral(text);
  if (literal.kind === "broken") return broken(literal.reason);
  if (literal.kind === "reference") return name(text);
  if (nearNumberWord(items, at - 1) || nearNumberWord(items, at + 1)) return broken("number-word-misspelt");
  const { value, decimal, otherwise } = literal;
  // Only the size of what lies within "±5" can be compared, not its lower side.
  const doubt = isSign(items[at - 1], "\u00b1") ? "plus-or-minus" : literal.doubt;
  const minus = isMinus(items, at) && isLess(items, at) ? ({ minus: true } as const) : {};
  return {
    length: 1,
    make: (place) => ({
      type: "figure",
      shape: "number",
      value,
      ...place,
      ...minus,
      ...(decimal ? { decimal } : {}),
      ...(otherwise === undefined ? {} : { otherwise }),
      ...(doubt === undefined ? {} : { doubts: [doubt] }),
    }),
  };
}

/** Letters or a hyphen right before the digits: "l9", "COVID-19", "-5", "RM50", "of33". */
function gluedBefore(items: readonly Item[], at: number, text: string): Found | undefined {
  const item = items[at];
  const previous = items[at - 1];
  if (!isGlued(item) || previous === undefined) return undefined;
  if (previous.type === "word")
    return isMoneyLetter(items, at, text) ? undefined : gluedToWord(previous.text, previous.raw, text);
  if (isSign(previous, "#")) return name(text);
  // "T+2" names a day.
  if (isSign(previous, "+") && isGlued(previous) && items[at - 2]?.type === "word") return name(text);
  if (isSign(previous, "^")) return broken("letters-in-number");
  if (!isSign(previous, "-")) return undefined;
  const further = items[at - 2];
  if (further === undefined || !isGlued(previous)) {
    const after = further?.type === "figure" || further?.type === "digits";
    return after || isLess(items, at) ? undefined : broken("negative");
  }
  // "300k-500k": the letter belongs to the first number.
  const ofNumber = items[at - 3]?.type === "digits" && isGlued(further);
  return further.type === "word" && !ofNumber && isNameLead(further.text) ? name(text) : undefined;
}

const isMinus = (items: readonly Item[], at: number): boolean =>
  isSign(items[at - 1], "-") &&
  (isGlued(items[at]) || isLessThanBefore(items, at - 1)) &&
  (at === 1 || !isGlued(items[at - 1]));

/** "Burglaries: - 10 % against 2023": what it is compared with says that the dash is a minus. */
export const isLessThanBefore = (items: readonly Item[], at: number): boolean =>
  isSign(items[at - 1], ":") && isSign(items[at + 2], "%") && isBasis(items, at + 3);

function isBasis(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const dated = item?.type === "when" && item.role === "baseline";
  return dated || words.fromWords.has(wordAt(items, at) ?? "");
}

/** "Paper use: -40 %", "-30 % waste": so much less, where something says of what. A bare "-40 %" is none. */
function isLess(items: readonly Item[], at: number): boolean {
  const lead = wordAt(items, at - 2) ?? "";
  const behind = wordAt(items, at + 2) ?? "";
  const told = lead !== "" ? !words.isComparatorWord(lead) : isSign(items[at - 2], ":");
  return isSign(items[at + 1], "%") && (told || (behind !== "" && !words.unitStops.has(behind)));
}

/** "R12.5m", "N1,200": rand, naira; "R2" may be a release. */
function isMoneyLetter(items: readonly Item[], at: number, text: string): boolean {
  const [previous, next] = [items[at - 1], items[at + 1]];
  if (previous?.type !== "word" || !words.currencyLetters.has(previous.raw)) return false;
  const word = wordAt(items, at + 1) ?? "";
  const scaled =
    Object.hasOwn(words.scaleWords, word) || (isGlued(next) && Object.hasOwn(words.scaleLetters, word));
  return scaled || /^\d{1,3}(?:[ ,]\d{3})+/.test(text);
}

function gluedToWord(word: string, raw: string, text: string): Found | undefined {
  if (words.lookalikes.has(word)) return broken("letters-in-number");
  // "Form A1", "ILO C190": a code; "Q4" has been read as a date.
  if (/^\p{Lu}$/u.test(raw) && !words.currencyLetters.has(raw)) return name(text);
  return isLink(word) || (words.currencyCodes.has(raw) && !words.currencyHalves.has(raw))
    ? undefined
    : name(text);
}

/** Words after which a forgotten blank changes nothing: "of33", "least22". */
const isLink = (word: string): boolean =>
  links.has(word) || words.to.has(word) || words.and.has(word) || word === words.of || word === words.by;
/** Before a hyphen: "under-five" is an age, "of-33" a forgotten blank. */
const isNameLead = (word: string): boolean => words.ageLeads.has(word) || !isLink(word);
const links: ReadonlySet<string> = new Set(
  [...words.comparatorsBefore, ...words.comparatorsClose].flatMap(([phrase]) => phrase.split(" ").slice(-1)),
);

/** Letters right behind the digits: "48h", "10M", "3rd", "2O", "20-point". */
function gluedAfter(items: readonly Item[], at: number, text: string): Found | undefined {
  const next = items[at + 1];
  if (!isGlued(next)) return undefined;
  if (isSign(next, "^")) return broken("footnote-in-number");
  if (isSign(next, ",", ".", "'") && isGlued(items[at + 2]) && splitsNumber(items, at + 2)) {
    return broken("misplaced-thousands-separator");
  }
  if (isSign(next, "-")) return compound(items, at, text);
  if (next?.type !== "word") return undefined;
  if (words.ordinalEndings.has(next.text) || words.generationLetters.has(next.raw)) return name(text, 2);
  if (items[at + 2]?.type === "digits" && isGlued(items[at + 2])) return broken("letters-in-number");
  return isSuffix(next.text) ? undefined : broken("letters-in-number");
}

const splitsNumber = (items: readonly Item[], at: number): boolean =>
  items[at]?.type === "digits" || (isSign(items[at], ",", "'") && items[at + 1]?.type === "digits");

const isSuffix = (word: string): boolean =>
  Object.hasOwn(words.scaleLetters, word) ||
  Object.hasOwn(words.scaleWords, word) ||
  words.shortUnits.has(word) ||
  words.timesSign.has(word) ||
  word === "s" ||
  (word.length >= 2 && !words.lookalikes.has(word[0] ?? ""));

/** "ten-year", "5-day": the number belongs to the word; "20-point" may still be a size. */
function compound(items: readonly Item[], at: number, text: string): Found | undefined {
  const word = items[at + 2];
  if (word?.type !== "word" || !isGlued(word)) return undefined;
  const pointed = words.pointWords.some(([phrase]) => phrase.split(" ")[0] === word.text);
  // "A 20-point gain" is a size, "a ten-point plan" a name.
  const sized = words.to.has(word.text) || (pointed && items[at + 3] === undefined);
  const percent = words.percentWords.some(([phrase]) => phrase === word.text);
  const unit = word.text;
  const measures =
    pointed ||
    Object.hasOwn(words.timeUnits, unit) ||
    words.physicalUnits.has(unit) ||
    words.placeNouns.has(unit);
  const changed = measures && [3, 4, 5].some((step) => words.changeNouns.has(wordAt(items, at + step) ?? ""));
  return sized ||
    percent ||
    changed ||
    Object.hasOwn(words.spacedAdverbs, word.text) ||
    isFold(word.text) ||
    Object.hasOwn(words.months, word.text)
    ? undefined
    : name(text, 3);
}

const isFold = (word: string): boolean => word === words.foldWord;

function spokenFound(items: readonly Item[], at: number): Found | undefined {
  const spoken = numberWordsAt(items, at);
  if (spoken === undefined) return undefined;
  const last = at + spoken.length;
  if (
    isSign(items[at - 1], "-") &&
    isGlued(items[at]) &&
    isGlued(items[at - 1]) &&
    isNameLead(wordAt(items, at - 2) ?? "")
  ) {
    return name("", spoken.length);
  }
  if (isSign(items[last], "-") && isGlued(items[last])) {
    const compounded = compound(items, last - 1, "");
    if (compounded !== undefined) return name("", spoken.length + 2);
  }
  if (nearNumberWord(items, at - 1) || nearNumberWord(items, last))
    return broken("number-word-misspelt", spoken.length);
  return {
    length: spoken.length,
    make: (place) => ({ type: "figure", shape: "number", value: spoken.value, spoken: true, ...place }),
  };
}

const numberVocabulary = [
  ...Object.keys(words.smallNumbers),
  ...Object.keys(words.tens),
  ...Object.keys(words.groupWords),
  words.hundred,
];

/** A misspelt number word beside a number: "one hundrd" must not be read as one. */
function nearNumberWord(items: readonly Item[], at: number): boolean {
  const word = wordAt(items, at);
  if (
    word === undefined ||
    word.length < 5 ||
    words.likeNumberWords.has(word) ||
    Object.hasOwn(words.scaleWords, word)
  )
    return false;
  if (numberVocabulary.includes(word)) return false;
  // "Three nines".
  if (word.endsWith("s") && Object.hasOwn(words.smallNumbers, word.slice(0, -1))) return true;
  return numberVocabulary.some((known) => known.length >= 5 && isSlipOf(word, known));
}
