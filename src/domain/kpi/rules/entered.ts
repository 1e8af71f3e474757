import type {
  CountTarget,
  FrequencyTarget,
  PercentTarget,
  RatioTarget,
  AverageTarget,
} from "../../target/target";
import { atLeast, meets } from "../compare";
import { isClosed } from "../due";
import { proposeMeasure } from "../measure";
import { isShorterThanYear, periodsOfTerm } from "../periods";
import { bare, type Judgement } from "../result";
import { hasPassed, isWithin } from "../review";
import { count, dayText, meanText, percentText } from "../words";
import { nearBy } from "./average";
import { judgeEnteredMembers } from "./entered-members";
import { attainmentOf, type Level } from "./level";
import { judgeClosedPeriods, judgeRunningPeriods } from "./missed-periods";
import { paceLevel } from "./pace";
import type { RuleInput } from "./rule-input";
import { judgeRate } from "./rate";
import { shareOf, type ShareTarget } from "./tally";
import { judgeRunningYear } from "./yearly";

/** Judges the number that the plan's own Actual column holds, by the rule of its target's kind. */
export function judgeEntered(
  input: RuleInput<CountTarget | RatioTarget | PercentTarget | FrequencyTarget | AverageTarget>,
  value: number,
): Judgement {
  const { target } = input;
  switch (target.kind) {
    case "percent":
      return enteredShare({ ...input, target }, value);
    case "ratio":
      return target.share
        ? enteredShare({ ...input, target }, value)
        : enteredLevel({ ...input, target }, value);
    case "count":
      return enteredLevel({ ...input, target }, value);
    case "average":
      return enteredAverage({ ...input, target }, value);
    case "frequency":
      return isShorterThanYear(target.period)
        ? enteredPeriods({ ...input, target }, value)
        : enteredYear({ ...input, target }, value);
  }
}

/** Members as Members, anything else as a plain count from zero. Source: RULES 1 and 6. */
function enteredLevel(input: RuleInput<CountTarget | RatioTarget>, actual: number): Judgement {
  const { kpi, target, review } = input;
  if (proposeMeasure(kpi, target) === "members") return judgeEnteredMembers(input, actual);
  const level: Level = { actual, comparator: target.comparator, target: target.value };
  const paced = paceLevel({ ...level, baseline: 0, earlier: undefined }, input);
  const { status, expected } = paced;
  const pace =
    expected === null
      ? "no earlier value to compare with"
      : `${expected} expected by ${dayText(review.asOf)}`;
  const verdict = status === "achieved" ? "the target is reached" : pace;
  return {
    ...bare(status, `${actual} entered, ${target.value} asked: ${verdict}.`),
    ...paced,
    denominator: target.kind === "ratio" ? target.of : null,
  };
}

/** A share is typed as 64 %, as 0.64 or as 64: a plain number above one can only be per cent. */
function enteredShare(input: RuleInput<ShareTarget>, value: number): Judgement {
  const { target, due, review } = input;
  const actual = value > 1 && input.kpi.entered?.isShare !== true ? value / 100 : value;
  const level: Level = { actual, comparator: target.comparator, target: shareOf(target) };
  const attainment = attainmentOf(level);
  const isNear = attainment !== null && atLeast(attainment, review.cutOffs.shares);
  const shown = percentText(actual, meets(actual, level.comparator, level.target));
  return {
    ...bare(
      judgeRate({ ...level, closed: isClosed(due, review), isNear }),
      `${shown} entered, ${percentText(level.target, true)} asked.`,
    ),
    actual,
    attainment,
  };
}

function enteredAverage(input: RuleInput<AverageTarget>, actual: number): Judgement {
  const { target, due, review } = input;
  const level: Level = { actual, comparator: target.comparator, target: target.value };
  const isNear = atLeast(nearBy, target.value - actual);
  return {
    ...bare(
      judgeRate({ ...level, closed: isClosed(due, review), isNear }),
      `${meanText(actual, target.value)} entered, ${target.value} asked.`,
    ),
    actual,
    attainment: attainmentOf(level),
  };
}

function enteredYear(input: RuleInput<FrequencyTarget>, actual: number): Judgement {
  const { target, review } = input;
  const years = periodsOfTerm(target.period, review);
  const year = years.find((span) => isWithin(review.asOf, span)) ??
    years.at(-1) ?? { ...review.term, isCut: false };
  const level: Level = { actual, comparator: target.comparator, target: target.value };
  if (!hasPassed(review.term.end, review.asOf)) return judgeRunningYear(input, { year, actual });
  const met = meets(actual, target.comparator, target.value);
  const status = met ? "achieved" : atLeast(actual / target.value, 0.5) ? "partly-achieved" : "not-achieved";
  return {
    ...bare(status, `${actual} entered, ${target.value} asked; the term is over.`),
    actual,
    expected: target.value,
    attainment: attainmentOf(level),
  };
}

/** An entered number of quarters: how many were met. */
function enteredPeriods({ target, review }: RuleInput<FrequencyTarget>, met: number): Judgement {
  const periods = periodsOfTerm(target.period, review);
  const ended = periods.filter(({ end }) => hasPassed(end, review.asOf)).length;
  const missed = Math.max(0, ended - met);
  const isOver = hasPassed(review.term.end, review.asOf);
  const status = isOver ? judgeClosedPeriods(missed, periods.length) : judgeRunningPeriods(missed);
  return {
    ...bare(status, `${count(met, "period")} entered as met, ${ended} ended so far.`),
    actual: met,
    expected: ended,
    attainment: ended === 0 ? null : met / ended,
  };
}
