import type { Note } from "../shared/reading";
import { type Clause, type Found, isLedDue, note } from "./clause";
import type { Bracket, Item, Place } from "./items/item";
import { phraseAt, phraseTable } from "./items/phrase-table";
import { isSign } from "./items/rewrite";
import { isExplained } from "./account-figures";
import { wordOf } from "./main-figure";
import { isYearLike, otherPeriods, twoDates, unreadDates } from "./account-times";
import { directionOf } from "./phrases/directions";
import * as words from "./vocabulary";

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
  ...lostComparator(clause, first, outcome),
  ...unreadPace(clause.items, first),
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
    // "20 offices halved their waiting times".
    if (at > first && first >= 0 && target.kind !== "change" && isMultiplying(items, at)) return true;
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

const isMultiplying = (items: readonly Item[], at: number): boolean =>
  /(?:d|ing|s)$/.test(wordOf(items, at)) && Object.hasOwn(words.multipliers, wordOf(items, at));

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

/** "Six seminars more than last year": it compares, and not with a number. */
function looseComparator(items: readonly Item[], first: number, { target }: Found): readonly Note[] {
  if (first < 0 || target.kind === "change") return [];
  // "58 % of girls at or above the expected standard": what they reach.
  const reached =
    (target.kind === "percent" || target.kind === "ratio") && wordOf(items, first + 1) === words.of;
  const found = items.find(
    (item, at) =>
      at > (reached ? first + 2 : first) &&
      !(reached && isStandard(items, at + 1)) &&
      item.type === "compare" &&
      item.side === "before" &&
      !items.slice(at).some(({ type }) => type === "figure"),
  );
  return found === undefined ? [] : [doubt("comparator-unaccounted", found)];
}

/**
 * A comparison that no number takes: "stay within last year's spending of $2m", "no deterioration from the 2025 level"; and "4 per 100,000
 * or better", of which nobody says which way is better.
 */
function lostComparator({ items }: Clause, first: number, { target }: Found): readonly Note[] {
  if (first < 0 || target.kind === "change" || !("comparator" in target)) return [];
  const kept = items
    .slice(1, first)
    .find(
      (item, index) =>
        item.type === "word" &&
        (item.text === words.withinWord || Object.hasOwn(words.sideWords, item.text)) &&
        words.movingVerbs.has(wordOf(items, index)),
    );
  if (kept !== undefined && items[first - 1]?.type !== "compare")
    return [doubt("comparator-unaccounted", kept)];
  const figure = items[first];
  const level =
    figure?.type === "figure" && figure.shape === "number" && figure.value === 0
      ? items.find((item, at) => at > first && isLevelBehind(items, at) && item.type === "when")
      : undefined;
  const rate = figure?.type === "figure" && figure.of !== undefined && figure.of >= 100;
  const better = items.find((item) => rate && item.type === "compare" && item.better === true);
  const found = level ?? better;
  return found === undefined ? [] : [doubt("comparator-unaccounted", found)];
}

/** "From the 2025 level", "against 2024". */
const isLevelBehind = (items: readonly Item[], at: number): boolean =>
  [wordOf(items, at - 1), wordOf(items, at - 2)].some((word) => words.fromWords.has(word)) ||
  isBaselineDay(items[at]);

const isBaselineDay = (item: Item | undefined): boolean => item?.type === "when" && item.role === "baseline";

/** "26 lifts per hour": a pace that the reader has no period for. */
function unreadPace(items: readonly Item[], first: number): readonly Note[] {
  const at = items.findIndex(
    (_, index) =>
      first >= 0 &&
      index > first + 1 &&
      wordOf(items, index - 1) === words.per &&
      Object.hasOwn(words.timeUnits, wordOf(items, index)),
  );
  return at < 0 ? [] : [doubt("second-period", items[at])];
}

const isStandard = (items: readonly Item[], at: number): boolean =>
  items.slice(at, at + 4).some((_, index) => words.standardNouns.has(wordOf(items, at + index)));

/** A bracket that asks for something of its own: "(at least 2 per Member)". One that explains or breaks down is harmless. */
function brackets(clause: Clause, outcome: Found): readonly Note[] {
  const found = clause.items.find((item) => item.type === "bracket" && asksMore(item, outcome, clause));
  return found === undefined ? [] : [doubt("bracket-asks-more", found)];
}

function asksMore({ items }: Bracket, { target, notes }: Found, clause: Clause): boolean {
  const assumed = notes.some(({ code }) => code === "at-least-assumed");
  if (target.kind === "boolean" || target.kind === "date") return false;
  const figures = items.filter((item) => item.type === "figure");
  if (figures.length === 0) return false;
  const explained = items.some(
    (item) =>
      (item.type === "word" && words.explainingWords.has(item.text)) ||
      (item.type === "when" && item.role === "baseline"),
  );
  // "30 (2027: 45)": a later step, or where it comes from?
  const [other] = figures;
  const dated =
    items.every(({ type }) => type === "when" || type === "figure" || type === "sign") &&
    items.some(({ type }) => type === "when");
  const level = "value" in target ? target.value : 0;
  if (assumed && dated && other !== undefined && other.value > level) return true;
  if (explained || figures.some(({ doubts }) => doubts?.includes("plus-or-minus") === true)) return false;
  // "100 % by 2028 (50 % by 2026)".
  if (
    items.some((item) => item.type === "when" && item.deadline !== undefined && isLedDue(clause.text, item))
  )
    return true;
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
