import type { Note } from "../shared/reading";
import { doubtsOf } from "./account-doubts";
import { type Clause, type Found, note } from "./clause";
import type { Accounted, Item, WordRole } from "./items/item";
import { isSign } from "./items/rewrite";
import { isAllDone, wordOf } from "./main-figure";
import { directionOf } from "./phrases/change-cues";
import * as words from "./vocabulary";

export interface Account {
  readonly words: readonly Accounted[];
  /** Why a person should look, each with the word. */
  readonly doubts: readonly Note[];
}

/** Which item served what in the reading of a part, and what is left over. */
export function accountOf(clause: Clause, outcome: Found): Account {
  const { items } = clause;
  const used = usedFigures(clause, outcome);
  const first = items.findIndex((item) => used.includes(item));
  const lead = first < 0 ? [] : leadUp(clause, first, outcome);
  const around = { first, used, unitEnd: unitEndOf(items, first) };
  const roles = items.map((item, at) => lead[at] ?? roleOf(item, at, around));
  return {
    words: items.map(({ start, end }, at) => ({ start, end, role: roles[at] ?? "filler" })),
    doubts: [
      ...items.flatMap((item, at) =>
        roles[at] === "unknown" ? [note("word-unaccounted", "doubtful", item)] : [],
      ),
      ...doubtsOf({ clause, first, used, outcome }),
    ].slice(0, mostDoubts),
  };
}

const mostDoubts = 5;

/** The figures that the outcome is read from. */
const usedFigures = ({ figure }: Clause, { figures }: Found): readonly Item[] =>
  figures ?? (figure === undefined ? [] : [figure]);

interface Around {
  readonly first: number;
  readonly used: readonly Item[];
  /** Where the name of what is counted ends. */
  readonly unitEnd: number;
}

function unitEndOf(items: readonly Item[], first: number): number {
  const end = items.findIndex(
    (item, at) => at > first && (item.type !== "word" || (words.unitStops.has(item.text) && at > first + 1)),
  );
  return end < 0 ? items.length : end;
}

function roleOf(item: Item, at: number, { first, unitEnd, used }: Around): WordRole {
  switch (item.type) {
    case "figure":
      return used.includes(item) ? "number" : "qualifier";
    case "compare":
      return "comparator";
    case "every":
      return "period";
    case "when":
      return item.role === "name" ? "name" : item.role;
    case "scale":
    case "name":
      return item.type;
    case "word":
      if (directionOf(item.text) !== undefined) return "direction";
      if (first >= 0 && at > first) return at < unitEnd ? "unit" : "qualifier";
      return words.isVerb(item.text) && !words.measureNouns.has(item.text) ? "verb" : "subject";
    default:
      return "filler";
  }
}

/**
 * The words between the start and the number. The one right before it, past comparators and harmless words, must be
 * known to lead a number: a verb, a colon, a noun of measure, a preposition with a verb or event before it. The words before
 * a verb or colon are the subject, whatever they are.
 */
function leadUp(clause: Clause, first: number, outcome: Found): readonly (WordRole | undefined)[] {
  const { items } = clause;
  const roles: (WordRole | undefined)[] = [];
  let at = first - 1;
  // A verb of being or reaching ends the subject: "The number of SMEs is 15".
  while (at >= 0 && !words.reachVerbs.has(wordOf(items, at)) && isHarmless(items, at)) at -= 1;
  const governor = items[at];
  if (governor?.type !== "word" || isKnownLead(clause, at, first, outcome)) return roles;
  // "Held for 8": the preposition is known, the word before it is not.
  const named = words.prepositions.has(wordOf(items, at)) || wordOf(items, at) === words.of;
  roles[named && items[at - 1]?.type === "word" ? at - 1 : at] = "unknown";
  return roles;
}

function isHarmless(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.type === "compare" || item?.type === "when" || item?.type === "every" || item?.type === "scale")
    return true;
  // A capital in the middle of a text may be the name that the number belongs to.
  if (item?.type !== "word" || words.undoneWords.has(item.text)) return false;
  return words.harmlessWords.has(item.text) || words.presentWords.has(item.text);
}

function isKnownLead(clause: Clause, at: number, first: number, outcome: Found): boolean {
  const { items } = clause;
  const word = wordOf(items, at);
  if (isAllDone(items, first) || isRepeated(clause, first) || isSigned(clause, at, first)) return true;
  // "Boys 80 %, girls 85 %" behind a colon: of each.
  if (isSign(items[at - 1], ":") && at === first - 1 && isShareOrTime(items[first])) return true;
  // "Female managers 40 % by 2028": who, right before the share.
  if (at === first - 1 && isShareOf(items[first]) && isSubject(items, at)) return true;
  const before = items.slice(0, at).flatMap((item) => (item.type === "word" ? [item.text] : []));
  if (isLeadWord(word) || (words.themWords.has(word) && wordOf(items, at - 1) === words.of)) return true;
  if (words.particles.has(word) && words.isVerb(wordOf(items, at - 1))) return true;
  // "Water use per tonne 15 % lower": what is lower goes before.
  if (outcome.target.kind === "change" && isComparedBehind(wordOf(items, first + 1))) return true;
  const measured = isMeasured(clause, first, outcome);
  const compared =
    outcome.target.kind === "range" ||
    [...items.slice(at + 1, first), items[first + 1]].some(
      (item) => item?.type === "compare" && item.about === undefined,
    );
  if (measured && (compared || items.slice(at + 1).some(({ type }) => type === "scale"))) return true;
  // "Women in at least a third of posts".
  if (words.prepositions.has(word) && compared && isShareOfThings(items, first)) return true;
  // "Internet in 9 out of 10 schools".
  const figure = items[first];
  if (words.prepositions.has(word) && figure?.type === "figure" && figure.shape === "ratio") return true;
  // "Punctuality of 90 %".
  if (word === words.of && at === 1 && isShareOf(figure) && !words.limitSigns.has(wordOf(items, 0)))
    return true;
  // "Tourist arrivals of 2.1 million", "overlay of 36 km": of several, or measured, with nothing behind to count.
  const lead = wordOf(items, at - 1);
  const told = lead.endsWith("s") || words.physicalUnits.has(wordOf(items, first + 1));
  if (word === words.of && measured && lead.length > 3 && told && !words.limitSigns.has(lead)) return true;
  // "Spend per head EUR 4.20".
  if (wordOf(items, at - 1) === words.per && measured) return true;
  // "OEE 82 %": a measure by its letters.
  if (at === 0 && isShareOf(items[first]) && isLoud(items[at])) return true;
  if (words.prepositions.has(word))
    return (
      before.some(isLeadWord) || items.slice(0, at).some(isTold) || (at === 0 && opensText(word, clause))
    );
  // "Unit cost all in at most 40": what is measured opens the text.
  return (
    compared &&
    before.some((other, index) => isLeadWord(other) && (index > 0 || words.measureNouns.has(other)))
  );
}

/** "Refuse collected twice a week": what is done so often stands before. */
function isRepeated({ items, every }: Clause, first: number): boolean {
  const figure = items[first];
  return figure?.type === "figure" && figure.shape === "times" && every !== undefined;
}

/** "SAIFI \u2264 1.5": a sign compares what stands before it. */
function isSigned({ items, text }: Clause, at: number, first: number): boolean {
  const compare = items[first - 1];
  return (
    at === first - 2 &&
    compare?.type === "compare" &&
    /^[<>=\u2264\u2265 ]+$/.test(text.slice(compare.start, compare.end))
  );
}

const isLoud = (item: Item | undefined): boolean => item?.type === "word" && /^\p{Lu}{2,}$/u.test(item.raw);

const isShareOfThings = (items: readonly Item[], at: number): boolean => {
  const figure = items[at];
  const share = figure?.type === "figure" && (figure.shape === "share" || figure.shape === "percent");
  return share && wordOf(items, at + 1) === words.of;
};

const isShareOf = (item: Item | undefined): boolean => item?.type === "figure" && item.shape === "percent";

const isShareOrTime = (item: Item | undefined): boolean =>
  isShareOf(item) || (item?.type === "figure" && item.shape === "duration");

/** Nothing but words that name somebody or something in the plural, with no verb among them. */
const isSubject = (items: readonly Item[], at: number): boolean =>
  /[^su]s$/.test(wordOf(items, at)) &&
  items
    .slice(0, at + 1)
    .every(
      (item) =>
        item.type === "word" &&
        !isLeadWord(item.text) &&
        !words.limitSigns.has(item.text) &&
        !words.unitStops.has(item.text),
    );

/** "A wage 10 % above the minimum" describes, "15 % lower" tells a change. */
const isComparedBehind = (word: string): boolean =>
  words.comparedCues.has(word) && !words.upwards.has(word) && !words.downwards.has(word);

/** "In 12 provinces", "for 40 officers", "to 5 %": the number may open the text behind its preposition. */
const opensText = (word: string, { figure }: Clause): boolean =>
  words.openingPrepositions.has(word) || (figure?.shape !== "number" && word !== words.of);

const isTold = (item: Item): boolean =>
  item.type === "name" || (item.type === "figure" && item.shape !== "number") || isSign(item, ":", "-", "=");

/** Verbs, participles, nouns of measure and of events: a number behind one of these is told by it. */
export const isLeadWord = (word: string): boolean =>
  words.isVerb(word) ||
  words.undoingVerbs.has(word) ||
  words.undoneWords.has(word) ||
  words.replacingVerbs.has(word) ||
  words.doneWords.has(word) ||
  words.measureNouns.has(word) ||
  words.averageCues.has(word) ||
  words.levelCues.has(word) ||
  words.eventNouns.has(word) ||
  words.lastingNouns.has(word) ||
  words.changeNouns.has(word) ||
  directionOf(word) !== undefined ||
  Object.hasOwn(words.multipliers, word) ||
  verbalNoun.test(word);

const verbalNoun = /\p{L}{3}ing$|(?:ation|ution|ision|ction|ition|ption|ement|shment|pment|lment)s?$/u;

/** A share, an amount of time or money, a score: what it is of stands before it. A count tells its things behind. */
function isMeasured({ items }: Clause, first: number, { target }: Found): boolean {
  const figure = items[first];
  if (figure?.type !== "figure") return false;
  const counted = items[first + 1]?.type === "word" && !words.unitStops.has(wordOf(items, first + 1));
  if (target.kind === "average" || target.kind === "change") return true;
  const limit = "comparator" in target && target.comparator !== ">=";
  if (figure.shape === "percent") return limit || wordOf(items, first + 1) !== words.of;
  // "Fatalities below 7 per 100,000 inhabitants".
  if (figure.shape === "share" && figure.of !== undefined && figure.of >= 100) return true;
  const measured = words.physicalUnits.has(wordOf(items, first + 1));
  return figure.shape === "duration" || figure.shape === "money" || measured || !counted;
}
