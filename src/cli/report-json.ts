import type { Decision } from "../domain/kpi/decision";
import { floorOf } from "../domain/kpi/compare";
import type { ActionKpi, KpiReport, PillarReport } from "../domain/kpi/report";
import { summarySentence } from "../domain/kpi/summary";
import type { Trend } from "../domain/kpi/review/trend";
import { type Status, worstOf } from "../domain/kpi/status";
import type { Action, Kpi } from "../domain/plan/plan";
import { ownerOf } from "../domain/plan/owners";
import { milestoneIds } from "../domain/plan/milestones/milestone";
import { explainTargetReading } from "../domain/target/explain-target";
import type { PlanPicture } from "../usecases/plan-picture";
import { remarkJson } from "./check-json";

/** The document of `report --json`; its fields are settled in docs/command-line.md. */
export function reportJson({ report, remarks }: Pick<PlanPicture, "report" | "remarks">) {
  const worst = worstByAction(report);
  return {
    asOf: report.asOf,
    term: report.term,
    kpis: report.results.map((result) => kpiJson(result, worst)),
    pillars: report.pillars.map(pillarJson),
    summary: { ...report.summary, sentence: summarySentence(report.summary) },
    changes: report.changes ?? null,
    remarks: remarks.map(remarkJson),
  };
}

function kpiJson(result: ActionKpi, worst: ReadonlyMap<Action, Status>) {
  const { action, kpi, isEntered, ...judged } = result;
  return {
    id: kpi.id,
    action: action.text,
    actionId: action.id,
    actionStatus: worst.get(action),
    milestones: action.milestones.kind === "read" ? milestoneIds(action.milestones.value) : [],
    kpi: kpi.indicator ?? kpi.label,
    ...ownWordsJson(result),
    targetText: kpi.targetText,
    target: kpi.work === undefined ? explainTargetReading(kpi.target, kpi.targetText) : null,
    measure: judged.measure,
    measureReason: judged.measureReason,
    entered: isEntered,
    actual: asShare(judged.actual, result),
    denominator: judged.denominator,
    expected: wholeExpected(result),
    baseline: judged.baseline ?? kpi.baseline ?? null,
    attainment: judged.attainment,
    status: judged.status,
    why: judged.why,
    members: judged.members ?? { yes: [], no: [], unknown: [] },
    periods: judged.periods,
    unit: judged.unit === "" ? null : judged.unit,
    group: judged.group ?? null,
    direction: judged.direction ?? null,
    flow: judged.isFlow ?? null,
    phases: judged.phases ?? [],
    owner: ownerOf(kpi, action) || null,
    ownId: kpi.ownId ?? null,
    distinguishedBy: kpi.distinguishedBy ?? [],
    sources: [...kpi.sources, ...judged.sources],
    remarks: judged.remarks,
    ...decisionJson(judged.decision),
    trend: trendJson(judged.trend),
    forecast: judged.forecast ?? null,
  };
}

/** What else the plan's own columns say of a KPI; what it does not say is left out. */
const ownWordsJson = ({ action, kpi: { work }, due }: ActionKpi) => ({
  ...(action.levels === undefined ? {} : { levels: action.levels }),
  ...(work === undefined ? {} : { work }),
  due,
});

/** What is expected by now in whole things; a share stays exact. */
function wholeExpected({ expected, unit, direction, kpi }: ActionKpi): number | null {
  if (expected === null || isShareKpi(kpi, unit)) return asShare(expected, { kpi, unit });
  return direction === "less" ? -floorOf(-expected) : floorOf(expected);
}

/** "80 to 90 %" is judged in per cent; a share is told as 0 to 1 like any other. */
const asShare = (
  figure: number | null,
  { kpi: { target }, unit }: Pick<ActionKpi, "kpi" | "unit">,
): number | null => {
  const isRange = target.kind === "read" && target.value.parts[0].kind === "range" && unit === "%";
  return figure !== null && isRange ? Number((figure / 100).toPrecision(12)) : figure;
};

const isShareKpi = ({ target }: Kpi, unit: string): boolean => {
  const first = target.kind === "read" ? target.value.parts[0] : undefined;
  return unit === "%" || first?.kind === "percent" || (first?.kind === "ratio" && first.share === true);
};

/** What directors set and noted beside the computed status. Source: RULES 0.10. */
function decisionJson(decision: Decision | undefined) {
  const isSet = decision?.status !== undefined;
  const noted = isSet ? decision.further : decision;
  return {
    override: isSet
      ? { status: decision.status, note: decision.note, by: decision.by, when: decision.when ?? null }
      : null,
    note: noted === undefined ? null : { text: noted.note, by: noted.by, when: noted.when ?? null },
  };
}

const trendJson = (trend: Trend | undefined) =>
  trend === undefined ? null : { ...trend, yearBefore: trend.yearBefore ?? null, since: trend.since ?? null };

/** An action shows the worse of its KPIs. Source: RULES 0.7. */
function worstByAction({ results }: KpiReport): ReadonlyMap<Action, Status> {
  const worst = new Map<Action, Status>();
  for (const { action, status } of results)
    worst.set(action, worstOf([status, worst.get(action) ?? status]) ?? status);
  return worst;
}

const pillarJson = ({ pillar, ...rolled }: PillarReport) => ({ ...pillar, ...rolled });
