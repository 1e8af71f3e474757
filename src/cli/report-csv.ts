import Papa from "papaparse";
import type { Decision } from "../domain/kpi/decision";
import type { ActionKpi, KpiReport } from "../domain/kpi/report";
import { milestoneIds } from "../domain/plan/milestones/milestone";
import { guarded } from "../domain/shared/formula-guard";

/** A row per KPI. Excel knows UTF-8 by the mark at the start; texts that begin with "=" stay texts. */
export const reportCsv = ({ results, asOf }: KpiReport): string =>
  `\uFEFF${Papa.unparse(
    results.map((result) => guardedRow(csvRow(result, asOf))),
    { quotes: (value) => typeof value === "string" && value.startsWith("'") },
  )}\r\n`;

/** Papa's own guard is not used: it passes over a formula with a line break in it, or with a blank before it. */
const guardedRow = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === "string" ? guarded(value) : value]),
  );

const csvRow = ({ kpi, action, members, ...result }: ActionKpi, asOf: string) => ({
  id: kpi.id,
  pillar: action.pillar,
  action: action.text,
  milestones: action.milestones.kind === "read" ? milestoneIds(action.milestones.value).join("; ") : "",
  kpi: kpi.label,
  target: kpi.targetText,
  measure: result.measure,
  actual: result.actual,
  denominator: result.denominator,
  expected: result.expected,
  baseline: result.baseline,
  attainment: result.attainment,
  status: result.status,
  why: result.why,
  timeframe: kpi.timeframeText ?? action.timeframeText,
  asOf,
  membersYes: members?.yes.join("; "),
  membersNo: members?.no.join("; "),
  membersUnknown: members?.unknown.join("; "),
  remarks: result.remarks.map(({ text }) => text).join(" "),
  ...decisionCells(result.decision),
  trend: result.trend?.sentence,
  forecast: result.forecast?.sentence,
});

/** The status above stays the computed one. */
function decisionCells(decision: Decision | undefined) {
  const noted = decision?.status === undefined ? decision : decision.further;
  return {
    override: decision?.status,
    overrideNote: decision?.status === undefined ? undefined : decision.note,
    overrideBy: decision?.status === undefined ? undefined : decision.by,
    overrideWhen: decision?.status === undefined ? undefined : decision.when,
    note: noted?.note,
  };
}
