import { type Clause } from "../clause";
import { wordOf } from "../main-figure";
import type { Item } from "../items/item";
import { isGlued, isSign } from "../items/rewrite";
import { type Direction, directionOf } from "./directions";
import {
  basisWords,
  downwards,
  furtherWords,
  sizeBreaks,
  stretches,
  upwards,
  articles,
  changeNouns,
  clearingVerbs,
  comparedCues,
  moreWords,
  rankedNouns,
  toWord,
  upDown,
  wordBeforeUp,
} from "../vocabulary";

export { type Direction, directionOf };

/** The way that the words before a place point; the nearest wins. */
export function directionBefore({ items }: Clause, at: number): Direction | undefined {
  for (let back = at - 1; back >= 0; back -= 1) {
    const direction = pointsNowhere(items, back) ? undefined : directionOf(wordOf(items, back));
    if (direction !== undefined) return direction;
  }
  return undefined;
}

/** The same before "by": "arrears cleared by half" are fewer. */
export const directionBy = (clause: Clause, by: number): Direction | undefined =>
  directionBefore(clause, by) ?? (clearingVerbs.has(wordOf(clause.items, by - 1)) ? "decrease" : undefined);

/** "Taken up by": the verb takes "up". */
export const pointsNowhere = (items: readonly Item[], at: number): boolean =>
  upDown.has(wordOf(items, at)) && wordBeforeUp.has(wordOf(items, at - 1));

/** The item before a figure, past its comparator and article. */
export function leadOf(items: readonly Item[], at: number): number {
  let back = at - 1;
  while (back >= 0 && isPassed(items, back)) back -= 1;
  return back;
}

function isPassed(items: readonly Item[], at: number): boolean {
  const word = wordOf(items, at);
  return items[at]?.type === "compare" || articles.has(word) || furtherWords.has(word);
}

/** A noun of change behind the figure, words like "relative" or "annual" between: its way. */
export function nounBehind({ items }: Clause, at: number): Direction | undefined {
  for (let next = at + 1; next <= at + 4; next += 1) {
    const word = wordOf(items, next);
    // "Less than 5 % drop-out": the first half of a compound is no change.
    if (isSign(items[next + 1], "-") && isGlued(items[next + 1]) && isGlued(items[next + 2]))
      return undefined;
    // "Cases over 3 years cut to 200": the level comes behind.
    if (changeNouns.has(word)) return wordOf(items, next + 1) === toWord ? undefined : directionOf(word);
    const between = word !== "" && !sizeBreaks.has(word);
    const hyphen = isSign(items[next], "-");
    if (!between && !hyphen && items[next]?.type !== "every") return undefined;
  }
  return undefined;
}

/** "10 % more seizures than in 2019", "20 % above baseline": a comparing word behind the figure and what it compares with. */
export function comparedBehind({ items }: Clause, at: number): Direction | undefined {
  const first = items.findIndex(
    (item, index) => index > at && item.type === "word" && comparedCues.has(item.text),
  );
  if (
    first < 0 ||
    first > at + 4 ||
    items.slice(at + 1, first).some((item) => item.type !== "word" && !isSign(item, "/", "-"))
  )
    return undefined;
  const word = wordOf(items, first);
  const based = items.slice(first + 1).some(isBasis);
  if (!based) return undefined;
  if (upwards.has(word)) return "increase";
  return downwards.has(word) ? "decrease" : directionOf(word);
}

/** "20 % fewer errors": right behind a share, no basis is needed. */
export function moreBehind({ items }: Clause, at: number): Direction | undefined {
  const behind = items[at + 1];
  if (behind?.type === "compare" && behind.side === "before" && items[at + 2]?.type === "word") {
    return behind.comparator === ">" ? "increase" : behind.comparator === "<" ? "decrease" : undefined;
  }
  const word = wordOf(items, at + 1);
  // "Reoffending within 12 months down to 28 %": the level comes behind.
  if (!moreWords.has(word) || wordOf(items, at + 2) === toWord) return undefined;
  if (rankedNouns.has(wordOf(items, at + 2))) return undefined;
  return upwards.has(word) ? "increase" : downwards.has(word) ? "decrease" : directionOf(word);
}

/** "Over the plan period" is when, and no basis. */
const isBasis = (item: Item, at: number, items: readonly Item[]): boolean =>
  (item.type === "when" && item.role === "baseline") ||
  (item.type === "word" && basisWords.has(item.text) && !stretches.has(wordOf(items, at + 1)));
