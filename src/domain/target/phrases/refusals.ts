import { type Clause, type Outcome, refused } from "../clause";
import { isAllDone, isQualifier, wordOf } from "../main-figure";
import type { Item } from "../items/item";
import { isGlued, isSign } from "../items/rewrite";
import { directionBy, directionOf, leadOf } from "./change-cues";
import {
  eitherWord,
  elsewhereHeads,
  measureHeads,
  numberOfName,
  leadingArticles,
  lightWords,
  negations,
  noneWords,
  notEndings,
  placeholders,
  of as ofWord,
  openLeads,
  orWord,
  outWord,
  timesSign,
  to as toWords,
  and as andWords,
  by as byWord,
  firstPlaces,
  rankWords,
  vagueAmounts,
} from "../vocabulary";

/** What must not become a number: broken numbers, negation, alternatives, sums, two values side by side. First of all phrases. */
export function refusals(clause: Clause): Outcome | undefined {
  const reason =
    stillOpen(clause) ??
    brokenIn(clause.items) ??
    negated(clause) ??
    partMissing(clause) ??
    indicatorAlone(clause) ??
    endMissing(clause) ??
    directionMissing(clause) ??
    rankIn(clause) ??
    vagueIn(clause) ??
    alternativeIn(clause) ??
    sumIn(clause) ??
    twoValues(clause);
  return reason === undefined ? undefined : refused(reason);
}

/** "TBD following the baseline survey", "see Annex 2, p. 14": the level is still to come or stands elsewhere. */
function stillOpen({ items, figure }: Clause): string | undefined {
  const elsewhere =
    elsewhereHeads.has(wordOf(items, 0)) && items.slice(1, 3).some(({ type }) => type === "name");
  return (elsewhere && figure) || openLeads.has(wordOf(items, 0)) ? "placeholder" : undefined;
}

function brokenIn(items: readonly Item[]): string | undefined {
  const found = items.find((item) => item.type === "broken");
  return found?.type === "broken" ? found.reason : undefined;
}

function negated({ items, main }: Clause): string | undefined {
  const limit = main < 0 ? items.findIndex((item) => item.type === "every") : main;
  const found = items.some(
    (item, index) =>
      index < limit &&
      item.type === "word" &&
      !isCompounded(items, index) &&
      !holdsBack(items, index) &&
      (negations.has(item.text) || noneWords.has(item.text) || item.text.endsWith(notEndings)),
  );
  return found ? "negation" : undefined;
}

/** "Not to grow by more than 2 %": so much at most. */
export function holdsBack(items: readonly Item[], at: number): boolean {
  const by = items.findIndex((_, index) => index > at && wordOf(items, index) === byWord);
  const limit = items[by + 1];
  return (
    by > at + 1 &&
    by < at + 5 &&
    directionOf(wordOf(items, by - 1)) !== undefined &&
    limit?.type === "compare" &&
    limit.comparator === ">"
  );
}

/** "Did-not-attend rate": a name, which denies nothing. */
const isCompounded = (items: readonly Item[], at: number): boolean =>
  [at, at + 1].some((next) => isSign(items[next === at ? at - 1 : next], "-") && isGlued(items[next]));

/** "of 33 Members", "__ of 33", "xx of 33": nothing says how many of them. */
function partMissing({ items, main, figure }: Clause): string | undefined {
  let at = 0;
  while (isGap(items[at])) at += 1;
  if (wordOf(items, at) === outWord) at += 1;
  const opens = wordOf(items, at) === ofWord;
  return opens && figure?.shape === "number" && main <= at + 3 ? "numerator-missing" : undefined;
}

/** "Number of cases solved within 30 days": what is measured, with no level to reach. */
function indicatorAlone({ items, main, figure }: Clause): string | undefined {
  const [opening] = items;
  const counts = opening?.type === "name" && opening.text === numberOfName;
  if (figure === undefined || !(counts || measureHeads.has(wordOf(items, 0)))) return undefined;
  const compare = items[main - 1];
  const limited = compare?.type === "compare" && compare.close === true && items[main - 2]?.type === "word";
  const alone = figure.shape === "duration" && limited && wordOf(items, main - 2).endsWith("ed");
  return alone ? "numerator-missing" : undefined;
}

/** Signs, an empty bracket or "xx" where the number is to be filled in. */
const isGap = (item: Item | undefined): boolean =>
  item?.type === "sign" ||
  (item?.type === "bracket" && !item.items.some(({ type }) => type === "figure")) ||
  (item?.type === "word" && placeholders.has(item.text));

/** "From 5 to", "between 5 and": nothing says where it ends. */
function endMissing({ items }: Clause): string | undefined {
  const last = wordOf(items, items.length - 1);
  const ends = (toWords.has(last) || andWords.has(last)) && items.at(-2)?.type === "figure";
  return ends ? "range-end-missing" : undefined;
}

/** "Shifted by 50 %": a change, but up or down? "Used by 50 % of Members" says who. */
function directionMissing(clause: Clause): string | undefined {
  const { items, main, figure } = clause;
  const lead = leadOf(items, main);
  if (figure === undefined || wordOf(items, lead) !== byWord || wordOf(items, main + 1) === ofWord)
    return undefined;
  const alone = figure.shape === "share" && items[main + 1]?.type !== "word";
  const sized =
    alone || figure.shape === "percent" || figure.shape === "points" || figure.shape === "duration";
  if (isEitherWay(clause, lead)) return "direction-missing";
  const known = directionBy(clause, lead) ?? directionOf(wordOf(items, main + 1));
  return sized && known === undefined ? "direction-missing" : undefined;
}

/** "Increase or decrease by 5 %". */
const isEitherWay = ({ items }: Clause, end: number): boolean =>
  items.slice(0, end).some((_, at) => {
    const [one, other] = [directionOf(wordOf(items, at - 1)), directionOf(wordOf(items, at + 1))];
    return wordOf(items, at) === orWord && one !== undefined && other !== undefined && one !== other;
  });

/** "Top 10", "ranked 5", "rank among the first 50": the smaller the better, and no amount. */
function rankIn({ items, main, figure }: Clause): string | undefined {
  const before = wordOf(items, main - 1);
  const among =
    firstPlaces.has(before) && items.slice(0, main).some((_, at) => rankWords.has(wordOf(items, at)));
  return figure?.shape === "number" && (rankWords.has(before) || among) ? "rank" : undefined;
}

/** "Several workshops in 5 countries", "a few times per year": the amount itself is left open. */
function vagueIn({ items, main }: Clause): string | undefined {
  const end = main < 0 ? items.length : main;
  const found = items.slice(0, end).some((_, index) => vagueAmounts.has(wordOf(items, index)));
  const counted = main >= 0 && !isQualifier(items, main);
  return found && !counted ? "vague" : undefined;
}

/** "or" with a figure right behind it: "once or twice", "20 or at least 22". */
function alternativeIn({ items }: Clause): string | undefined {
  const found = items.some((item, index) => {
    const or = wordOf(items, index) === orWord || isSign(item, "|");
    return or && figureSoon(items, index + 1);
  });
  if (lightWords.has(wordOf(items, 0)) && items.at(1)?.type === "compare") return "alternatives";
  return found || items.some((_, index) => wordOf(items, index) === eitherWord) ? "alternatives" : undefined;
}

function figureSoon(items: readonly Item[], at: number): boolean {
  let next = at;
  while (items[next]?.type === "compare" || leadingArticles.has(wordOf(items, next))) next += 1;
  return items[next]?.type === "figure";
}

/** "20 staff x 2 areas = 40": the text computes. */
function sumIn({ items }: Clause): string | undefined {
  const first = items.findIndex((item) => item.type === "figure");
  if (first < 0) return undefined;
  const found = items.some((item, index) => {
    if (index <= first) return false;
    const operator = isSign(item, "\u00d7", "*", "+", "=", "\u00f7") || timesSign.has(wordOf(items, index));
    return (
      (operator && !isSignOf(items, index) && figureSoon(items, index + 1)) ||
      (item.type === "compare" && item.comparator === "=" && isEqualSign(item))
    );
  });
  return found ? "arithmetic" : undefined;
}

/** "From +18 to +30": the sign of a level. */
const isSignOf = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], "+") &&
  items[at]?.gap === true &&
  isGlued(items[at + 1]) &&
  items[at - 1]?.type === "word";

const isEqualSign = (item: Item): boolean => item.end - item.start === 1;

/** Two figures with nothing between: which of them is meant, nobody can say. */
function twoValues({ items, main }: Clause): string | undefined {
  const found = items.some((item, index) => {
    const previous = items[index - 1];
    if (item.type !== "figure" || previous?.type !== "figure") return false;
    if (isAllDone(items, index)) return false;
    // "Paid within 30 days (95 %)".
    if (index === main && previous.shape === "duration" && item.shape === "percent") return false;
    return !(isQualifier(items, index) && index !== main);
  });
  return found ? "two-values" : undefined;
}
