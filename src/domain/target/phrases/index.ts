import type { Phrase } from "../clause";
import { average } from "./average";
import { changeBy } from "./change-by";
import { changeFromTo } from "./change-from-to";
import { everyPeriod, frequency } from "./frequency";
import { count, percent, range, ratio } from "./levels";
import { multiplied } from "./multiplied";
import { refusals } from "./refusals";
import { byDate, deliverable } from "./without-figure";

/**
 * The ways of speaking, the first that fits wins:
 * refusals before all, a doubtful number must not reach a reader; changes before levels, since "increase by 20 %"
 * holds a plain 20 %; averages before ratios, since 4/5 beside "score" is no count of things; ranges before what
 * they may be ranges of; shares before frequencies, which keep "a third of the Members each year" a share;
 * frequencies before counts, since a count may stand without a period; and what has no figure at the end.
 */
export const phrases: readonly Phrase[] = [
  refusals,
  changeFromTo,
  changeBy,
  multiplied,
  average,
  range,
  ratio,
  percent,
  frequency,
  count,
  everyPeriod,
  byDate,
  deliverable,
];
