import type { Note } from "../shared/reading";
import { type Clause, note, type Outcome } from "./clause";
import type { Bracket, Item, Place } from "./items/item";
import { phraseAt, phraseTable } from "./items/phrase-table";
import { isSign } from "./items/rewrite";
import { isEach, isQualifier, wordOf } from "./main-figure";
import { isYearLike, otherPeriods, twoDates, unreadDates } from "./account-times";
import { directionOf } from "./phrases/change-cues";
import * as words from "./vocabulary";

export type Found = Extract<Outcome, { kind: "target" }>;

/** A reading of a part: the figures that it uses, and where the first of them stands (-1 without any). */
export interface Used {
  readonly clause: Clause;
  readonly first: number;
  readonly used: readonly Item[];
  readonly outcome: Found;
}

/** What the words around the number leave open: each names its word, and makes the reading doubtful. */
export const doubtsOf = ({ clause, first, used, outcome }: Used): readonly Note[] => [
  ...undone(clause, first, outcome),
  ...otherFigures(clause, used, outcome),
  ...otherPeriods(clause, outcome),
  ...unreadDates(clause.items),
  ...twoDates(clause),
  ...looseComparator(clause.items, first, outcome),
  ...brackets(clause, outcome),
  ...directionClash(clause, first, outcome),
];

const doubt = (code: string, place?: Place): Note => note(code, "doubtful", place);

const undoing = phraseTable(words.undoingPhrases);

/** A word that cancels, replaces or turns round what the number says. */
function undone(clause: Clause, first: number, { notes, target }: Found): readonly Note[] {
  const { items } = clause;
  if (target.kind === "boolean" || target.kind === "date") return [];
  const limited = "comparator" in target && (target.comparator === "<" || target.comparator === "<=");
  const zero = "value" in target && target.value === 0;
  const told = notes.some(({ code }) => code === "comparator-said");
  const dropped = items.find((item) => item.type === "bracket" && item.items.some(isUndone));
  if (dropped !== undefined) return [doubt("reversing-word", dropped)];
  const found = items.findIndex((item, at) => {
    if (item.type !== "word") return false;
    if (phraseAt(items, at, undoing) !== undefined) return true;
    if (told && at < first && words.preventingVerbs.has(item.text)) return true;
    if (limited || zero) return false;
    if (at > first && words.negations.has(item.text)) return true;
    if (at > first && at === items.length - 1 && words.leftOverWords.has(item.text)) return true;
    if (at > first) return words.undoneWords.has(item.text) && !(told && target.kind === "percent");
    if (words.replacingVerbs.has(item.text))
      return items.slice(first).some((_, index) => words.replacingLinks.has(wordOf(items, first + index)));
    // "Cancelled: 4 roadshows"; "Missed visits: 5" names what is counted.
    // "The 400 pending appeals": which ones.
    if (items[at - 1]?.type === "figure") return false;
    return words.undoingVerbs.has(item.text) && (at === 0 || !isSign(items[at + 1], ":"));
  });
  return found < 0 ? [] : [doubt("reversing-word", items[found])];
}

/** "6 roadshows (cancelled)". */
const isUndone = (item: Item): boolean => item.type === "word" && words.undoneWords.has(item.text);

/** A second number that no word explains: a person should look which was meant. */
function otherFigures({ items }: Clause, used: readonly Item[], outcome: Found): readonly Note[] {
  const other = items.find(
    (item, at) =>
      item.type === "figure" &&
      !used.includes(item) &&
      (isYearLike(item) || !isExplained(items, at, used, outcome)),
  );
  return other === undefined ? [] : [doubt("other-number", other)];
}

/** A number that says where, which, of whom or from where: it is no target of its own. */
function isExplained(items: readonly Item[], at: number, used: readonly Item[], { target }: Found): boolean {
  const figure = items[at];
  const [compare, lead] = [items[at - 1], wordOf(items, at - 1)];
  if (figure?.type !== "figure") return false;
  if (figure.doubts?.includes("plus-or-minus") === true) return false;
  if (isWished(items, at)) return true;
  if (asksOfItsOwn(items, at, target.kind)) return false;
  if (isPartOf(items, at)) return true;
  // "Each of the 12 houses holds two drills": who.
  if (isEach(items, at) && at < items.findIndex((item) => used.includes(item))) return true;
  // "With 80 % attendance", "with a score of 4/5".
  if (asksQuality(items, at)) return false;
  if (isDoneByShare(items, at, used) || isTimeAfter(items, at) || isIncluded(items, at)) return true;
  // "4 courses of 25 participants each".
  const each = items.slice(at).some((_, index) => words.eachWords.has(wordOf(items, at + index)));
  if (lead === words.of && each) return true;
  if (isLevelOfItsOwn(items, at)) return target.kind === "change";
  if (
    figure.shape === "whole" &&
    (target.kind === "frequency" || at < items.findIndex((item) => used.includes(item)))
  )
    return true;
  // "Contracts worth more than USD 500,000", "schools more than 3 km from a road": which ones.
  const before = items.findIndex((item) => used.includes(item));
  // "Grants of EUR 120 to 450 households": what each gets.
  if (figure.shape === "money" && lead === words.of && at < before) return true;
  // "Cut the 400 pending appeals by half": what is cut.
  if (target.kind === "change" && at < before && figure.shape === "number" && compare?.type !== "compare")
    return true;
  if (compare?.type === "compare" && words.sizingWords.has(wordOf(items, at - 2))) return true;
  if (compare?.type === "compare" && at < before && items[at - 2]?.type === "word") return true;
  // "With at least 80 % attendance" asks for something more.
  const limits = compare?.type === "compare" && (compare.close === true || figure.shape === "duration");
  const asked = compare?.type === "compare" && !limits && compare.about === undefined;
  if (asked && at > items.findIndex((item) => used.includes(item))) return false;
  // "30 by 30": a bare number at the end that qualifies nothing; "up from 3" tells where things stood.
  const bare = figure.shape === "number" && at === items.length - 1 && !limits;
  if (bare) return target.kind === "change" || words.fromWords.has(lead);
  if (isQualifier(items, at)) return true;
  // "In less than 3 hours for 80 % of alarms": the time says which.
  if (limits && figure.shape === "duration" && target.kind !== "count") return true;
  // "Children under 5".
  if (limits && items[at - 2]?.type === "word") return true;
  return target.kind === "change" && words.prepositions.has(lead);
}

/**
 * "1 midwife to 28 births", "per 1,000 inhabitants", "1,800 cases cleared by 50 %", "of which 40 % for women": a number with one of
 * these before it asks for something, and never only says where or which.
 */
function asksOfItsOwn(items: readonly Item[], at: number, kind: string): boolean {
  const figure = items[at];
  if (figure?.type !== "figure") return false;
  // "Quadruple exports to USD 400 million": so much more, or up to so much?
  if (kind === "change") return wordOf(items, at - 1) === words.toWord && figure.shape !== "duration";
  let back = at - 1;
  while (words.determiners.has(wordOf(items, back)) || items[back]?.type === "compare") back -= 1;
  const lead = wordOf(items, back);
  const share = figure.shape === "percent" || figure.shape === "share" || figure.shape === "points";
  if (lead === words.toWord || lead === words.per) return true;
  return share && (lead === words.by || words.themWords.has(lead));
}

/** "60 % of households report three meals a day": what the share of them do. */
function isDoneByShare(items: readonly Item[], at: number, used: readonly Item[]): boolean {
  const start = items.findIndex((item) => used.includes(item));
  const [share, figure] = [items[start], items[at]];
  if (share?.type !== "figure" || figure?.type !== "figure" || start < 0 || start > at) return false;
  const between = items.slice(start + 1, at);
  const doing = between.some(
    (item, index) =>
      index > 1 && item.type === "word" && words.isVerb(item.text) && !words.doneWords.has(item.text),
  );
  const plain = between.every(
    (item) => item.type === "word" || item.type === "compare" || item.type === "name",
  );
  const shared = share.shape === "percent" || share.shape === "ratio" || share.shape === "share";
  return shared && doing && plain && figure.shape === "number" && items[at + 1]?.type !== undefined;
}

/** "Six months after graduation": when it is looked at. */
function isTimeAfter(items: readonly Item[], at: number): boolean {
  const figure = items[at];
  return (
    figure?.type === "figure" && figure.shape === "duration" && words.timeAfter.has(wordOf(items, at + 1))
  );
}

/** "60 interns, including 24 women". */
function isIncluded(items: readonly Item[], at: number): boolean {
  const figure = items[at];
  return (
    figure?.type === "figure" && figure.shape === "number" && words.includingWords.has(wordOf(items, at - 1))
  );
}

/** "At each of the five airports", "of whom 8 are women", "10 % of 200". */
function isPartOf(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (words.determiners.has(wordOf(items, back)) || items[back]?.type === "compare") back -= 1;
  if (back < at - 1 && words.prepositions.has(wordOf(items, back)) && items[at - 1]?.type === "word")
    return true;
  return (
    words.themWords.has(wordOf(items, back)) ||
    (items.slice(back, at).some((_, index) => wordOf(items, back + index) === words.of) &&
      isShareBefore(items, at))
  );
}

const isShareBefore = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - 4), at)
    .some(
      (item) =>
        item.type === "figure" && (item.shape === "percent" || (item.shape === "share" && isMany(items[at]))),
    );

/** "Half of one Member" is no share of several. */
const isMany = (item: Item | undefined): boolean => item?.type === "figure" && item.value > 1;

const asksQuality = (items: readonly Item[], at: number): boolean => {
  const figure = items[at];
  const share = figure?.type === "figure" && (figure.shape === "percent" || figure.shape === "ratio");
  return (
    share &&
    items
      .slice(Math.max(0, at - 5), at)
      .some((_, index) => wordOf(items, Math.max(0, at - 5) + index) === words.withWord)
  );
};

/** "With a stretch target of 30". */
const isWished = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some((item) => item.type === "word" && words.wishWords.has(item.text));

/** "Growing to 25". */
const isLevelOfItsOwn = (items: readonly Item[], at: number): boolean =>
  wordOf(items, at - 1) === words.toWord &&
  (items[at - 2]?.type === "bracket" ||
    words.isVerb(wordOf(items, at - 2)) ||
    directionOf(wordOf(items, at - 2)) !== undefined);

/** "Six seminars more than last year": it compares, and not with a number. */
function looseComparator(items: readonly Item[], first: number, { target }: Found): readonly Note[] {
  if (first < 0 || target.kind === "change") return [];
  const found = items.find(
    (item, at) =>
      at > first &&
      item.type === "compare" &&
      item.side === "before" &&
      !items.slice(at).some(({ type }) => type === "figure"),
  );
  return found === undefined ? [] : [doubt("comparator-unaccounted", found)];
}

/** A bracket that asks for something of its own: "(at least 2 per Member)". One that explains or breaks down is harmless. */
function brackets({ items }: Clause, outcome: Found): readonly Note[] {
  const found = items.find((item) => item.type === "bracket" && asksMore(item, outcome));
  return found === undefined ? [] : [doubt("bracket-asks-more", found)];
}

function asksMore({ items }: Bracket, { target }: Found): boolean {
  if (target.kind === "boolean" || target.kind === "date") return false;
  const figures = items.filter((item) => item.type === "figure");
  if (figures.length === 0) return false;
  const explained = items.some(
    (item) =>
      (item.type === "word" && words.explainingWords.has(item.text)) ||
      (item.type === "when" && item.role === "baseline"),
  );
  if (explained || figures.some(({ doubts }) => doubts?.includes("plus-or-minus") === true)) return false;
  return items.some(
    (item, at) =>
      item.type === "compare" && item.about === undefined && item.side === "before" && !isOfWhich(items, at),
  );
}

/** "(loans under USD 5,000)", "(within 6 months)": which ones; "(at least 2 each)" asks. */
function isOfWhich(items: readonly Item[], at: number): boolean {
  const [compare, figure] = [items[at], items[at + 1]];
  const close = compare?.type === "compare" && compare.close === true;
  const timed = figure?.type === "figure" && figure.shape === "duration";
  return close && (timed || (items[at - 1]?.type === "word" && figure?.type === "figure"));
}

/** "Fewer defects: 5", "threshold: 5": a limit, and nothing says so. */
function isLowering(item: Item, named: boolean): boolean {
  if (item.type !== "word") return false;
  const cue = words.decreaseCues.has(item.text) && !words.savedNouns.has(item.text);
  return words.limitSigns.has(item.text) || (cue && !named && !words.comparedCues.has(item.text));
}

/** "Lower the error rate to at least 4": up and down at once. */
function directionClash({ items }: Clause, first: number, { target, notes }: Found): readonly Note[] {
  if (!("comparator" in target) || target.kind === "change" || target.kind === "frequency") return [];
  const told = notes.some(({ code }) => code === "comparator-said");
  const opening = directionOf(wordOf(items, 0));
  const to = items.slice(0, first).some((_, at) => wordOf(items, at) === words.toWord);
  // "Patients screened for falls: 60 %" names what is measured; "fewer defects: 5 %" does not.
  const named = items.slice(0, first).some((item) => isSign(item, ":"));
  const lowering = items.slice(0, first).find((item) => isLowering(item, named));
  if (!told && target.comparator === ">=" && lowering !== undefined)
    return [doubt("direction-contradicts", lowering)];
  if (!told || !to || opening === undefined) return [];
  const up = target.comparator === ">=" || target.comparator === ">";
  const down = target.comparator === "<=" || target.comparator === "<";
  const clash = (opening === "decrease" && up) || (opening === "increase" && down);
  return clash ? [doubt("direction-contradicts", items[0])] : [];
}
