import { type Clause, note, type Outcome, qualifiersOf } from "../clause";
import { wordOf } from "../main-figure";
import type { Figure } from "../items/item";
import { isSign } from "../items/rewrite";
import {
  averageCues,
  by as byWord,
  changeNouns,
  fewerWords,
  foldWord,
  furtherWords,
  inWord,
  leadingArticles,
  levelVerbs,
  meanCues,
  notBeforeSize,
  offWord,
  plusWord,
  of as ofWord,
  raiseVerbs,
  savedNouns,
  rateWords,
  sizeVerbs,
  thanWord,
  upDown,
} from "../vocabulary";
import {
  comparedBehind,
  type Direction,
  directionBefore,
  directionBy,
  directionOf,
  leadOf,
  moreBehind,
  nounBehind,
  pointsNowhere,
} from "./change-cues";
import { changeOf } from "./change-size";

/** "Reduce ... by 30 %", "a 10 % improvement", "increase of 5 %", "10 % more than in 2019", "up by a quarter". */
export function changeBy(clause: Clause): Outcome | undefined {
  const { items } = clause;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    // "Mean weight gain > 5 g/kg/day": the gain is what is measured; in per cent it is a change.
    if (item?.type === "figure" && item.shape !== "percent" && isOfMean(items, at)) return undefined;
    if (item?.type !== "figure" || !isSize(item)) continue;
    if (isNone(item) && changeNouns.has(wordOf(items, at + 1))) return unchanged(clause, item, at);
    const direction = wayOf(clause, at, item);
    if (direction !== undefined) return changeOf(clause, at, item, direction);
  }
  return undefined;
}

const isOfMean = (items: Clause["items"], at: number): boolean =>
  meanCues.has(wordOf(items, 0)) &&
  wordOf(items, leadOf(items, at)) !== byWord &&
  items.slice(1, at).some((_, index) => changeNouns.has(wordOf(items, index + 1)));

/** "NPS +40": a level with its sign; "laboratories: +3" are more. */
const isBareEnd = ({ items }: Clause, at: number): boolean => {
  const figure = items[at];
  const scored = items.slice(0, at).some((item) => item.type === "word" && averageCues.has(item.text));
  if (!scored && items.slice(0, at).some((item) => isSign(item, ":"))) return false;
  return figure?.type === "figure" && figure.shape === "number" && items[at + 1]?.type !== "word";
};

/** "No growth in headcount": it stays as it is. */
const isNone = ({ value, implied }: Figure): boolean => value === 0 && implied === "=";

function unchanged(clause: Clause, figure: Figure, at: number): Outcome | undefined {
  const direction = directionOf(wordOf(clause.items, at + 1));
  if (direction === undefined) return undefined;
  return {
    kind: "target",
    target: {
      kind: "change",
      comparator: "=",
      value: 0,
      direction,
      mode: "relative",
      ...qualifiersOf(clause, "%"),
    },
    notes: [note("exactly-assumed", "assumed", figure)],
    figures: [figure],
  };
}

const isSize = (figure: Figure): boolean =>
  figure.shape !== "whole" &&
  figure.shape !== "times" &&
  (figure.shape !== "ratio" || isPlainFraction(figure));

/** "1/4 fewer", "down by 3/4". */
const isPlainFraction = ({ value, of = 0, unit, decimal }: Figure): boolean =>
  value < of && of <= 10 && unit === undefined && decimal === undefined;

/** In which way the figure is the size of a change; undefined where it is not one. */
function wayOf(clause: Clause, at: number, figure: Figure): Direction | undefined {
  const { items } = clause;
  const lead = leadOf(items, at);
  const word = wordOf(items, lead);
  // "Cases older than 3 years fall below 10 %": which cases.
  const behind = isSign(items[at + 1], "-") ? at + 2 : at + 1;
  if (figure.shape === "ratio" && word !== byWord && !upDown.has(word)) return moreBehind(clause, at);
  if (wordOf(items, behind) === foldWord || word === thanWord) return undefined;
  if (word === inWord && isHalfAlone(clause, at, figure)) return directionBefore(clause, lead);
  if (word === byWord) return directionBy(clause, lead) ?? directionOf(wordOf(items, at + 1));
  // "Annual growth: 15 %".
  const named = isSign(items[lead], ":") && (figure.shape === "percent" || figure.shape === "points");
  const growth = named ? afterNoun(clause, lead) : undefined;
  if (growth !== undefined) return growth;
  if (word === ofWord)
    return isSaved(clause, lead, figure)
      ? undefined
      : (afterNoun(clause, lead) ?? openingNoun(clause, figure));
  // "Shave 20 minutes off the discharge time".
  if (wordOf(items, at + 1) === offWord && items[at + 2]?.type === "word" && lead === 0) return "decrease";
  if (furtherWords.has(wordOf(items, at - 1)) && figure.shape === "points") return "increase";
  // "+12 %", "life expectancy +2 years".
  if (lead === 0 && word === plusWord && figure.shape === "percent" && items[at + 1]?.type === "word")
    return "increase";
  // "Paper use: -40 %", "(-25 %)".
  if (figure.minus === true) return "decrease";
  if (
    isSign(items[lead], "+") &&
    ((lead > 0 && !isBareEnd(clause, at)) || figure.shape === "percent" || figure.shape === "points")
  )
    return "increase";
  if (lead === at - 1 && isGrowth(clause, lead, at)) return directionOf(word);
  if (levelVerbs.has(word) && lead < at - 1) return undefined;
  // "Wrap up 90 % of claims": the verb takes "up".
  if (pointsNowhere(items, lead) || (upDown.has(word) && lead > 0 && wordOf(items, at + 1) === ofWord))
    return undefined;
  if (isRaised(word, figure)) return undefined;
  if (upDown.has(word) || changeNouns.has(word)) return directionOf(word);
  if (figure.shape === "number" || figure.shape === "money")
    return comparedBehind(clause, at) ?? fewerBehind(clause, at) ?? hyphened(clause, at);
  return (
    nounBehind(clause, at) ??
    comparedBehind(clause, at) ??
    moreBehind(clause, at) ??
    plainVerb(clause, at, figure)
  );
}

/** "Savings of £3.5m", "gains of 40 hours": things of their own; "savings of 20 %" are a change. */
const isSaved = ({ items }: Clause, lead: number, { shape }: Figure): boolean =>
  shape !== "percent" && shape !== "points" && shape !== "share" && savedNouns.has(wordOf(items, lead - 1));

/** "Raise $250k", "raise 40 goats": an amount is brought together or kept, nothing is made higher by it. */
const isRaised = (word: string, { shape }: Figure): boolean =>
  raiseVerbs.has(word) && (shape === "money" || shape === "number");

/** "Cut in half"; "in half of the offices" says where. */
const isHalfAlone = ({ items }: Clause, at: number, { shape, value, of }: Figure): boolean =>
  shape === "share" && value === 1 && of === 2 && items[at + 1]?.type !== "word";

/** "Revenue to grow 6 % a year": the verb right before a share of nothing. */
const isGrowth = ({ items }: Clause, lead: number, at: number): boolean => {
  const figure = items[at];
  const share = figure?.type === "figure" && (figure.shape === "percent" || figure.shape === "points");
  return share && sizeVerbs.has(wordOf(items, lead)) && wordOf(items, at + 1) !== ofWord;
};

/** "12 fewer accidents": so many less than there were. */
const fewerBehind = ({ items }: Clause, at: number): Direction | undefined =>
  fewerWords.has(wordOf(items, at + 1)) && items[at + 2]?.type === "word" ? "decrease" : undefined;

/** "a 20-point improvement": the unit between is part of the size. */
function hyphened(clause: Clause, at: number): Direction | undefined {
  const joined = isSign(clause.items[at + 1], "-") && wordOf(clause.items, at + 2) !== foldWord;
  return joined ? nounBehind(clause, at) : undefined;
}

/** "an increase of", "annual growth rate of". */
function afterNoun(clause: Clause, lead: number): Direction | undefined {
  for (let back = lead - 1; back >= Math.max(0, lead - 3); back -= 1) {
    const word = wordOf(clause.items, back);
    if (changeNouns.has(word)) return directionOf(word);
    if (
      !rateWords.has(word) &&
      clause.items[back]?.type !== "compare" &&
      clause.items[back]?.type !== "every"
    )
      return undefined;
  }
  return undefined;
}

/** "Reduction in release times of 20 %", "annual growth in sales of 5 %": the noun opens the text. */
function openingNoun({ items }: Clause, figure: Figure): Direction | undefined {
  const opened = leadingArticles.has(wordOf(items, 0)) || items[0]?.type === "every";
  const first = wordOf(items, opened ? 1 : 0);
  const sized = figure.shape === "percent" || figure.shape === "points";
  return sized && changeNouns.has(first) ? directionOf(first) : undefined;
}

/** "Increase seizures 10 %": a verb first, the share last and of nothing. */
function plainVerb(clause: Clause, at: number, figure: Figure): Direction | undefined {
  const sized = figure.shape === "percent" || figure.shape === "points";
  if (!sized || wordOf(clause.items, at + 1) === ofWord) return undefined;
  const before = clause.items.slice(0, at);
  const plain = before.every((item) => item.type === "word" || item.type === "compare");
  const led = before.some((item) => item.type === "word" && notBeforeSize.has(item.text));
  const behind = clause.items[at + 1];
  return plain && !led && (behind === undefined || behind.type !== "word")
    ? directionOf(wordOf(clause.items, 0))
    : undefined;
}
