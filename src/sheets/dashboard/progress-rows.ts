import { type KpiReport, resultsByPillar } from "../../domain/kpi/report";
import type { KpiId } from "../../domain/plan/ids";
import { addressOf } from "../cell-address";
import { kpiProgressName } from "../kpi/owned-sheets";

/** Title, plan and day, summary, legend, headings. */
const rowsAbove = 5;

type Link = { readonly sheet: string; readonly address: string };

/** Where each KPI's row stands in KPI Progress: a band per pillar, its KPIs under it. */
export function progressLinks({ pillars, results }: KpiReport): ReadonlyMap<KpiId, Link> {
  const links = new Map<KpiId, Link>();
  const byPillar = resultsByPillar(results);
  let row = rowsAbove;
  for (const { pillar } of pillars) {
    row += 1;
    for (const { kpi } of byPillar.get(pillar.number) ?? []) {
      links.set(kpi.id, { sheet: kpiProgressName, address: addressOf(row, 0) });
      row += 1;
    }
  }
  return links;
}
