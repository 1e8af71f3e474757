import { earlierOf } from "../../shared/calendar-date";
import type { ActionId } from "../../plan/ids";
import type { SourceCell } from "../../shared/source-cell";
import type { FrequencyTarget, Target } from "../../target/target";
import { isLimit, meets } from "../compare";
import { isAt, noDay, placesBefore, placesWithin } from "../evidence/day-places";
import { type EvidenceIndex, rowsNaming } from "../evidence/evidence-index";
import { statusCode } from "../evidence/log-columns";
import { countOn, eventsOf, eventsOn, rowsOf } from "../evidence/logged-events";
import { type KpiRemark, type PeriodResult, remarkIf } from "../result";
import { type DaySpan, hasPassed } from "../review/review";
import { numberSources } from "../evidence/sources";
import { count } from "../words";
import type { RuleInput } from "./rule-input";

/** The numbers of the events of a KPI's action that took place in a span, as of now. */
export const deliveredIn = (
  { kpi, index, review }: RuleInput<Target>,
  { start, end }: DaySpan,
): readonly number[] =>
  eventsOn(
    index.delivered,
    kpi.action,
    placesWithin(index.logDays, { start, end: earlierOf(end, review.asOf) }),
  );

/** The cells of delivered events. */
export const eventSources = (
  { delivered, log, evidence }: EvidenceIndex,
  events: readonly number[],
): readonly SourceCell[] =>
  numberSources(
    evidence.activityLog,
    rowsOf(delivered, events).map((row) => log.sheetRow[row] ?? 0),
  );

/** How many delivered events, as of now, fall in each of the spans (in order, not overlapping). */
export function splitByPeriod(
  { kpi, index, review }: RuleInput<Target>,
  spans: readonly DaySpan[],
): readonly number[] {
  const counts = spans.map(() => 0);
  const places = spans.map(({ start, end }) =>
    placesWithin(index.logDays, { start, end: earlierOf(end, review.asOf) }),
  );
  const events = eventsOf(index.delivered, kpi.action);
  for (let at = 0; at < events.length; at += 1) {
    const day = index.delivered.day[events[at] ?? 0] ?? noDay;
    const place = places.findIndex((span) => isAt(day, span));
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** A period counts once it is met, and is never missed while it is open; a limit is kept only once it is closed. */
export function periodResult(
  span: DaySpan,
  actual: number,
  { target, review }: RuleInput<FrequencyTarget>,
): PeriodResult {
  const met = meets(actual, target.comparator, target.value);
  const open = !hasPassed(span.end, review.asOf);
  const undecided = open && met === isLimit(target.comparator, target.value);
  return { start: span.start, end: span.end, actual, met: undecided ? null : met };
}

/** What the log's rows of this action leave to be seen to. */
export function eventRemarks(
  { kpi, index, review }: RuleInput<Target>,
  counted: readonly number[],
): readonly KpiRemark[] {
  const { delivered, planned, logDays } = index;
  const doubled = counted.filter((event) => delivered.repeated.has(event)).length;
  const overdue = countOn(planned, kpi.action, placesBefore(logDays, review.asOf));
  const { plans, lost } = undatedRows(index, kpi.action);
  return [
    ...remarkIf(
      doubled,
      "same-event",
      `${count(doubled, "event")} logged in more than one row, counted once.`,
    ),
    ...remarkIf(
      overdue,
      "planned-day-passed",
      `${count(overdue, "planned row")} whose day has passed: set to delivered, postponed or cancelled.`,
    ),
    ...remarkIf(lost, "row-without-date", `${count(lost, "row")} without a date, counted nowhere.`),
    ...remarkIf(plans, "plan-without-date", `${count(plans, "planned row")} without a date.`),
  ];
}

/** The rows of an action without a day: those planned, and those that are lost to every count. */
function undatedRows(index: EvidenceIndex, action: ActionId) {
  const { day, status } = index.log;
  let plans = 0;
  let lost = 0;
  const rows = rowsNaming(index, action);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (day[row] !== noDay) continue;
    if (status[row] === statusCode.planned) plans += 1;
    else lost += 1;
  }
  return { plans, lost };
}
