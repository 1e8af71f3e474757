import { periodName } from "../../target/period";
import type { FrequencyTarget } from "../../target/target";
import { atLeast, floorOf, isLimit, meets } from "../compare";
import { type PeriodSpan, periodsOfTerm, isShorterThanYear } from "../periods";
import { isWhole } from "../measure/quantity";
import { bare, type Judgement, noData, type PeriodResult } from "../result";
import { type DaySpan, elapsed, hasPassed, isWithin } from "../review/review";
import type { Status } from "../status";
import { oneOf } from "../measure/measure-words";
import { count, limitText, someOf, spanText } from "../words";
import { attainmentOf, judgeLimit, type Level } from "./level";
import { judgeClosedPeriods, judgeRunningPeriods } from "./periods/missed-periods";
import type { RuleInput } from "./rule-input";

/** How much there was in each span; undefined where nothing tells. */
export interface Amounts {
  /** "participants", "figures" */
  readonly what: string;
  readonly inSpan: (span: DaySpan) => number | undefined;
}

type Found = Omit<Judgement, "remarks" | "sources">;

/**
 * So much per year or per quarter of what is no event: nothing of it is planned, so time alone is the pace.
 * undefined where nothing tells how much there was. Source: RULES-2 10, "Per year or quarter".
 */
export function judgeAmounts(input: RuleInput<FrequencyTarget>, amounts: Amounts): Found | undefined {
  return isShorterThanYear(input.target.period) ? perPeriod(input, amounts) : perYear(input, amounts);
}

function perYear(input: RuleInput<FrequencyTarget>, amounts: Amounts): Found | undefined {
  const { target, review } = input;
  const years = periodsOfTerm(target.period, review);
  const periods = resultsOf(years, input, amounts);
  if (hasPassed(review.term.end, review.asOf)) return closedYears(input, periods, amounts);
  const year = years.find((span) => isWithin(review.asOf, span));
  const actual = year && amounts.inSpan(year);
  if (year === undefined || actual === undefined) return undefined;
  return { ...runningYear(input, { year, actual, what: amounts.what }), periods };
}

/** One year while the term runs. */
export function runningYear(
  { target, review, meaning }: RuleInput<FrequencyTarget>,
  { year, actual, what }: { year: PeriodSpan; actual: number; what: string },
): Judgement {
  const level: Level = { actual, comparator: target.comparator, target: target.value };
  const { days, of } = elapsed(year, review.asOf);
  const whole = isWhole(meaning.quantity);
  const exact = (target.value * days) / of;
  const expected = whole ? floorOf(exact) : exact;
  const limit = isLimit(target.comparator, target.value);
  const status = limit
    ? judgeLimit({ ...level, closed: false })
    : bandOf(level, { expected, whole, cutOff: review.cutOffs.counts });
  const wanted = limit ? limitText(target.comparator, shown(target.value)) : `${shown(target.value)} asked`;
  const asked = `${shown(actual)} ${actual === 1 ? oneOf(what) : what} in ${spanText(year)}, ${wanted}`;
  const verdict = meets(actual, target.comparator, target.value)
    ? limit
      ? "the limit is kept"
      : "the year's target is reached"
    : limit
      ? "the limit is passed"
      : `${shown(floorOf(expected))} expected by now`;
  return {
    ...bare(status, `${asked}: ${verdict}.`),
    actual,
    expected: limit ? null : expected,
    attainment: attainmentOf(level),
  };
}

const shown = (amount: number): string => amount.toLocaleString("en-GB", { maximumFractionDigits: 2 });

/** A >= T achieved, A >= E on track, else the bands of RULES 1. */
export function bandOf(
  { actual, comparator, target }: Level,
  { expected, whole, cutOff }: { expected: number; whole: boolean; cutOff: number },
): Status {
  if (meets(actual, comparator, target)) return "achieved";
  if (atLeast(actual, expected)) return "on-track";
  const nearly = whole && atLeast(1, expected - actual);
  return nearly || (expected > 0 && atLeast(actual / expected, cutOff)) ? "behind" : "off-track";
}

function closedYears(
  { target }: RuleInput<FrequencyTarget>,
  periods: readonly PeriodResult[],
  { what }: Amounts,
): Found | undefined {
  const last = periods.at(-1);
  if (last === undefined || periods.every(({ actual }) => actual === null)) return undefined;
  const met = periods.filter((period) => period.met).length;
  const actual = last.actual ?? 0;
  const text = `The term is over: ${met} of ${count(periods.length, "year")} met; ${shown(actual)} ${what} in ${spanText(last)}, ${shown(target.value)} asked.`;
  return {
    ...bare(judgeClosedPeriods(periods.length - met, periods.length), text),
    actual,
    expected: isLimit(target.comparator, target.value) ? null : target.value,
    attainment: attainmentOf({ actual, comparator: target.comparator, target: target.value }),
    periods,
  };
}

/** Each quarter by its own amount; one that nothing tells of is neither met nor missed. Source: RULES 3, RULES-2 13. */
function perPeriod(input: RuleInput<FrequencyTarget>, amounts: Amounts): Found | undefined {
  const { target, review } = input;
  const { asOf, term } = review;
  const periods = resultsOf(periodsOfTerm(target.period, review), input, amounts);
  if (periods.every(({ actual }) => actual === null)) return undefined;
  const isOver = hasPassed(term.end, asOf);
  const missed = periods.filter(({ met }) => met === false);
  const met = periods.filter((period) => period.met === true).length;
  const told = periods.filter((period) => period.met !== null).length;
  const blank = periods.filter(({ actual, end }) => actual === null && hasPassed(end, asOf));
  const name = periodName(target.period);
  const parts = [
    `${met} of ${count(told, name)} met`,
    ...(missed.length > 0 ? [`missed ${someOf(missed.map(spanText))}`] : ["none missed"]),
    ...(blank.length > 0 ? [`nothing told of ${someOf(blank.map(spanText))}`] : []),
  ];
  return {
    ...bare(
      isOver ? judgeClosedPeriods(told - met, told) : judgeRunningPeriods(missed.length),
      `${parts.join(", ")}.`,
    ),
    actual: met,
    expected: isLimit(target.comparator, target.value)
      ? null
      : periods.filter(({ end, actual }) => actual !== null && hasPassed(end, asOf)).length,
    attainment: told === 0 ? null : met / told,
    periods,
  };
}

function resultsOf(
  spans: readonly PeriodSpan[],
  { target, review }: RuleInput<FrequencyTarget>,
  { inSpan }: Amounts,
): readonly PeriodResult[] {
  return spans
    .filter(({ start }) => start <= review.asOf)
    .map(({ start, end }) => {
      const actual = inSpan({ start, end }) ?? null;
      const met = actual !== null && meets(actual, target.comparator, target.value);
      const open = !hasPassed(end, review.asOf);
      const undecided = actual === null || (open && met === isLimit(target.comparator, target.value));
      return { start, end, actual, met: undecided ? null : met };
    });
}

/** One figure without days for a target per quarter counts its unit: E is what the ended quarters asked for. Source: RULES-2 10. */
export function judgeOneAmount(input: RuleInput<FrequencyTarget>, actual: number, how: string): Judgement {
  const { target, review } = input;
  if (!isShorterThanYear(target.period)) return noData("actual", "No data.");
  const periods = periodsOfTerm(target.period, review);
  const ended = periods.filter(({ end }) => hasPassed(end, review.asOf)).length;
  const isOver = hasPassed(review.term.end, review.asOf);
  const begun = periods.filter(({ start }) => start <= review.asOf).length;
  const name = periodName(target.period);
  const limit = isLimit(target.comparator, target.value);
  const whole: Level = { actual, comparator: target.comparator, target: target.value * periods.length };
  const expected = target.value * ended;
  const status = limit
    ? judgeLimit({ ...whole, target: target.value * begun, closed: isOver })
    : isOver
      ? closedStatus(whole)
      : bandOf(whole, { expected, whole: isWhole(input.meaning.quantity), cutOff: review.cutOffs.counts });
  return {
    ...bare(
      status,
      `${shown(actual)} ${how}, ${shown(target.value)} asked per ${name}: ${shown(expected)} due after ${count(ended, `ended ${name}`)}.`,
    ),
    actual,
    expected: limit ? null : expected,
    attainment: attainmentOf(whole),
  };
}

function closedStatus({ actual, comparator, target }: Level): Status {
  if (meets(actual, comparator, target)) return "achieved";
  return atLeast(actual / target, 0.5) ? "partly-achieved" : "not-achieved";
}
