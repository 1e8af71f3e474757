import { earlierOf } from "../../../shared/calendar-date";
import { periodName } from "../../../target/period";
import type { FrequencyTarget } from "../../../target/target";
import { isLimit } from "../../compare";
import { anyDayWithin } from "../../evidence/evidence-index";
import { periodsOfTerm } from "../../periods";
import { bare, type Judgement, noData, type PeriodResult } from "../../result";
import { hasPassed } from "../../review/review";
import { count, someOf, spanText } from "../../words";
import { deliveredIn, eventRemarks, eventSources, periodResult, splitByPeriod } from "../events";
import { judgeClosedPeriods, judgeRunningPeriods } from "./missed-periods";
import type { RuleInput } from "../rule-input";

/** So many events in every quarter (or shorter period): one full quarter does not make up for an empty one. Source: RULES 3. */
export function judgePerPeriod(input: RuleInput<FrequencyTarget>): Judgement {
  const { target, review, index } = input;
  const { asOf, term } = review;
  if (!anyDayWithin(index.logDays, { start: term.start, end: earlierOf(asOf, term.end) })) {
    return noData("rows", "No data: the Activity Log has no row dated in the term so far.");
  }
  const begun = periodsOfTerm(target.period, review).filter(({ start }) => start <= asOf);
  const counts = splitByPeriod(input, begun);
  const periods = begun.map((span, place) => periodResult(span, counts[place] ?? 0, input));
  const isOver = hasPassed(term.end, asOf);
  const met = periods.filter((period) => period.met === true).length;
  const missed = missedOf(periods).length;
  const decided = periods.filter((period) => period.met !== null).length;
  const events = deliveredIn(input, term);
  return {
    ...bare(
      isOver ? judgeClosedPeriods(missed, periods.length) : judgeRunningPeriods(missed),
      periodsWhy(periods, { isOver, name: periodName(target.period) }),
    ),
    actual: met,
    expected: isLimit(target.comparator, target.value)
      ? null
      : periods.filter(({ end }) => hasPassed(end, asOf)).length,
    attainment: decided === 0 ? null : met / decided,
    periods,
    remarks: eventRemarks(input, events),
    sources: eventSources(index, events),
  };
}

const missedOf = (periods: readonly PeriodResult[]): readonly PeriodResult[] =>
  periods.filter(({ met }) => met === false);

function periodsWhy(
  periods: readonly PeriodResult[],
  { isOver, name }: { isOver: boolean; name: string },
): string {
  const missed = missedOf(periods);
  const met = periods.filter((period) => period.met === true).length;
  const done = `${met} of ${count(periods.length, name)} met${isOver ? " over the term" : " so far"}`;
  const running = isOver ? "" : openText(periods);
  if (missed.length === 0) return `${done}, none missed${running}.`;
  return `${done}, missed ${someOf(missed.map(spanText))}${running}.`;
}

function openText(periods: readonly PeriodResult[]): string {
  const open = periods.find(({ met }) => met === null);
  return open ? `; ${spanText(open)} is still open` : "";
}
