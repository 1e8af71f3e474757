import type { Term } from "../../plan/plan";
import { type CalendarDate, dayBefore, lastDayOfMonth, monthOf, yearOf } from "../../shared/calendar-date";
import { shownStatus } from "../decision";
import type { ActionKpi } from "../report";
import type { Status } from "../status";
import type { StatusNames } from "../summary";
import { dayText, spanText } from "../words";

/**
 * Since when a KPI has stood as it stands. set: a director set it on the day. review: so in every review since the day.
 * changed: it stood at `was` in the review of the day. due: it fell due on the day. month: by the dates in the sheets
 * it turned in the day's month. term: by those dates it has stood so since the day, the term's first or earlier.
 */
export interface Since {
  readonly kind: "set" | "review" | "changed" | "due" | "month" | "term";
  readonly day: CalendarDate;
  readonly was?: Status;
}

/** The computed status of a KPI on a day. */
export type StatusOn = (result: ActionKpi, day: CalendarDate) => Status;

interface SinceInput {
  readonly asOf: CalendarDate;
  readonly term: Term;
  readonly statusOn: StatusOn;
}

/** What people decided or froze comes first; the dates in the sheets tell where they did not. undefined: nobody can say. */
export function sinceWhen(result: ActionKpi, input: SinceInput): Since | undefined {
  const { decision, trend, due } = result;
  if (decision?.status !== undefined)
    return decision.when === undefined ? undefined : { kind: "set", day: decision.when };
  if (trend?.since !== undefined) return { kind: "review", day: trend.since };
  if (trend !== undefined && trend.last.status !== shownStatus(result))
    return { kind: "changed", day: trend.last.asOf, was: trend.last.status };
  if (due !== null && due < input.asOf) return { kind: "due", day: due };
  return result.isEntered ? undefined : turnedIn(result, input);
}

/** Farther back a month says nothing more. */
const mostMonths = 36;

/** Back by month ends for as long as the KPI stood the same. */
function turnedIn(result: ActionKpi, { asOf, term, statusOn }: SinceInput): Since {
  let day = asOf;
  for (let months = 0; months < mostMonths; months += 1) {
    const earlier = endOfMonthBefore(day);
    if (earlier < term.start) return { kind: "term", day: term.start };
    if (statusOn(result, earlier) !== result.status) return { kind: "month", day };
    day = earlier;
  }
  return { kind: "term", day };
}

const endOfMonthBefore = (day: CalendarDate): CalendarDate => {
  const last = lastDayOfMonth(yearOf(day), monthOf(day));
  const first = `${last.slice(0, 8)}01` as CalendarDate; // every month has a first day
  return dayBefore(first);
};

/** "30 June 2019", "about March 2019", "not known": the day as a table has it. */
export function sinceText(since: Since | undefined, names: StatusNames): string {
  if (since === undefined) return "not known";
  const { kind, day, was } = since;
  switch (kind) {
    case "set":
    case "review":
    case "due":
      return dayText(day);
    case "month":
      return `about ${spanText({ start: day, end: day })}`;
    case "term":
      return `${spanText({ start: day, end: day })} or before`;
    case "changed":
      return `after ${dayText(day)}, then ${was === undefined ? "otherwise" : names[was]}`;
  }
}
