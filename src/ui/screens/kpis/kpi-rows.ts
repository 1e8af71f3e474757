import type { ActionKpi, KpiReport, PillarReport } from "../../../domain/kpi/report";
import type { Order } from "../../kpi-filter";

/** What the list is made of: a heading per pillar and a row per KPI. */
export type ListRow =
  | { readonly kind: "pillar"; readonly pillar: PillarReport }
  | { readonly kind: "kpi"; readonly result: ActionKpi };

/** In the plan's order the KPIs stand under their pillars; in any other order a heading would say nothing. */
export function listRows(report: KpiReport, shown: readonly ActionKpi[], order: Order): readonly ListRow[] {
  const kpis = shown.map((result): ListRow => ({ kind: "kpi", result }));
  if (order !== "plan") return kpis;
  return report.pillars.flatMap((pillar): readonly ListRow[] => {
    const own = kpis.filter((row) => row.kind === "kpi" && row.result.action.pillar === pillar.pillar.number);
    return own.length === 0 ? [] : [{ kind: "pillar", pillar }, ...own];
  });
}
