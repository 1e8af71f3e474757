import type { Item } from "./item";
import { groupBrackets } from "./brackets";
import { markBounds } from "./bounds";
import { markComparator } from "./comparators";
import { markDuration, markTimes } from "./durations";
import { markAge } from "./ages";
import { markFraction } from "./fractions";
import { markMoneyAfter, markMoneyBefore, markScale } from "./money";
import { begins, marks } from "./opening-words";
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
import { markWhen } from "./when/when";
import type { YearSetting } from "./when/when-parts";
import { markWhole } from "./wholes";

/**
 * The marks, in the order in which they look at the text. What takes digits away from others comes first:
 * dates ("22/06/2020" is no ratio), names ("ISO 17025" is no count), scales ("1 to 5" is no range) and fraction
 * words ("one third" is no one). Then numbers and what grows from them: money, powers of ten, per cent,
 * ranges, ratios. Then time: periods before durations ("every 6 months" is no limit), and last the words
 * that mean something only beside a figure.
 */
type Ordered = readonly (readonly [bit: number, mark: Mark])[];

const inOrder = (setting: YearSetting): Ordered => [
  [marks.when, markWhen(setting)],
  [marks.name, markName],
  [marks.age, markAge],
  [marks.scores, markScaleOfScores],
  [marks.fraction, markFraction],
  [marks.number, markNumber],
  [marks.mixed, markMixedNumber],
  [marks.twice, markSpokenTwice],
  [marks.moneyBefore, markMoneyBefore],
  [marks.moneyAfter, markMoneyAfter],
  [marks.scale, markScale],
  [marks.moneyAfter, markMoneyAfter],
  [marks.percent, markPercent],
  [marks.range, markRange],
  [marks.period, markPeriod],
  [marks.ratio, markRatio],
  [marks.duration, markDuration],
  [marks.times, markTimes],
  [marks.range, markRange],
  [marks.period, markPeriod],
  [marks.times, markTimes],
  [marks.comparator, markComparator],
  [marks.bounds, markBounds],
  [marks.whole, markWhole],
];

const kept = new Map<number, Ordered>();

/** One list for each month that a fiscal year may begin with. */
function orderedFor(setting: YearSetting): Ordered {
  const ordered = kept.get(setting.fiscalYearStartMonth) ?? inOrder(setting);
  if (kept.size < 12) kept.set(setting.fiscalYearStartMonth, ordered);
  return ordered;
}

/** Words, digits and signs become figures, comparators, periods and dates; brackets are read on their own. */
export function itemsOf(tokens: readonly Item[], setting: YearSetting): readonly Item[] {
  const items = groupBrackets(tokens);
  const ordered = orderedFor(setting);
  if (!items.some(({ type }) => type === "bracket")) return rewritten(items, ordered);
  return ordered.reduce(
    (all, [bit, mark]) =>
      rewrite(
        all.map((item) =>
          item.type === "bracket" ? { ...item, items: rewrite(item.items, bit, mark) } : item,
        ),
        bit,
        mark,
      ),
    items,
  );
}

/** Pass by pass; those that none of the items may begin are left out. */
function rewritten(items: readonly Item[], ordered: Ordered): readonly Item[] {
  let all = items;
  let may = begunBy(all);
  for (const [bit, mark] of ordered) {
    if ((may & bit) === 0) continue;
    const next = rewrite(all, bit, mark);
    if (next !== all) may = begunBy(next);
    all = next;
  }
  return all;
}

const begunBy = (items: readonly Item[]): number => {
  let may = 0;
  for (const item of items) may |= begins(item);
  return may;
};
