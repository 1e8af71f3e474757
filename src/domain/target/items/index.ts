import type { Item } from "./item";
import { groupBrackets } from "./brackets";
import { markBounds } from "./bounds";
import { markComparator } from "./comparators";
import { markDuration, markTimes } from "./durations";
import { markFraction } from "./fractions";
import { markMoneyAfter, markMoneyBefore, markScale } from "./money";
import { markMixedNumber } from "./mixed-numbers";
import { markName } from "./names";
import { markNumber } from "./numbers";
import { markPercent } from "./percent";
import { markPeriod } from "./periods";
import { markRange } from "./ranges";
import { markRatio } from "./ratios";
import { type Mark, rewrite } from "./rewrite";
import { markScaleOfScores } from "./scales";
import { markSpokenTwice } from "./spoken-twice";
import { markWhen } from "./when";
import type { YearSetting } from "./when-parts";
import { markWhole } from "./wholes";

/**
 * The marks, in the order in which they look at the text. What takes digits away from others comes first:
 * dates ("22/06/2020" is no ratio), names ("ISO 17025" is no count), scales ("1 to 5" is no range) and fraction
 * words ("one third" is no one). Then numbers and what grows from them: money, powers of ten, per cent,
 * ranges, ratios. Then time: periods before durations ("every 6 months" is no limit), and last the words
 * that mean something only beside a figure.
 */
const marks = (setting: YearSetting): readonly Mark[] => [
  markWhen(setting),
  markName,
  markScaleOfScores,
  markFraction,
  markNumber, // prettier-ignore
  markMixedNumber,
  markSpokenTwice,
  markMoneyBefore,
  markMoneyAfter,
  markScale,
  markMoneyAfter,
  markPercent, // prettier-ignore
  markRange,
  markPeriod,
  markRatio,
  markDuration,
  markTimes,
  markRange,
  markPeriod,
  markTimes,
  markComparator,
  markBounds,
  markWhole, // prettier-ignore
];

/** Words, digits and signs become figures, comparators, periods and dates; brackets are read on their own. */
export function itemsOf(tokens: readonly Item[], setting: YearSetting): readonly Item[] {
  const items = groupBrackets(tokens);
  const hasBrackets = items.some(({ type }) => type === "bracket");
  return marks(setting).reduce(hasBrackets ? markInside : rewrite, items);
}

const markInside = (items: readonly Item[], mark: Mark): readonly Item[] =>
  rewrite(
    items.map((item) => (item.type === "bracket" ? { ...item, items: rewrite(item.items, mark) } : item)),
    mark,
  );
