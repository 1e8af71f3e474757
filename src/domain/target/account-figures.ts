import type { Found } from "./clause";
import type { Item } from "./items/item";
import { isSign } from "./items/rewrite";
import { isEach, isQualifier, wordOf } from "./main-figure";
import { directionOf } from "./phrases/directions";
import * as words from "./vocabulary";

/** A number that says where, which, of whom or from where: it is no target of its own. */
export function isExplained(
  items: readonly Item[],
  at: number,
  used: readonly Item[],
  { target }: Found,
): boolean {
  const figure = items[at];
  const [compare, lead] = [items[at - 1], wordOf(items, at - 1)];
  if (figure?.type !== "figure") return false;
  if (figure.doubts?.includes("plus-or-minus") === true) return false;
  if (isWished(items, at)) return true;
  if (asksOfItsOwn(items, at, used, target.kind)) return false;
  if (isPartOf(items, at)) return true;
  // "Each of the 12 houses holds two drills": who.
  if (isEach(items, at) && at < items.findIndex((item) => used.includes(item))) return true;
  // "With 80 % attendance", "with a score of 4/5".
  if (asksQuality(items, at)) return false;
  if (isOneEach(items, at)) return true;
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
  if (
    target.kind === "change" &&
    (at < before || before < 0) &&
    figure.shape === "number" &&
    compare?.type !== "compare"
  )
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
  if (limits && figure.shape !== "percent" && items[at - 2]?.type === "word") return true;
  return target.kind === "change" && words.prepositions.has(lead);
}

/**
 * "1 midwife to 28 births", "per 1,000 inhabitants", "1,800 cases cleared by 50 %", "of which 40 % for women": a number with one of
 * these before it asks for something, and never only says where or which.
 */
function asksOfItsOwn(items: readonly Item[], at: number, used: readonly Item[], kind: string): boolean {
  const figure = items[at];
  if (figure?.type !== "figure") return false;
  // "Quadruple exports to USD 400 million": so much more, or up to so much?
  if (kind === "change") return wordOf(items, at - 1) === words.toWord && figure.shape !== "duration";
  let back = at - 1;
  while (words.determiners.has(wordOf(items, back)) || items[back]?.type === "compare") back -= 1;
  const lead = wordOf(items, back);
  // "Two doses for 95 % of infants": how many, or of whom?
  const main = items.find((item) => used.includes(item));
  const counted = main?.type === "figure" && main.shape === "number";
  if (
    counted &&
    figure.shape === "percent" &&
    words.wholeSources.has(lead) &&
    wordOf(items, at + 1) === words.of
  )
    return true;
  const share = figure.shape === "percent" || figure.shape === "share" || figure.shape === "points";
  if (lead === words.toWord || lead === words.per || words.eachWords.has(wordOf(items, at - 1))) return true;
  // "Checked by two clerks" says who.
  const done = wordOf(items, back - 1);
  const who =
    figure.shape === "number" &&
    items[at + 1]?.type === "word" &&
    (words.doneWords.has(done) || done.endsWith("ed"));
  return (lead === words.by && !who) || (share && words.themWords.has(lead));
}

/** "4 town halls, one per region": how they are spread. */
const isOneEach = (items: readonly Item[], at: number): boolean => {
  const figure = items[at];
  const next = wordOf(items, at + 1);
  const each = next === words.per || words.eachWords.has(next) || words.eachWords.has(wordOf(items, at + 2));
  return figure?.type === "figure" && figure.value === 1 && each;
};

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

/** "Including 120 youth & 15 refugees": where the list of numbers begins that one at a place goes on. */
function leadOfList(items: readonly Item[], at: number): number {
  const joined = isSign(items[at - 1], "&", ",") || words.and.has(wordOf(items, at - 1));
  let back = at - 2;
  while (joined && items[back]?.type === "word") back -= 1;
  return joined && items[back]?.type === "figure" ? leadOfList(items, back) : at;
}

/** "60 interns, including 24 women". */
function isIncluded(items: readonly Item[], at: number): boolean {
  const figure = items[at];
  return (
    figure?.type === "figure" &&
    figure.shape === "number" &&
    words.includingWords.has(wordOf(items, leadOfList(items, at) - 1))
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
