import { plainText } from "../shared/plain-text";
import { type ActionId, actionOf, type KpiId } from "./ids";
import type { Plan } from "./plan";

/** The office's own ids of its KPIs: "FIE-01", "KPI 3.2". An id that names two is none. */
export interface OwnIds {
  readonly size: number;
  /** The KPI of an own id, however it is spelt: "fie 01". */
  readonly kpi: (text: string) => KpiId | undefined;
  /** The KPI whose own id a text begins with: "FIE-01 Officers trained". */
  readonly kpiAtStart: (text: string) => KpiId | undefined;
  readonly action: (text: string) => ActionId | undefined;
}

export const noOwnIds: OwnIds = {
  size: 0,
  kpi: () => undefined,
  kpiAtStart: () => undefined,
  action: () => undefined,
};

const longest = 40;
const keyOf = (text: string): string =>
  plainText(text.slice(0, longest + 1))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, "");

export function ownIdsOf(plan: Plan | undefined): OwnIds {
  const byKey = new Map<string, KpiId | null>();
  for (const { id, ownId } of plan?.actions.flatMap(({ kpis }) => kpis) ?? []) {
    if (ownId === undefined || ownId.length > longest) continue;
    const key = keyOf(ownId);
    byKey.set(key, byKey.has(key) ? null : id);
  }
  if (byKey.size === 0) return noOwnIds;
  const kpi = (text: string): KpiId | undefined =>
    text.length > longest ? undefined : (byKey.get(keyOf(text)) ?? undefined);
  return {
    size: byKey.size,
    kpi,
    kpiAtStart: (text) =>
      beginnings(text)
        .map(kpi)
        .find((id) => id !== undefined),
    action: (text) => {
      const id = kpi(text);
      return id === undefined ? undefined : actionOf(id);
    },
  };
}

/** "KPI 3.2 Officers trained" -> itself, "KPI 3.2 Officers", "KPI 3.2", "KPI". */
function beginnings(text: string): readonly string[] {
  const words = plainText(text.slice(0, 200)).split(/[\s:]+/);
  return words.slice(0, 4).map((_, at) => words.slice(0, Math.min(4, words.length) - at).join(" "));
}
