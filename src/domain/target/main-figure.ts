import type { Figure, Item } from "./items/item";
import { isSign } from "./items/rewrite";
import { directionOf } from "./phrases/directions";
import {
  allWord,
  determiners,
  doneWords,
  eachWords,
  fromWords,
  isVerb,
  joiners,
  leadingArticles,
  limitLeads,
  of as ofWord,
  prepositions,
  qualifierLeads,
  sharePrepositions,
  themWords,
  toWord,
} from "./vocabulary";

/** Index of the figure that is the target among the items of a part; -1 where it has none. */
export function mainFigure(items: readonly Item[]): number {
  const figures = items.flatMap((item, index) => (item.type === "figure" ? [index] : []));
  const [first = -1] = figures;
  return figures.length < 2 ? first : mainOfSeveral(items, figures);
}

function mainOfSeveral(items: readonly Item[], figures: readonly number[]): number {
  const done = doneByEach(items, figures);
  if (done !== undefined) return done;
  // "Contracts above USD 50,000 all tendered".
  const all = figures.find((at) => at > 1 && isAllDone(items, at));
  if (all !== undefined) return all;
  const shares = figures.filter((index) => isShare(items[index]) && !isPartOfThem(items, index));
  const reached =
    shareBesideLimit(items, figures, shares) ??
    reachedBehindName(items, figures) ??
    figures.find((at, index) => isGivenTo(items, figures[index - 1], at));
  const timed = figures.every((index) => isTime(items[index]));
  const plain = timed ? figures[0] : figures.find((index) => !isQualifier(items, index));
  // "Households spending over 10 % of income on health below 4 %": the level stands last.
  const last =
    isCalled(items) && shares.length > 1 ? shares.filter((at) => items[at - 1]?.type === "compare") : [];
  return reached ?? plain ?? last.at(-1) ?? shares[0] ?? figures[0] ?? -1;
}

/** "Every prison inspected twice a year", "each of the 12 houses holds at least two drills": who, and then how much. */
function doneByEach(items: readonly Item[], figures: readonly number[]): number | undefined {
  const [first = -1, ...rest] = figures;
  const all = items[first];
  if (all?.type !== "figure" || !(all.shape === "whole" || isEach(items, first))) return undefined;
  return rest.find((at) => {
    const [item, compare] = [items[at], items[at - 1]];
    const repeated = items.slice(at).some(({ type }) => type === "every");
    if (item?.type !== "figure" || !ofEach.has(item.shape)) return false;
    if (item.shape === "times") return repeated;
    if (isVerb(wordOf(items, at - 1))) return true;
    const told = compare?.type === "compare" && compare.about === undefined && compare.close === undefined;
    // "Each pupil misses no more than 8 days".
    if (told && !prepositions.has(wordOf(items, at - 2)) && at - 2 > first + 1) return true;
    return (
      (told || repeated) && items.slice(first, at).some((_, index) => isVerb(wordOf(items, first + index)))
    );
  });
}

const ofEach: ReadonlySet<string> = new Set(["times", "number", "duration", "money"]);

/** "Each of the 12 ...", "all 12 ...". */
export function isEach(items: readonly Item[], at: number): boolean {
  const figure = items[at];
  if (figure?.type === "figure" && figure.shape === "ratio") return figure.value === figure.of;
  let back = at - 1;
  while (wordOf(items, back) === ofWord || determiners.has(wordOf(items, back))) {
    if (eachWords.has(wordOf(items, back)) || wordOf(items, back) === allWord) return true;
    back -= 1;
  }
  const each = items[back];
  return back < at - 1 && each?.type === "figure" && each.shape === "whole";
}

/** "Answer within 2 days in 80 % of requests", "in 80 % of calls, answer within 20 seconds": the share is the level, the time says which. */
function shareBesideLimit(
  items: readonly Item[],
  figures: readonly number[],
  shares: readonly number[],
): number | undefined {
  const others = figures.filter((at) => !shares.includes(at));
  const limited = others.length > 0 && (others.every((at) => isLimit(items, at)) || isSubject(items, others));
  return limited
    ? shares.find(
        (at) =>
          sharePrepositions.has(wordOf(items, leadBack(items, at))) ||
          // "Reoffending within 2 years of release below 30 %".
          (items[at - 1]?.type === "compare" && items[at - 2]?.type === "word" && isCalled(items)) ||
          items[at - 1]?.type === "figure" ||
          isSign(items[at - 1], ",") ||
          (wordOf(items, leadBack(items, at)) === toWord && wordOf(items, at + 1) === ofWord),
      )
    : undefined;
}

/** "Coverage of four visits for 88 % of mothers": no amount first, nothing done. */
const isSubject = (items: readonly Item[], others: readonly number[]): boolean =>
  isCalled(items) && others.every((at) => at > 1 && wordOf(items, leadBack(items, at)) === ofWord);

/** The text opens with the name of what is measured. */
function isCalled([opening]: readonly Item[]): boolean {
  if (opening?.type === "name") return true;
  return opening?.type === "word" && !isVerb(opening.text) && directionOf(opening.text) === undefined;
}

const isLimit = (items: readonly Item[], at: number): boolean => {
  const [figure, compare] = [items[at], items[at - 1]];
  // "Within the statutory 20 days".
  const limited =
    compare?.type === "compare" || [2, 3].some((back) => limitLeads.has(wordOf(items, at - back)));
  return figure?.type === "figure" && figure.shape === "duration" && limited;
};

/** "Number of hamlets more than 5 km from a post reduced to 12": what it comes to, behind what it is called. */
function reachedBehindName(items: readonly Item[], figures: readonly number[]): number | undefined {
  const [first = 0, ...rest] = figures;
  if (!isCalled(items) || first < 2 || fromWords.has(wordOf(items, leadBack(items, first)))) return undefined;
  return rest.find((at) => {
    const lead = leadBack(items, at);
    const verb = wordOf(items, lead - 1);
    return (
      wordOf(items, lead) === toWord &&
      doneWords.has(verb) !== (directionOf(verb) !== undefined) &&
      !items
        .slice(first, at)
        .some((item) => isSign(item, ",") || (item.type === "word" && joiners.has(item.text)))
    );
  });
}

/** "Grants of EUR 120 to 450 households": how many get it, behind what each gets. */
function isGivenTo(items: readonly Item[], money: number | undefined, at: number): boolean {
  const given = money === undefined ? undefined : items[money];
  const counted = items[at];
  return (
    given?.type === "figure" &&
    given.shape === "money" &&
    counted?.type === "figure" &&
    counted.shape === "number" &&
    wordOf(items, (money ?? 0) - 1) === ofWord &&
    wordOf(items, at - 1) === toWord
  );
}

const leadBack = (items: readonly Item[], at: number): number => {
  let back = at - 1;
  while (isPassedOver(items[back])) back -= 1;
  return back;
};

/** "Invoices all paid": what all of them are is what stands before. */
export function isAllDone(items: readonly Item[], at: number): boolean {
  const figure = items[at];
  return (
    at > 0 && figure?.type === "figure" && figure.shape === "whole" && doneWords.has(wordOf(items, at + 1))
  );
}

const isTime = (item: Item | undefined): boolean => item?.type === "figure" && item.shape === "duration";

const isFigure = (item: Item | undefined): boolean => item?.type === "figure";

const isShare = (item: Item | undefined): boolean =>
  item?.type === "figure" && (item.shape === "percent" || item.of !== undefined);

/** "in 5 countries", "projects over 50 million": a number that says where or which, not how much. */
export function isQualifier(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (isPassedOver(items[back])) back -= 1;
  const compared = items.slice(back + 1, at).some((item) => item.type === "compare" && item.close);
  const before = items[back];
  const figure = items[at];
  if (before?.type === "figure" && compared && figure?.type === "figure")
    return figure.shape === "duration" && before.shape !== "duration";
  if (joinsQualifier(items, back, figure) || isPartOfThem(items, at)) return true;
  if (figure?.type === "figure" && qualifiesAmount(items, back, at, figure)) return true;
  if (before?.type === "word") return qualifierLeads.has(before.text) || (compared && back > 0);
  return compared && before?.type === "name";
}

/** "50 jobs, 20 of them for women": a part of what was counted before. */
const isPartOfThem = (items: readonly Item[], at: number): boolean =>
  wordOf(items, at + 1) === ofWord &&
  themWords.has(wordOf(items, at + 2)) &&
  items.slice(0, at).some(isFigure);

/** "A notice of 30 days", "25 grants of EUR 10,000", "calls answered < 200 ms", "Windows 11 rolled out on 90 %". */
function qualifiesAmount(items: readonly Item[], back: number, at: number, figure: Figure): boolean {
  const counted = items
    .slice(0, Math.max(back, 0))
    .some((item) => item.type === "figure" && item.shape !== figure.shape);
  const lasting = figure.shape === "duration";
  if (wordOf(items, back) === ofWord && ((lasting && back > 1) || (figure.shape === "money" && counted)))
    return true;
  if (lasting && counted && back < at - 1 && items[back]?.type === "word") return true;
  return isVersion(items, at, figure);
}

/** A capital, a bare number and what was done with it, with a share behind: the number names the thing. */
function isVersion(items: readonly Item[], at: number, figure: Figure): boolean {
  const before = items[at - 1];
  const named = before?.type === "word" && /^\p{Lu}/u.test(before.raw);
  const next = wordOf(items, at + 1);
  const done = (doneWords.has(next) || sharePrepositions.has(next)) && figure.shape === "number";
  return named && done && items.slice(at + 2).some(isShare);
}

/** "in 3 countries and 2 regions": a number that joins a qualifying one of its sort qualifies too. */
function joinsQualifier(items: readonly Item[], at: number, figure: Item | undefined): boolean {
  if (!joiners.has(wordOf(items, at))) return false;
  let back = at - 1;
  while (items[back]?.type === "word") back -= 1;
  const other = items[back];
  const alike = other?.type === "figure" && figure?.type === "figure" && other.shape === figure.shape;
  return alike && isQualifier(items, back);
}

const isPassedOver = (item: Item | undefined): boolean =>
  item?.type === "compare" || (item?.type === "word" && leadingArticles.has(item.text));

/** The word at a place, "" where something else stands there. */
export function wordOf(items: readonly Item[], at: number): string {
  const item = items[at];
  return item?.type === "word" ? item.text : "";
}
