import type { KpiId } from "../../plan/ids";
import type { Plan, Term } from "../../plan/plan";
import { addMonths, addYears, type CalendarDate } from "../../shared/calendar-date";
import { plainText } from "../../shared/plain-text";
import type { Status } from "../status";

/** A review that was closed: how every KPI stood, as it was frozen then. */
export interface FrozenReview {
  /** "30 June 2019"; "30 June 2019 (2)" where the period was reopened and closed again. */
  readonly name: string;
  readonly asOf: CalendarDate;
  /** The plan's title then, or "". */
  readonly plan: string;
  readonly termStart: CalendarDate | undefined;
  readonly kpis: ReadonlyMap<KpiId, FrozenKpi>;
}

export interface FrozenKpi {
  /** As computed then. */
  readonly status: Status;
  /** A director's, where one was set then. */
  readonly setStatus?: Status;
  readonly actual: number | null;
  /** What the actual counts, by `unitOf`: "Members", "events", "share". */
  readonly unit: string;
  readonly attainment: number | null;
  /** As written then: another target makes another attainment of the same figure. */
  readonly targetText: string;
  /** The version of the rules by which it was judged; absent where the line does not say. */
  readonly rules?: string;
}

/** What one plan is told from another by: title, first day, and ids. */
export interface PlanMark {
  readonly plan: Plan;
  readonly term: Term;
}

/**
 * The reviews of this plan, one for each as-of day, in time order: where a period was closed again, the later one counts.
 * Another title, another term, or mostly other ids make it another plan's review. A missing title tells nothing.
 */
export function reviewsOf(
  reviews: readonly FrozenReview[],
  { plan, term }: PlanMark,
): readonly FrozenReview[] {
  const ids = new Set<KpiId>(plan.actions.flatMap(({ kpis }) => kpis.map(({ id }) => id)));
  const title = titleKey(plan.title ?? "");
  const own = reviews.filter((review) => {
    const then = titleKey(review.plan);
    const isNamedAlike = then === "" || title === "" || then === title;
    return isNamedAlike && review.termStart === term.start && sharesMost(review, ids);
  });
  const byDay = new Map(own.map((review) => [review.asOf, review]));
  return [...byDay.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

const titleKey = (title: string): string => plainText(title).toLowerCase();

function sharesMost({ kpis }: FrozenReview, ids: ReadonlySet<KpiId>): boolean {
  const shared = [...kpis.keys()].filter((id) => ids.has(id)).length;
  return shared > 0 && shared * 2 >= kpis.size;
}

/** A number of Members that was frozen, and when. */
export interface FrozenCount {
  readonly asOf: CalendarDate;
  readonly members: number;
}

/**
 * How many Members there were a year before as-of, by the last review on or before that day; one that is more than a
 * year older than the day says nothing about it. Source: RULES 1, On-going.
 */
export function membersAYearBefore(
  reviews: readonly FrozenReview[],
  asOf: CalendarDate,
): ReadonlyMap<KpiId, FrozenCount> {
  const day = addYears(asOf, -1);
  const review = reviews.filter((found) => found.asOf <= day && found.asOf >= addMonths(asOf, -24)).at(-1);
  return new Map(
    [...(review?.kpis ?? [])].flatMap(([id, { actual, unit }]) =>
      review && actual !== null && unit === memberUnit
        ? [[id, { asOf: review.asOf, members: actual }] as const]
        : [],
    ),
  );
}

/** The unit of a count of Members. */
export const memberUnit = "Members";
