import { addMonths, type CalendarDate, lastDayOfMonth, monthOf, yearOf } from "../../shared/calendar-date";
import { type EvaluationContext, judgeUnderstood, type UnderstoodKpi, understandKpi } from "../evaluate-kpi";
import { figuresOf, reachedBy } from "../figures";
import type { ActionKpi } from "../report";
import type { Review } from "../review/review";

/** How a KPI stood on a day, and what was expected by then, both in the KPI's own unit. */
export interface HistoryPoint {
  readonly day: CalendarDate;
  readonly actual: number;
  readonly expected: number | null;
  /** Actual over target, never capped. */
  readonly attainment: number | null;
}

/** A KPI's line over time, by what the sheets hold today; fewer than two points are none. */
export type History = readonly HistoryPoint[];

/** The evaluation contexts of the days of a line: made once for all the KPIs that ask. */
export interface HistoryFrame {
  readonly earlier: readonly EvaluationContext[];
  readonly now: EvaluationContext;
}

/** Farther back a line shows nothing more in a narrow pane. */
const mostMonths = 36;

export const historyFrame = (now: EvaluationContext): HistoryFrame => ({
  now,
  earlier: monthEnds(now.review).map((asOf) => ({ ...now, review: { ...now.review, asOf } })),
});

/** The last days of months from a term's first day to before as-of; the latest 36. */
export function monthEnds({ term, asOf }: Pick<Review, "term" | "asOf">): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = before(asOf); day >= term.start && days.length < mostMonths; day = before(day))
    days.unshift(day);
  return days;
}

/** The last day of the month before a day's own. */
function before(day: CalendarDate): CalendarDate {
  const last = addMonths(day, -1);
  return lastDayOfMonth(yearOf(last), monthOf(last));
}

/**
 * A KPI's figure at the ends of months, then as of today: each day is judged by the rules with the evidence's own days, so no
 * closed review is needed. A KPI with fewer than two figures has no line, nor has one whose evidence has no days: what the plan's
 * Actual says, a status of a plan of work, a yes without a day.
 */
export function historyOf(result: ActionKpi, { earlier, now }: HistoryFrame): History {
  if (!hasDays(result, now)) return [];
  const understood = asDated(understandKpi(result.kpi, now));
  const points = earlier.flatMap((context) =>
    pointOf(context.review.asOf, judgeUnderstood(understood, result.action, context)),
  );
  const all = [...points, ...pointOf(now.review.asOf, result)];
  return all.length < 2 ? [] : all;
}

/** An Actual is of today; of earlier days KPI Values tell. */
const asDated = (understood: UnderstoodKpi): UnderstoodKpi =>
  understood.kind === "asked" && understood.proposal.measure === "entered"
    ? { ...understood, proposal: { ...understood.proposal, measure: "values" } }
    : understood;

function hasDays({ kpi, measure, isEntered }: ActionKpi, { index, review }: EvaluationContext): boolean {
  if (measure === "work") return false;
  if (isEntered || measure === "values")
    return reachedBy(figuresOf(kpi, index.evidence), review.asOf).length > 1;
  if (measure !== "members") return true;
  const answers = index.evidence.memberStatus.get(kpi.id)?.answers.values() ?? [];
  return [...answers].some((answer) => answer.kind === "yes" && answer.since !== undefined);
}

type Figure = Pick<ActionKpi, "actual" | "expected" | "attainment">;

const pointOf = (day: CalendarDate, { actual, expected, attainment }: Figure): History =>
  actual === null ? [] : [{ day, actual, expected, attainment }];
