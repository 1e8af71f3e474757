import type { CalendarDate } from "../../../shared/calendar-date";
import type { FrequencyTarget } from "../../../target/target";
import { atLeast, isLimit, meets } from "../../compare";
import { noDay, placesBetween } from "../../evidence/day-places";
import { anyDayWithin } from "../../evidence/evidence-index";
import { countOn } from "../../evidence/logged-events";
import { type PeriodSpan, periodsOfTerm } from "../../periods";
import { bare, type Judgement, type KpiRemark, noData, type PeriodResult } from "../../result";
import { type DaySpan, elapsed, type Elapsed, expectedOf, hasPassed, isWithin } from "../../review/review";
import type { Status } from "../../status";
import { count, limitText, spanText } from "../../words";
import { deliveredIn, eventRemarks, eventSources, periodResult, splitByPeriod } from "../events";
import { attainmentOf, judgeLimit, type Level, wholeLevel } from "../level";
import { judgeClosedPeriods } from "./missed-periods";
import type { RuleInput } from "../rule-input";

/** So many events in each year (or longer period), each judged alone: a surplus is never carried over. Source: RULES 2. */
export function judgeYearly(input: RuleInput<FrequencyTarget>): Judgement {
  const { review } = input;
  const years = periodsOfTerm(input.target.period, review);
  return hasPassed(review.term.end, review.asOf)
    ? judgeClosedTerm(input, years)
    : judgeLoggedYear(input, years);
}

/** One year while the term runs; `actual` where it was entered rather than logged. */
export function judgeRunningYear(
  input: RuleInput<FrequencyTarget>,
  { year, actual }: { year: PeriodSpan; actual: number },
): Judgement {
  const { target, review } = input;
  const share = elapsed(year, review.asOf);
  const planned = plannedIn(input, year, share);
  const level: Level = { actual, comparator: target.comparator, target: target.value };
  const expected = expectedOf(0, target.value, share);
  const status = judgeYear({ level, expected, planned, share });
  return {
    ...bare(status, yearWhy({ level, expected, planned, year, status })),
    actual,
    // A limit has no pace. Source: RULES-2 12.
    expected: isLimit(target.comparator, target.value) ? null : expected,
    attainment: attainmentOf(level),
    remarks: cutRemarks(year),
  };
}

function judgeLoggedYear(input: RuleInput<FrequencyTarget>, years: readonly PeriodSpan[]): Judgement {
  const { review, index } = input;
  const year = years.find((span) => isWithin(review.asOf, span));
  if (year === undefined) throw new Error(`${review.asOf} lies in no period of the term`);
  const periods = yearResults(input, years);
  if (!anyDayWithin(index.logDays, year)) {
    const why = `No data: the Activity Log has no row dated ${spanText(year)}.`;
    return { ...noData("rows", why), periods, remarks: cutRemarks(year) };
  }
  const events = deliveredIn(input, year);
  const judged = judgeRunningYear(input, { year, actual: events.length });
  return {
    ...judged,
    why: judged.why + closedYears(periods, review.asOf),
    periods,
    remarks: [...judged.remarks, ...eventRemarks(input, events)],
    sources: eventSources(index, events),
  };
}

interface YearFigures {
  readonly level: Level;
  readonly expected: number;
  readonly planned: number;
  readonly share: Elapsed;
}

/** What is still planned decides with the pace; without enough of it, time does. Source: RULES 2. */
function judgeYear({ level, expected, planned, share }: YearFigures): Status {
  const { actual, comparator, target } = level;
  if (isLimit(comparator, target)) return judgeLimit({ ...level, closed: false });
  if (meets(actual, comparator, target)) return "achieved";
  if (comparator === "=" && actual > target) return "off-track";
  const paced = atLeast(actual, expected) ? "on-track" : "behind";
  if (atLeast(planned, wholeLevel(level) - actual)) return paced;
  if (share.days * 2 < share.of) return paced;
  return share.days * 4 < share.of * 3 ? "behind" : "off-track";
}

function judgeClosedTerm(input: RuleInput<FrequencyTarget>, years: readonly PeriodSpan[]): Judgement {
  const { target, review, index } = input;
  if (!anyDayWithin(index.logDays, review.term)) {
    return noData("rows", "No data: the Activity Log has no row dated in the term.");
  }
  const periods = yearResults(input, years);
  const last = years.at(-1) ?? { ...review.term, isCut: false };
  const events = deliveredIn(input, last);
  const level: Level = { actual: events.length, comparator: target.comparator, target: target.value };
  const met = periods.filter((period) => period.met).length;
  const status = judgeClosedPeriods(periods.length - met, periods.length);
  return {
    ...bare(
      status,
      `The term is over: ${met} of ${count(periods.length, "year")} met; ${count(events.length, "event")} in ${spanText(last)}, ${target.value} asked.`,
    ),
    actual: events.length,
    expected: isLimit(target.comparator, target.value) ? null : target.value,
    attainment: attainmentOf(level),
    periods,
    remarks: eventRemarks(input, events),
    sources: eventSources(
      index,
      years.flatMap((year) => deliveredIn(input, year)),
    ),
  };
}

/** The years that have begun, with their counts; a year without any row in the log is unmet. */
function yearResults(
  input: RuleInput<FrequencyTarget>,
  years: readonly PeriodSpan[],
): readonly PeriodResult[] {
  const { target, review, index } = input;
  const begun = years.filter(({ start }) => start <= review.asOf);
  const counts = splitByPeriod(input, begun);
  return begun.map((span, place) => {
    const result = periodResult(span, counts[place] ?? 0, input);
    const blank = !anyDayWithin(index.logDays, span) && !isLimit(target.comparator, target.value);
    return blank && result.met !== null ? { ...result, met: false } : result;
  });
}

function closedYears(periods: readonly PeriodResult[], asOf: CalendarDate): string {
  const closed = periods.filter(({ end }) => hasPassed(end, asOf));
  if (closed.length === 0) return "";
  return ` Closed years met: ${closed.filter(({ met }) => met).length} of ${closed.length}.`;
}

/** S: planned rows later in this year; undated ones while less than three quarters of it have passed. Source: RULES 2. */
function plannedIn(
  { kpi, index, review }: RuleInput<FrequencyTarget>,
  year: DaySpan,
  share: Elapsed,
): number {
  const undatedCount = share.days * 4 < share.of * 3;
  const later = placesBetween(index.logDays, { after: review.asOf, upTo: year.end });
  const dated = countOn(index.planned, kpi.action, later);
  return undatedCount ? dated + countOn(index.planned, kpi.action, { first: noDay, last: noDay }) : dated;
}

function cutRemarks({ start, end, isCut }: PeriodSpan): readonly KpiRemark[] {
  if (!isCut) return [];
  const text = `The term covers only part of this year (${start} to ${end}): judged on those days, with the full target.`;
  return [{ code: "year-cut", text }];
}

function yearWhy(figures: {
  level: Level;
  expected: number;
  planned: number;
  year: DaySpan;
  status: Status;
}): string {
  const { level, expected, planned, year, status } = figures;
  const there = `${count(level.actual, "event")} in ${spanText(year)}`;
  if (isLimit(level.comparator, level.target))
    return `${there}, ${limitText(level.comparator, String(level.target))}: the limit is ${status === "on-track" ? "kept" : "passed"}.`;
  const done = `${there}, ${level.target} asked`;
  if (status === "achieved") return `${done}: the year's target is reached.`;
  const needed = wholeLevel(level) - level.actual;
  const plans =
    planned >= needed ? `${planned} more planned, enough` : `${planned} more planned, ${needed} needed`;
  return `${done}: ${expected} expected by now; ${plans}.`;
}
