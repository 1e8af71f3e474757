import { addToList } from "../shared/add-to-list";
import type { Action, Kpi, Pillar, Plan, Term } from "../plan/plan";
import type { KpiId } from "../plan/ids";
import type { CalendarDate } from "../shared/calendar-date";
import type { Decision } from "./decision";
import { type EvaluationContext, evaluateKpi } from "./evaluate-kpi";
import type { Evidence } from "./evidence/evidence";
import { indexEvidence } from "./evidence/evidence-index";
import type { Forecast } from "./forecast";
import { inOfficeWord } from "./in-office-word";
import { forecastOf } from "./forecast/forecast-of";
import { type FrozenReview, membersAYearBefore } from "./review/frozen-review";
import type { FigureChoices } from "./measure/meaning";
import type { Measure } from "./measure/measure";
import type { OfficeWords } from "./measure/measure-words";
import { type PlanChanges, planChanges } from "./review/plan-changes";
import type { KpiResult } from "./result";
import type { Review } from "./review/review";
import { changedSinceReview } from "./review/since-review";
import { type RollUp, rollUp } from "./roll-up";
import { type StatusNames, usualNames } from "./summary";
import type { Trend } from "./review/trend";
import { trendOf } from "./review/trend-of";

/** Every KPI of a plan as of a day, and how pillars and the whole plan stand. */
export interface KpiReport {
  readonly asOf: CalendarDate;
  readonly term: Term;
  readonly plan: Plan;
  /** In the plan's order. */
  readonly results: readonly ActionKpi[];
  readonly pillars: readonly PillarReport[];
  readonly summary: RollUp;
  /** What moved since the last review of this plan before as-of; absent where there is none. */
  readonly changes?: PlanChanges;
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

export interface ReportInput {
  readonly plan: Plan;
  readonly evidence: Evidence;
  readonly review: Review;
  /** A measure that people chose over the proposed one. */
  readonly chosenMeasure: (kpi: Kpi) => Measure | undefined;
  /** What the office calls what it counts, and what people said once of a KPI's figures. */
  readonly office?: OfficeWords;
  readonly figures?: (kpi: Kpi) => FigureChoices;
  /** What directors set and noted. */
  readonly decisions?: ReadonlyMap<KpiId, Decision>;
  /** Closed reviews of this plan in time order; those before as-of give trends. */
  readonly reviews?: readonly FrozenReview[];
  /** What statuses are called inside a sentence, where Settings say so. */
  readonly names?: StatusNames;
}

/** Judges every KPI of the plan; the evidence is indexed once for all of them. */
export function reportOn(input: ReportInput): KpiReport {
  const { plan, review } = input;
  const reviews = (input.reviews ?? []).filter(({ asOf }) => asOf < review.asOf);
  const results = judgeAll(input, reviews);
  const byPillar = resultsByPillar(results);
  const changes = planChanges(results, reviews);
  return {
    asOf: review.asOf,
    term: review.term,
    plan,
    results,
    pillars: plan.pillars.map((pillar) => ({ pillar, ...rollUp(byPillar.get(pillar.number) ?? []) })),
    summary: rollUp(results),
    ...(changes === undefined ? {} : { changes }),
  };
}

function judgeAll(input: ReportInput, reviews: readonly FrozenReview[]): readonly ActionKpi[] {
  const { plan, evidence, review, chosenMeasure, decisions, names = usualNames } = input;
  const frozen = membersAYearBefore(reviews, review.asOf);
  const { office, figures } = input;
  const context: EvaluationContext = {
    review,
    index: indexEvidence(evidence),
    chosenMeasure,
    frozen,
    ...(office === undefined ? {} : { office }),
    ...(figures === undefined ? {} : { figures }),
  };
  const frame = { asOf: review.asOf, reviews, names };
  const last = reviews.at(-1);
  return plan.actions.flatMap((action) =>
    action.kpis.map((kpi): ActionKpi => {
      const found = evaluateKpi(kpi, action, context);
      const changed = last === undefined ? [] : changedSinceReview(kpi, action, { last, context, names });
      const remarks = changed.length === 0 ? found.remarks : [...found.remarks, ...changed];
      const decision = decisions?.get(kpi.id);
      const decided = { ...found, remarks, action, ...(decision === undefined ? {} : { decision }) };
      const trend = reviews.length === 0 ? undefined : trendOf(decided, frame);
      const forecast = forecastOf(decided, context);
      if (trend === undefined && forecast === undefined) return inOfficeWord(decided, office);
      return inOfficeWord(
        {
          ...decided,
          ...(trend === undefined ? {} : { trend }),
          ...(forecast === undefined ? {} : { forecast }),
        },
        office,
      );
    }),
  );
}

/** The results of each pillar, in the plan's order. */
export function resultsByPillar(results: readonly ActionKpi[]): ReadonlyMap<number, readonly ActionKpi[]> {
  const byPillar = new Map<number, ActionKpi[]>();
  for (const result of results) {
    addToList(byPillar, result.action.pillar, result);
  }
  return byPillar;
}
