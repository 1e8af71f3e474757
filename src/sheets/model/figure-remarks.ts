import { figureKey, type KpiValues } from "../../domain/kpi/evidence/evidence";
import type { Kpi, Plan } from "../../domain/plan/plan";
import type { Remark } from "../../domain/shared/remark";

/** Which KPIs the figures of a sheet name, by their keys. */
export interface NamedFigures {
  readonly sheet: string;
  readonly named: ReadonlyMap<string, Named>;
}

/** A name as it is written first, and how many rows have it. */
interface Named {
  readonly text: string;
  readonly address: string;
  readonly rows: number;
}

export interface PlacedFigures {
  readonly values: KpiValues | undefined;
  readonly remarks: readonly Remark[];
}

/**
 * Figures of KPI Values by the KPIs of the plan. What names no KPI counts nowhere, and a name that two KPIs share is of neither: a
 * figure under the wrong one is worse than none. Both are told.
 */
export function figuresOfPlan(
  { actions }: Plan,
  values: KpiValues | undefined,
  found: NamedFigures | undefined,
): PlacedFigures {
  const kpis = actions.flatMap((action) => action.kpis);
  const names = kpisByName(kpis);
  const shared = sharedIds(kpis, names);
  if (found === undefined) return { values, remarks: shared };
  const placed = [...found.named].map(([key, named]) => ({ key, named, kpis: names.get(key) ?? [] }));
  const unclear = placed.filter((one) => one.kpis.length > 1);
  const remarks = [
    ...shared,
    ...placed.filter((one) => one.kpis.length === 0).map(({ named }) => unknown(found.sheet, named)),
    ...unclear.map(({ named, kpis: of }) => namesSeveral(found.sheet, named, of)),
  ];
  const left = new Set(unclear.map(({ key }) => key));
  if (values === undefined || left.size === 0) return { values, remarks };
  return { values: new Map([...values].filter(([key]) => !left.has(key))), remarks };
}

type Names = ReadonlyMap<string, readonly Kpi[]>;

/** A KPI's id goes before another's own id or words that read alike. */
function kpisByName(kpis: readonly Kpi[]): Names {
  const names = new Map<string, Kpi[]>();
  for (const kpi of kpis)
    for (const key of new Set([kpi.ownId ?? "", kpi.label].map(figureKey))) {
      // In place: twenty thousand KPIs may have one and the same label.
      const same = names.get(key);
      if (same !== undefined) same.push(kpi);
      else if (key !== "") names.set(key, [kpi]);
    }
  for (const kpi of kpis) names.set(figureKey(kpi.id), [kpi]);
  return names;
}

/** The office's own ids that two KPIs have: no data sheet can tell which is meant. */
function sharedIds(kpis: readonly Kpi[], names: Names): readonly Remark[] {
  const told = new Set<string>();
  return kpis.flatMap(({ ownId = "", sources: [source] }) => {
    const key = figureKey(ownId);
    const own = (names.get(key) ?? []).filter((kpi) => figureKey(kpi.ownId ?? "") === key);
    if (key === "" || own.length < 2 || told.has(key) || source === undefined) return [];
    told.add(key);
    return [
      {
        code: "kpi-id-twice",
        severity: "warning",
        source,
        text: `The id "${ownId}" is of ${own.length} KPIs (${listed(own)}): in a data sheet it names none of them.`,
        next: "Give each an id of its own, or use the ids of KPI Progress in data sheets.",
      } as const,
    ];
  });
}

const listed = (kpis: readonly Kpi[]): string => {
  const ids = kpis.slice(0, 4).map(({ id }) => id);
  return kpis.length > ids.length ? `${ids.join(", ")}, …` : ids.join(", ");
};

const unknown = (sheet: string, { text, address, rows }: Named): Remark => ({
  code: "value-kpi-unknown",
  severity: "warning",
  source: { sheet, address },
  text: `${rows === 1 ? "A row names" : `${rows} rows name`} the KPI "${text.slice(0, 60)}", which the plan does not have.`,
  next: "Write the KPI's id as in KPI Progress: 1-(a).",
});

const namesSeveral = (sheet: string, { text, address, rows }: Named, kpis: readonly Kpi[]): Remark => ({
  code: "kpi-id-twice",
  severity: "warning",
  source: { sheet, address },
  text: `${rows === 1 ? "A row names" : `${rows} rows name`} "${text.slice(0, 60)}", which is ${kpis.length} KPIs of the plan (${listed(kpis)}), so ${rows === 1 ? "it counts" : "they count"} for none.`,
  next: "Write the id of the one that is meant, as in KPI Progress.",
});
