import { type ActionKpi, type KpiReport, resultsByPillar } from "../../domain/kpi/report";

/** Title, plan and day, summary, legend: the rows above the headings of KPI Progress. */
export const headingPlace = 4;

/** Where the KPIs of a report stand in KPI Progress; rows count from 0. */
export interface KpiPlaces {
  readonly rows: ReadonlyMap<ActionKpi, number>;
  /** The first row of the body, and the row after its last. */
  readonly top: number;
  readonly end: number;
}

/** A band per pillar, and under it a row per KPI: kpiPlaces(report).rows.get(result) -> 6. */
export function kpiPlaces({ pillars, results }: Pick<KpiReport, "pillars" | "results">): KpiPlaces {
  const byPillar = resultsByPillar(results);
  const rows = new Map<ActionKpi, number>();
  const top = headingPlace + 1;
  let row = top;
  for (const { pillar } of pillars) {
    row += 1;
    for (const result of byPillar.get(pillar.number) ?? []) rows.set(result, row++);
  }
  return { rows, top, end: row };
}
