import type { PercentDecimals } from "../../../shared/percent";
import { atLeast, isLimit, meets } from "../../compare";
import { isClosed } from "../../due";
import type { Measure } from "../../measure/measure";
import { bare, type Judgement, type KpiRemark, noData } from "../../result";
import { limitText, percentText, roundingOf } from "../../words";
import { attainmentOf, type Level } from "../level";
import type { RuleInput } from "../rule-input";
import { judgeRate } from "./rate";
import { tallyReplies } from "./replies";
import { tallyRequests } from "./requests";
import { decimalsOf, shareOf, type ShareTarget, type Tally } from "./tally";

export type ShareMeasure = Extract<Measure, "positive replies" | "requests met" | "experts used">;

/** A share of requests, missions or replies: due on any date, not paced. Source: RULES 4. */
export function judgeShare(input: RuleInput<ShareTarget>, measure: ShareMeasure): Judgement {
  const tally = measure === "positive replies" ? tallyReplies(input) : tallyRequests(input, measure);
  const { sheet, denominator, remarks } = tally;
  if (!tally.hasRows) return noData("rows", `No data: ${sheet} has no row dated in the term so far.`);
  if (denominator === 0) {
    return {
      ...bare("no-request", `No request: ${sheet} has rows, but nothing to take a share of.`),
      denominator,
      remarks,
    };
  }
  return judgeTally(input, tally);
}

function judgeTally({ target, due, review }: RuleInput<ShareTarget>, tally: Tally): Judgement {
  const { numerator, denominator, remarks, sources } = tally;
  const level: Level = {
    actual: numerator / denominator,
    comparator: target.comparator,
    target: shareOf(target),
  };
  const attainment = attainmentOf(level);
  const isNear = attainment !== null && atLeast(attainment, review.cutOffs.shares);
  return {
    ...bare(
      judgeRate({ ...level, closed: isClosed(due, review), isNear }),
      shareWhy(tally, level, decimalsOf(target)),
    ),
    actual: level.actual,
    denominator,
    attainment,
    remarks: [...remarks, ...smallBase(tally)],
    sources,
  };
}

/** Below this a share says little, and the fraction is printed. */
const smallest = 5;

function smallBase({ denominator, numerator }: Tally): readonly KpiRemark[] {
  return denominator < smallest
    ? [{ code: "small-base", text: `Small base: ${numerator} of ${denominator}.` }]
    : [];
}

function shareWhy(
  { numerator, denominator }: Tally,
  { actual, comparator, target }: Level,
  decimals: PercentDecimals,
): string {
  const met = meets(actual, comparator, target);
  const limit = isLimit(comparator, target);
  const fraction = `${numerator} of ${denominator}`;
  const figures =
    denominator < smallest
      ? fraction
      : `${fraction} (${percentText(actual, roundingOf(met, limit), decimals)})`;
  const level = percentText(target, "nearest", decimals);
  const asked = limit ? limitText(comparator, level) : `${level} asked`;
  if (limit) return `${figures}, ${asked}: the limit is ${met ? "kept" : "passed"}.`;
  if (met) return `${figures}, ${asked}: the target is met.`;
  return `${figures}, ${asked}: ${neededText(nextNeeded({ numerator, denominator }, target))}`;
}

/** How many in a row would reach the share; undefined where none can. Source: RULES 4. */
export function nextNeeded(
  { numerator, denominator }: Pick<Tally, "numerator" | "denominator">,
  target: number,
): number | undefined {
  if (target >= 1) return undefined;
  return Math.max(1, Math.ceil((target * denominator - numerator) / (1 - target) - 1e-9));
}

const neededText = (needed: number | undefined): string =>
  needed === undefined ? "it cannot be made up." : `the next ${needed} in a row would reach it.`;
