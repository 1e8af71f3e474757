import type { Decision } from "../../domain/kpi/decision";
import { type FrozenReview, type PlanMark, reviewsOf } from "../../domain/kpi/review/frozen-review";
import { ownIdsOf } from "../../domain/plan/own-ids";
import type { KpiId } from "../../domain/plan/ids";
import type { Plan, Term } from "../../domain/plan/plan";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { Remark } from "../../domain/shared/remark";
import { choicesTable } from "../tables/choices";
import { readClosedPeriods } from "../tables/closed-periods";
import { readDecisions } from "../tables/decisions";
import { readSnapshots } from "../tables/read-snapshots";
import { rowsOf } from "../tables/sheet-table";
import { snapshotsTable } from "../tables/snapshots";
import type { StatusStyles } from "../palette";
import { statusReader } from "../status-words";
import type { FoundSheet } from "./sheet-roles";

/** What people decided about KPIs and periods, and what was frozen when reviews were closed. */
export interface Decided {
  /** Statuses and notes that directors set, by KPI. */
  readonly decisions: ReadonlyMap<KpiId, Decision>;
  /** Closed reviews of this plan, in time order; those of another plan are left out. */
  readonly reviews: readonly FrozenReview[];
  /** The last day of each period that is closed now, in order. */
  readonly closedPeriods: readonly CalendarDate[];
  /** The latest of them: nothing dated on or before it is written any more; undefined where none is closed. */
  readonly closedUntil: CalendarDate | undefined;
}

interface Frame {
  readonly plan: Plan | undefined;
  readonly term: Term | undefined;
  readonly statusStyles: StatusStyles;
}

export function readDecided(
  sheets: readonly FoundSheet[],
  { plan, term, statusStyles }: Frame,
): { readonly decided: Decided; readonly remarks: readonly Remark[] } {
  const frame = {
    kpis: plan?.actions.flatMap(({ kpis }) => kpis.map(({ id }) => id)) ?? [],
    own: ownIdsOf(plan),
    readStatus: statusReader(statusStyles),
  };
  const table = rowsOf(sheets, choicesTable);
  const frozen = rowsOf(sheets, snapshotsTable);
  const spoken = table && plan ? readDecisions(table, frame) : undefined;
  const periods = table && readClosedPeriods(table);
  const read = frozen && readSnapshots(frozen, frame);
  const reviews = plan && term && read ? reviewsOf(read.reviews, { plan, term }) : [];
  const strange =
    frozen && read && plan && term ? ofAnotherPlan(frozen.sheet, read.reviews, { plan, term }) : [];
  return {
    decided: {
      decisions: spoken?.decisions ?? new Map<KpiId, Decision>(),
      reviews,
      closedPeriods: periods?.days ?? [],
      closedUntil: periods?.days.at(-1),
    },
    remarks: [...(spoken?.remarks ?? []), ...(periods?.remarks ?? []), ...(read?.remarks ?? []), ...strange],
  };
}

function ofAnotherPlan(sheet: string, reviews: readonly FrozenReview[], mark: PlanMark): readonly Remark[] {
  return reviews
    .filter((review) => reviewsOf([review], mark).length === 0)
    .map(({ name, plan }): Remark => ({
      code: "review-of-another-plan",
      severity: "info",
      source: { sheet, address: "A1" },
      text: `The review "${name.slice(0, 60)}" is of another plan (${plan === "" ? "without a title" : `"${plan.slice(0, 80)}"`}), so it feeds no trend.`,
      next: "Nothing is to be done; if it is this plan, put back the title and the term start that were frozen.",
    }));
}
