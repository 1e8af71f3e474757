import type { CalendarDate } from "../shared/calendar-date";
import type { Note } from "../shared/reading";
import type { Bracket, Every, Figure, Item, Place, When } from "./items/item";
import type { Period, Target } from "./target";
import {
  doneWords,
  fromWords,
  joiners,
  leadingArticles,
  baselineNouns,
  of as ofWord,
  qualifierLeads,
  themWords,
} from "./vocabulary";

/** One thing asked: the items of a part, the figure it turns on, and what stands around it. */
export interface Clause {
  /** The plain text that the items' places point into. */
  readonly text: string;
  readonly items: readonly Item[];
  /** Index of the figure that is the target; -1 where the part has none. */
  readonly main: number;
  readonly figure?: Figure;
  readonly every?: Every;
  readonly deadline?: CalendarDate;
  /** Top of the scale that the text names. */
  readonly scale?: number;
}

/** What a phrase made of a clause. Nothing fits: undefined. */
export type Outcome =
  | { readonly kind: "target"; readonly target: Target; readonly notes: readonly Note[] }
  | { readonly kind: "refused"; readonly reason: string };

/** One way of speaking: reads the clause, refuses it with a reason, or passes. */
export type Phrase = (clause: Clause) => Outcome | undefined;

export const refused = (reason: string): Outcome => ({ kind: "refused", reason });

export const note = (code: string, certainty: Note["certainty"], place?: Place): Note =>
  place === undefined
    ? { code, certainty }
    : { code, certainty, span: { start: place.start, end: place.end } };

/** clauseOf(text, items): with the figure that counts; where all figures are in brackets, the brackets open. */
export function clauseOf(text: string, items: readonly Item[]): Clause {
  const open = items.some(isMeasure)
    ? items
    : items.flatMap((item) => (item.type === "bracket" ? item.items : [item]));
  const main = mainFigure(open);
  const figure = open[main];
  const everywhere = items.flatMap((item) => (item.type === "bracket" ? remarkOf(item) : [item]));
  const said = items.flatMap((item) =>
    item.type === "bracket" && !item.items.some(isMeasure) ? remarkOf(item) : [item],
  );
  const whens = (open === items ? said : everywhere).filter(
    (item, index, all): item is When =>
      item.type === "when" && item.role === "deadline" && !isOfStart(text, all, index),
  );
  const deadline = whens.find((item) => item.deadline !== undefined)?.deadline;
  const beside = items.flatMap((item) =>
    item.type === "bracket" && !item.items.some(isAmount) ? remarkOf(item) : [],
  );
  const every = everyOf(open) ?? everyOf(beside);
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

/** "Up from 60 % in 2020": the year of the level that things come from. */
function isOfStart(text: string, items: readonly Item[], at: number): boolean {
  const when = items[at];
  const inYear = when !== undefined && /^(?:in\b|\d)/i.test(text.slice(when.start, when.end));
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

/** A period said as such wins over a word that may only describe the thing. */
function everyOf(items: readonly Item[]): Every | undefined {
  const all = items.filter((item): item is Every => item.type === "every");
  return all.find((item) => item.adjective === undefined) ?? all[0];
}

function mainFigure(items: readonly Item[]): number {
  const told = behindLabel(items);
  if (told >= 0) return told;
  const figures = items.flatMap((item, index) => (item.type === "figure" ? [index] : []));
  const shares = figures.filter((index) => isShare(items[index]));
  return figures.find((index) => !isQualifier(items, index)) ?? shares[0] ?? figures[0] ?? -1;
}

/** "Calls of 999 answered in 10 seconds: 90 %": alone behind the last colon stands the level, whatever goes before. */
export function behindLabel(items: readonly Item[]): number {
  const last = items.length - 1;
  let back = last - 1;
  while (items[back]?.type === "compare") back -= 1;
  const colon = items[back];
  const label = items.slice(0, back);
  const labelled =
    colon?.type === "sign" &&
    colon.text === ":" &&
    label.some(isFigure) &&
    label.some(({ type }) => type === "word");
  return isFigure(items[last]) && labelled ? last : -1;
}

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
  const done = doneWords.has(wordOf(items, at + 1)) && figure.shape === "number";
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

/** What every kind of target may carry besides its level. */
export function surroundings(
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
