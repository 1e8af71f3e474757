import { shownStatus } from "../kpi/decision";
import type { Evidence } from "../kpi/evidence/evidence";
import type { KpiReport } from "../kpi/report";
import type { FrozenReview } from "../kpi/review/frozen-review";
import { type RollUp, rollUp } from "../kpi/roll-up";
import { rulesVersion } from "../kpi/rules-version";
import type { Status } from "../kpi/status";
import { type MarkCounts, memberScorecard } from "../member/scorecard";
import { milestoneIds } from "../plan/milestones/milestone";
import type { Term } from "../plan/plan";
import type { CalendarDate } from "../shared/calendar-date";
import { newestDay } from "./newest-day";

/** What the region needs to know of one office's workbook: plain data, so that it can be kept from run to run. */
export interface OfficeSummary {
  readonly title: string | null;
  readonly planId: string | null;
  readonly asOf: CalendarDate;
  readonly term: Term;
  readonly rollUp: RollUp;
  readonly kpis: readonly OfficeKpi[];
  readonly members: readonly OfficeMember[];
  /** Closed reviews before as-of, in time order. */
  readonly reviews: readonly OfficeReview[];
  /** The newest day up to as-of of any row, figure or answer; null where nothing has one. */
  readonly newest: CalendarDate | null;
  /** Cells to look at, as `check` lists them. */
  readonly findings: number;
}

export interface OfficeKpi {
  readonly id: string;
  readonly action: string;
  /** The indicator, in the planner's words. */
  readonly indicator: string;
  readonly milestones: readonly string[];
  readonly status: Status;
  readonly attainment: number | null;
  readonly why: string;
}

/** Where an active Member stands, a count of KPIs each. */
export interface OfficeMember {
  readonly member: string;
  readonly counts: MarkCounts;
}

/** How many KPIs stood well in a closed review. */
export interface OfficeReview {
  readonly asOf: CalendarDate;
  readonly good: number;
  readonly measured: number;
  /** Some KPI was judged by other rules than today's. */
  readonly otherRules: boolean;
}

export interface SummaryInput {
  readonly report: KpiReport;
  readonly evidence: Evidence;
  readonly reviews: readonly FrozenReview[];
  readonly planId: string | undefined;
  readonly findings: number;
}

export function officeSummary({ report, evidence, reviews, planId, findings }: SummaryInput): OfficeSummary {
  const { asOf, term, results, plan, summary } = report;
  const card = memberScorecard({ results, evidence, asOf });
  return {
    title: plan.title ?? null,
    planId: planId ?? null,
    ...{ asOf, term, rollUp: summary, findings },
    kpis: results.map((result) => ({
      id: result.kpi.id,
      action: result.action.text,
      indicator: result.kpi.indicator ?? result.kpi.label,
      milestones:
        result.action.milestones.kind === "read" ? milestoneIds(result.action.milestones.value) : [],
      status: shownStatus(result),
      attainment: result.attainment,
      why: result.why,
    })),
    members: card.groups.flatMap(({ scores }) =>
      scores.map(({ member, counts }) => ({ member: member.name, counts })),
    ),
    reviews: reviews.map(officeReview),
    newest: newestDay(evidence, asOf),
  };
}

function officeReview({ asOf, kpis }: FrozenReview): OfficeReview {
  const frozen = [...kpis.values()];
  const { counts, measured } = rollUp(
    frozen.map(({ status, setStatus, attainment }) => ({ status: setStatus ?? status, attainment })),
  );
  const otherRules = frozen.some(({ rules }) => rules !== undefined && rules !== rulesVersion);
  return { asOf, good: goodOf(counts), measured, otherRules };
}

/** Achieved and on track. */
export const goodOf = (counts: RollUp["counts"]): number => counts.achieved + counts["on-track"];
