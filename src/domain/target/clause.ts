import type { CalendarDate } from "../shared/calendar-date";
import type { Note } from "../shared/reading";
import type { Accounted, Bracket, Every, Figure, Item, Place, When } from "./items/item";
import { labelled } from "./label";
import { isQualifier, mainFigure, wordOf } from "./main-figure";
import type { Period, Target } from "./target";
import { baselineNouns, fromWords, of as ofWord, themWords, withWord } from "./vocabulary";

/** One thing asked: the items of a part, the figure it turns on, and what stands around it. */
export interface Clause {
  /** The plain text that the items' places point into. */
  readonly text: string;
  readonly items: readonly Item[];
  /** Index of the figure that is the target; -1 where the part has none. */
  readonly main: number;
  readonly figure?: Figure;
  readonly every?: Every | undefined;
  readonly deadline?: CalendarDate;
  /** Top of the scale that the text names. */
  readonly scale?: number;
}

/** What a phrase made of a clause. Nothing fits: undefined. */
export type Outcome =
  | {
      readonly kind: "target";
      readonly target: Target;
      readonly notes: readonly Note[];
      /** What it is read from, where that is not the clause's own figure. */
      readonly figures?: readonly Item[];
      readonly words?: readonly Accounted[];
      /** "Rising to 85 % in 2027": a later step of the part before, with a day of its own. */
      readonly step?: true;
    }
  | { readonly kind: "refused"; readonly reason: string }
  /** A part that only tells where things stand; what it counts may be what the others count. */
  | { readonly kind: "remark"; readonly unit?: string; readonly baseline?: Figure };

export type Found = Extract<Outcome, { kind: "target" }>;

/** One way of speaking: reads the clause, refuses it with a reason, or passes. */
export type Phrase = (clause: Clause) => Outcome | undefined;

export const refused = (reason: string): Outcome => ({ kind: "refused", reason });

export const note = (code: string, certainty: Note["certainty"], place?: Place): Note =>
  place === undefined
    ? { code, certainty }
    : { code, certainty, span: { start: place.start, end: place.end } };

/** The items of a part; where all of its figures are in brackets, the brackets open. */
const openedItems = (items: readonly Item[]): readonly Item[] =>
  !items.some(isBracket) || (items.some(isMeasure) && !isShareBeside(items))
    ? items
    : items.flatMap((item) => (item.type === "bracket" ? item.items : [item]));

/** The items that a phrase reads: brackets open where they hold the only figures, numbers of a label are names. */
export const openItems = (items: readonly Item[]): readonly Item[] => labelled(openedItems(items));

/** "Invoices paid within 30 days (80 %)": the time says which, the share in the bracket how many. */
function isShareBeside(items: readonly Item[]): boolean {
  const [share, ...more] = items.flatMap((item) => (isBracket(item) ? item.items : []));
  const figures = items.filter((item) => item.type === "figure");
  const limited = figures.length > 0 && figures.every(({ shape }) => shape === "duration");
  return (
    limited &&
    more.length === 0 &&
    share?.type === "figure" &&
    share.shape === "percent" &&
    items[0]?.type === "word"
  );
}

/** clauseOf(text, items): with the figure that counts and what stands around it. */
export function clauseOf(text: string, items: readonly Item[]): Clause {
  const opened = openedItems(items);
  const open = labelled(opened);
  const main = mainFigure(open);
  const figure = open[main];
  const plain = !items.some(isBracket);
  const everywhere = plain ? items : opening(items, () => true);
  const said =
    plain || opened !== items ? everywhere : opening(items, (bracket) => !bracket.items.some(isMeasure));
  const deadline = deadlineIn(text, said);
  const every = everyOfFigure(open, main) ?? (plain ? undefined : everyBeside(items));
  const scale = everywhere.find((item) => item.type === "scale");
  return {
    text,
    items: open,
    main,
    ...(figure?.type === "figure" ? { figure } : {}),
    ...(every ? { every } : {}),
    ...(deadline === undefined ? {} : { deadline }),
    ...(scale?.type === "scale" ? { scale: scale.top } : {}),
  };
}

const isBracket = (item: Item): item is Bracket => item.type === "bracket";

/** The items with what stands in the brackets that open; a bracket about the baseline says nothing of the target. */
const opening = (items: readonly Item[], opens: (bracket: Bracket) => boolean): readonly Item[] =>
  items.flatMap((item) => (isBracket(item) && opens(item) ? remarkOf(item) : [item]));

/** The day that is led by "by" or "before", else the first. */
function deadlineIn(text: string, items: readonly Item[]): CalendarDate | undefined {
  const days = items.filter(
    (item, index): item is When =>
      item.type === "when" &&
      item.role === "deadline" &&
      item.deadline !== undefined &&
      !isOfStart(text, items, index) &&
      !isOfParticiple(items, index) &&
      !isOfThem(items, index),
  );
  const due = days.filter((day) => isDue(text, day));
  // "Handbook 2026/27 uploaded by 15 August 2026".
  return (due.find((day) => isLedDue(text, day)) ?? due[0] ?? days[0])?.deadline;
}

/** "By 2027", "no later than June 2027", "d'ici 2027". */
export const isDue = (text: string, when: When): boolean =>
  isLedDue(text, when) || !/^\p{L}/u.test(text.charAt(when.start));

export const isLedDue = (text: string, { start, end }: When): boolean => dueLead.test(text.slice(start, end));
const dueLead =
  /^(?:by|before|until|till|no later|not later|on or before|due|d'ici|avant|au plus tard|jusqu)/i;

/** "Households surveyed in 2024 revisited": the year of what was done before. */
const isOfParticiple = (items: readonly Item[], at: number): boolean =>
  wordOf(items, at - 1).endsWith("ed") &&
  items[at + 1]?.type === "word" &&
  wordOf(items, at + 1).endsWith("ed");

/** "6 hubs, of which 2 in 2026": the day of some of them. */
const isOfThem = (items: readonly Item[], end: number): boolean => {
  let start = end;
  while (start > 0 && items[start - 1]?.type !== "sign") start -= 1;
  return items
    .slice(start, end)
    .some((_, at) => themWords.has(wordOf(items, start + at)) && wordOf(items, start + at - 1) === ofWord);
};

/** "Workshops (2 per year)": the period in a bracket that asks for no amount of its own. */
const everyBeside = (items: readonly Item[]): Every | undefined =>
  everyOf(items.flatMap((item) => (isBracket(item) && !item.items.some(isAmount) ? remarkOf(item) : [])));

/** "Up from 60 % in 2020": the year of the level that things come from. */
export function isOfStart(text: string, items: readonly Item[], at: number): boolean {
  const when = items[at];
  const inYear = when !== undefined && /^(?:in\b|en\b|\d)/i.test(text.slice(when.start, when.end));
  const back = items[at - 1]?.type === "word" ? at - 2 : at - 1;
  return inYear && items[back]?.type === "figure" && fromWords.has(wordOf(items, back - 1));
}

const isMeasure = (item: Item): boolean =>
  item.type === "figure" || item.type === "every" || item.type === "broken";

/** "15 (5 per year)": the period belongs to the amount in the bracket. */
const isAmount = (item: Item): boolean => item.type === "figure" || item.type === "broken";

/** What stands in a bracket; a bracket about the baseline says nothing of the target. */
const remarkOf = (bracket: Bracket): readonly Item[] => (bracket.items.some(isBaseline) ? [] : bracket.items);

const isBaseline = (item: Item): boolean =>
  (item.type === "word" && baselineNouns.has(item.text)) ||
  (item.type === "when" && item.role === "baseline");

/** The period of the figure at a place: behind it, else before it. */
export function everyOfFigure(items: readonly Item[], figure: number): Every | undefined {
  const own = items.map((item, at) =>
    item.type === "every" && isOfFigure(items, at, figure) ? item : undefined,
  );
  return everyOf(own.slice(Math.max(figure, 0))) ?? everyOf(own);
}

/** "60 % report three meals a day", "the 12 weekly clinics": the period of another number; one that only says where has none. */
function isOfFigure(items: readonly Item[], at: number, figure: number): boolean {
  let back = at - 1;
  while (back >= 0 && back !== figure && (items[back]?.type !== "figure" || saysOnlyWhere(items, back)))
    back -= 1;
  return back < 0 || back === figure;
}

/** "40 teachers with 2 hours of mentoring a week": what they have has the period. */
const saysOnlyWhere = (items: readonly Item[], at: number): boolean =>
  isQualifier(items, at) && wordOf(items, at - 1) !== withWord;

/** A period said as such wins over a word that may only describe the thing. */
function everyOf(items: readonly (Item | undefined)[]): Every | undefined {
  const all = items.filter((item): item is Every => item?.type === "every");
  return all.find((item) => item.adjective === undefined) ?? all[0];
}

/** What every kind of target may carry besides its level. */
export function qualifiersOf(
  clause: Clause,
  unit?: string,
): { readonly unit?: string; readonly period?: Period; readonly deadline?: CalendarDate } {
  const period = clause.every?.adjective === undefined ? clause.every?.period : undefined;
  return {
    ...(unit === undefined || unit === "" ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    ...(clause.deadline === undefined ? {} : { deadline: clause.deadline }),
  };
}
