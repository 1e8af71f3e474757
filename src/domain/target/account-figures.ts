import type { Found } from "./clause";
import type { Compare, Figure, Item } from "./items/item";
import { isSign } from "./items/rewrite";
import { isEach, isQualifier, wordOf } from "./main-figure";
import { directionOf } from "./phrases/directions";
import * as words from "./vocabulary";

/** A number beside the one that is read, and what stands around it. */
interface Beside {
  readonly items: readonly Item[];
  readonly at: number;
  readonly figure: Figure;
  /** The word right before it, "" where something else stands there. */
  readonly lead: string;
  /** What compares it. */
  readonly compare: Compare | undefined;
  /** The number that is read, and where it stands; -1 without any. */
  readonly main: Figure | undefined;
  readonly first: number;
  readonly kind: Found["target"]["kind"];
}

type Role = readonly [name: string, explains: boolean, fits: (beside: Beside) => boolean];

/**
 * What a number may be besides the target, the first that fits decides: a role that explains why it stands there, or one that
 * asks for something of its own, which a person should see. A number without a role asks.
 */
const roles: readonly Role[] = [
  ["tolerance", false, ({ figure }) => figure.doubts?.includes("plus-or-minus") === true],
  // "With a stretch target of 30".
  ["wish", true, (beside) => wordsBefore(beside, 4).some((word) => words.wishWords.has(word))],
  ["a rate, a share or a limit of its own", false, asksOfItsOwn],
  ["of whom, or out of how many", true, isPartOf],
  // "Each of the 12 houses holds two drills".
  ["who", true, ({ items, at, first }) => isEach(items, at) && at < first],
  // "With 80 % attendance", "with a score of 4/5".
  [
    "how well",
    false,
    (beside) =>
      isOfShape(beside.figure, "percent", "ratio") && wordsBefore(beside, 5).includes(words.withWord),
  ],
  // "4 town halls, one per region".
  ["how they are spread", true, isOneEach],
  // "60 % of households report three meals a day".
  ["what a share of them do", true, isDoneByShare],
  // "Six months after graduation".
  [
    "when it is looked at",
    true,
    ({ items, at, figure }) => figure.shape === "duration" && words.timeAfter.has(wordOf(items, at + 1)),
  ],
  // "60 interns, including 24 women", "incl. 120 youth & 15 refugees".
  [
    "a breakdown",
    true,
    ({ items, at, figure }) =>
      figure.shape === "number" && words.includingWords.has(wordOf(items, listStart(items, at) - 1)),
  ],
  // "4 courses of 25 participants each".
  [
    "how many in each",
    true,
    ({ items, at, lead }) =>
      lead === words.of && items.some((_, next) => next >= at && words.eachWords.has(wordOf(items, next))),
  ],
  // "Growing to 25".
  ["where a change ends", true, (beside) => isLevelOfItsOwn(beside) && beside.kind === "change"],
  ["a level of its own", false, isLevelOfItsOwn],
  [
    "all of whom",
    true,
    ({ figure, kind, at, first }) => figure.shape === "whole" && (kind === "frequency" || at < first),
  ],
  // "Grants of EUR 120 to 450 households".
  [
    "what each gets",
    true,
    ({ figure, lead, at, first }) => figure.shape === "money" && lead === words.of && at < first,
  ],
  // "Cut the 400 pending appeals by half".
  [
    "what is changed",
    true,
    ({ kind, at, first, figure, compare }) =>
      kind === "change" && (at < first || first < 0) && figure.shape === "number" && compare === undefined,
  ],
  // "Contracts worth more than USD 500,000", "schools more than 3 km from a road".
  [
    "which ones",
    true,
    ({ items, at, compare, first }) =>
      compare !== undefined &&
      (words.sizingWords.has(wordOf(items, at - 2)) || (at < first && items[at - 2]?.type === "word")),
  ],
  // "With at least 80 % attendance".
  [
    "something more",
    false,
    (beside) =>
      beside.compare !== undefined &&
      !isLimit(beside) &&
      beside.compare.about === undefined &&
      beside.at > beside.first,
  ],
  // "Up from 3".
  [
    "where a change begins",
    true,
    (beside) => isBareEnd(beside) && (beside.kind === "change" || words.fromWords.has(beside.lead)),
  ],
  // "30 by 30".
  ["a bare number at the end", false, isBareEnd],
  // "Zero-dose children under 5 %".
  [
    "a share of its own",
    false,
    ({ items, at, figure, compare, first }) =>
      figure.shape === "percent" && compare !== undefined && at > first && wordOf(items, at + 1) !== words.of,
  ],
  ["where, which or for whom", true, ({ items, at }) => isQualifier(items, at)],
  // "In less than 3 hours for 80 % of alarms".
  [
    "a limit on which ones",
    true,
    (beside) => isLimit(beside) && beside.figure.shape === "duration" && beside.kind !== "count",
  ],
  // "Children under 5".
  [
    "an age or a size",
    true,
    (beside) =>
      isLimit(beside) && beside.figure.shape !== "percent" && beside.items[beside.at - 2]?.type === "word",
  ],
  ["where it changes", true, ({ kind, lead }) => kind === "change" && words.prepositions.has(lead)],
];

/** A number that says where, which, of whom or from where: it is no target of its own. */
export function isExplained(
  items: readonly Item[],
  at: number,
  used: readonly Item[],
  { target }: Found,
): boolean {
  const [figure, compare] = [items[at], items[at - 1]];
  if (figure?.type !== "figure") return false;
  const first = items.findIndex((item) => used.includes(item));
  const main = items[first];
  const beside: Beside = {
    items,
    at,
    figure,
    lead: wordOf(items, at - 1),
    compare: compare?.type === "compare" ? compare : undefined,
    main: main?.type === "figure" ? main : undefined,
    first,
    kind: target.kind,
  };
  return roles.find(([, , fits]) => fits(beside))?.[1] === true;
}

const wordsBefore = ({ items, at }: Beside, many: number): readonly string[] => {
  const start = Math.max(0, at - many);
  return items.slice(start, at).map((_, index) => wordOf(items, start + index));
};

const isOfShape = ({ shape }: Figure, ...shapes: readonly Figure["shape"][]): boolean =>
  shapes.includes(shape);

const isLimit = ({ compare, figure }: Beside): boolean =>
  compare !== undefined && (compare.close === true || figure.shape === "duration");

function isBareEnd(beside: Beside): boolean {
  return beside.figure.shape === "number" && beside.at === beside.items.length - 1 && !isLimit(beside);
}

/** Past determiners and what compares: the word that leads the number. */
function leadBack({ items, at }: Beside): number {
  let back = at - 1;
  while (words.determiners.has(wordOf(items, back)) || items[back]?.type === "compare") back -= 1;
  return back;
}

/**
 * "1 midwife to 28 births", "per 1,000 inhabitants", "1,800 cases cleared by 50 %", "of which 40 % for women": a number with one of
 * these before it asks for something, and never only says where or which.
 */
function asksOfItsOwn(beside: Beside): boolean {
  const { items, at, figure, main, kind } = beside;
  // "Quadruple exports to USD 400 million": so much more, or up to so much?
  if (kind === "change") return beside.lead === words.toWord && figure.shape !== "duration";
  const back = leadBack(beside);
  const lead = wordOf(items, back);
  // "Two doses for 95 % of infants", "a mark of 80 % for 95 % of staff": how much, or of whom?
  const ofWhom = figure.shape === "percent" && wordOf(items, at + 1) === words.of;
  const amount = main?.shape === "number" || (main?.shape === "percent" && lead === words.forWord);
  if (amount && ofWhom && words.wholeSources.has(lead)) return true;
  if (lead === words.toWord || lead === words.per || words.eachWords.has(beside.lead)) return true;
  // "Checked by two clerks" says who.
  const done = wordOf(items, back - 1);
  const counted = figure.shape === "number" && items[at + 1]?.type === "word";
  const who = counted && (words.doneWords.has(done) || done.endsWith("ed"));
  const share = isOfShape(figure, "percent", "share", "points");
  return (lead === words.by && !who) || (share && words.themWords.has(lead));
}

function isOneEach({ items, at, figure }: Beside): boolean {
  const next = wordOf(items, at + 1);
  const each = next === words.per || words.eachWords.has(next) || words.eachWords.has(wordOf(items, at + 2));
  return figure.value === 1 && each;
}

function isDoneByShare({ items, at, figure, main, first }: Beside): boolean {
  if (main === undefined || first > at || !isOfShape(main, "percent", "ratio", "share")) return false;
  const between = items.slice(first + 1, at);
  const doing = between.some(
    (item, index) =>
      index > 1 && item.type === "word" && words.isVerb(item.text) && !words.doneWords.has(item.text),
  );
  const plain = between.every(({ type }) => type === "word" || type === "compare" || type === "name");
  return doing && plain && figure.shape === "number" && items[at + 1] !== undefined;
}

/** Where the list of numbers begins that the one at a place goes on. */
function listStart(items: readonly Item[], at: number): number {
  const joined = isSign(items[at - 1], "&", ",") || words.and.has(wordOf(items, at - 1));
  let back = at - 2;
  while (joined && items[back]?.type === "word") back -= 1;
  return joined && items[back]?.type === "figure" ? listStart(items, back) : at;
}

/** "At each of the five airports", "of whom 8 are women", "10 % of 200"; "half of one Member" is no share of several. */
function isPartOf(beside: Beside): boolean {
  const { items, at, figure } = beside;
  const back = leadBack(beside);
  if (back < at - 1 && words.prepositions.has(wordOf(items, back)) && beside.lead !== "") return true;
  if (words.themWords.has(wordOf(items, back))) return true;
  const ofThem = items.slice(back, at).some((_, index) => wordOf(items, back + index) === words.of);
  const isShare = (item: Item): boolean =>
    item.type === "figure" && (item.shape === "percent" || (item.shape === "share" && figure.value > 1));
  return ofThem && items.slice(Math.max(0, at - 4), at).some(isShare);
}

function isLevelOfItsOwn({ items, at, lead }: Beside): boolean {
  const verb = wordOf(items, at - 2);
  const moves = words.isVerb(verb) || directionOf(verb) !== undefined;
  return lead === words.toWord && (moves || items[at - 2]?.type === "bracket");
}
