import type { ActionKpi, KpiReport, PillarReport } from "../domain/kpi/report";
import { summarySentence } from "../domain/kpi/summary";
import { worstOf } from "../domain/kpi/status";
import { milestoneIds } from "../domain/plan/milestone";
import { explainTargetReading } from "../domain/target/explain-target";
import type { WorkbookReport } from "../usecases/refresh-kpi-sheet";
import { remarkJson } from "./check-json";

/** The document of `report --json`; its fields are settled in docs/command-line.md. */
export function reportJson({ report, remarks }: WorkbookReport) {
  return {
    asOf: report.asOf,
    term: report.term,
    kpis: report.results.map((result) => kpiJson(result, report)),
    pillars: report.pillars.map(pillarJson),
    summary: { ...report.summary, sentence: summarySentence(report.summary) },
    remarks: remarks.map(remarkJson),
  };
}

function kpiJson(result: ActionKpi, report: KpiReport) {
  const { action, kpi, isEntered, ...judged } = result;
  return {
    id: kpi.id,
    action: action.text,
    actionId: action.id,
    actionStatus: worstOf(
      report.results.filter((other) => other.action === action).map(({ status }) => status),
    ),
    milestones: action.milestones.kind === "read" ? milestoneIds(action.milestones.value) : [],
    kpi: kpi.label,
    targetText: kpi.targetText,
    target: explainTargetReading(kpi.target, kpi.targetText),
    measure: judged.measure,
    entered: isEntered,
    actual: judged.actual,
    denominator: judged.denominator,
    expected: judged.expected,
    baseline: judged.baseline,
    attainment: judged.attainment,
    status: judged.status,
    why: judged.why,
    members: judged.members ?? { yes: [], no: [], unknown: [] },
    periods: judged.periods,
    sources: [...kpi.sources, ...judged.sources],
    remarks: judged.remarks,
  };
}

const pillarJson = ({ pillar, ...rolled }: PillarReport) => ({ ...pillar, ...rolled });
