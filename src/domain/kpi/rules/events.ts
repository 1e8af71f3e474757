import type { ActionId } from "../../plan/ids";
import type { FrequencyTarget, Target } from "../../target/target";
import { isLimit, meets } from "../compare";
import type { LoggedEvent } from "../evidence-index";
import { type KpiRemark, type PeriodResult, remarkIf } from "../result";
import { type DaySpan, hasPassed, isWithin } from "../review";
import { count } from "../words";
import type { Question } from "./question";

/** The events of an action, or none. */
export const eventsOf = (
  events: ReadonlyMap<ActionId, readonly LoggedEvent[]>,
  action: ActionId,
): readonly LoggedEvent[] => events.get(action) ?? [];

/** How many delivered events, as of now, fall in each of the spans (in order, not overlapping). */
export function splitByPeriod(
  { kpi, index, review }: Question<Target>,
  spans: readonly DaySpan[],
): readonly number[] {
  const counts = spans.map(() => 0);
  for (const { date } of eventsOf(index.delivered, kpi.action)) {
    if (date === undefined || date > review.asOf) continue;
    const place = spans.findIndex((span) => isWithin(date, span));
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** A period counts once it is met, and is never missed while it is open; a limit is kept only once it is closed. */
export function periodResult(
  span: DaySpan,
  actual: number,
  { target, review }: Question<FrequencyTarget>,
): PeriodResult {
  const met = meets(actual, target.comparator, target.value);
  const open = !hasPassed(span.end, review.asOf);
  const undecided = open && met === isLimit(target.comparator, target.value);
  return { start: span.start, end: span.end, actual, met: undecided ? null : met };
}

/** What the log's rows of this action leave to be seen to. */
export function eventRemarks(
  { kpi, index, review }: Question<Target>,
  counted: readonly LoggedEvent[],
): readonly KpiRemark[] {
  const doubled = counted.filter(({ rows }) => rows.length > 1).length;
  const overdue = eventsOf(index.planned, kpi.action).filter(
    ({ date }) => date !== undefined && date < review.asOf,
  ).length;
  const undated = (index.rowsByAction.get(kpi.action) ?? []).filter(({ date }) => date === undefined);
  const plans = undated.filter(({ status }) => status === "planned").length;
  const lost = undated.length - plans;
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
