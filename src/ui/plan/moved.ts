import { shownStatus } from "../../domain/kpi/decision";
import type { KpiReport } from "../../domain/kpi/report";

/** How many KPIs have another status or another figure than before, those that are new counted in. */
export function moved(before: Pick<KpiReport, "results">, after: Pick<KpiReport, "results">): number {
  const then = new Map(before.results.map((result) => [result.kpi.id, result]));
  return after.results.filter((result) => {
    const old = then.get(result.kpi.id);
    return old === undefined || shownStatus(old) !== shownStatus(result) || old.actual !== result.actual;
  }).length;
}
