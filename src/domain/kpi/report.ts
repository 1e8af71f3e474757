import type { Action, Kpi, Pillar, Plan, Term } from "../plan/plan";
import type { CalendarDate } from "../shared/calendar-date";
import type { Decision } from "./decision";
import { evaluateKpi } from "./evaluate-kpi";
import type { Evidence } from "./evidence";
import { indexEvidence } from "./evidence-index";
import type { Forecast } from "./forecast";
import type { Measure } from "./measure";
import type { KpiResult } from "./result";
import type { Review } from "./review";
import { type RollUp, rollUp } from "./roll-up";
import type { Trend } from "./trend";

/** Every KPI of a plan as of a day, and how pillars and the whole plan stand. */
export interface KpiReport {
  readonly asOf: CalendarDate;
  readonly term: Term;
  readonly plan: Plan;
  /** In the plan's order. */
  readonly results: readonly ActionKpi[];
  readonly pillars: readonly PillarReport[];
  readonly summary: RollUp;
}

export interface ActionKpi extends KpiResult {
  readonly action: Action;
  readonly decision?: Decision;
  readonly trend?: Trend;
  readonly forecast?: Forecast;
}

export interface PillarReport extends RollUp {
  readonly pillar: Pillar;
}

export interface ReportQuestion {
  readonly plan: Plan;
  readonly evidence: Evidence;
  readonly review: Review;
  /** A measure that people chose over the proposed one. */
  readonly chosenMeasure: (kpi: Kpi) => Measure | undefined;
}

/** Judges every KPI of the plan; the evidence is indexed once for all of them. */
export function reportOn({ plan, evidence, review, chosenMeasure }: ReportQuestion): KpiReport {
  const bench = { review, index: indexEvidence(evidence), chosenMeasure };
  const results = plan.actions.flatMap((action) =>
    action.kpis.map((kpi) => ({ ...evaluateKpi(kpi, action, bench), action })),
  );
  const byPillar = resultsByPillar(results);
  return {
    asOf: review.asOf,
    term: review.term,
    plan,
    results,
    pillars: plan.pillars.map((pillar) => ({ pillar, ...rollUp(byPillar.get(pillar.number) ?? []) })),
    summary: rollUp(results),
  };
}

/** The results of each pillar, in the plan's order. */
export function resultsByPillar(results: readonly ActionKpi[]): ReadonlyMap<number, readonly ActionKpi[]> {
  const byPillar = new Map<number, ActionKpi[]>();
  for (const result of results) {
    const own = byPillar.get(result.action.pillar);
    if (own) own.push(result);
    else byPillar.set(result.action.pillar, [result]);
  }
  return byPillar;
}
