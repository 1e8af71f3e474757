import type { FoundAction, FoundKpi } from "./found-plan";
import type { FurtherText } from "../../domain/plan/plan";

/**
 * Rows of the same action and indicator are told apart by the further columns in which they differ: a branch, a sex, an
 * owner. Source: RULES-2 14.
 */
export function withDistinctions(actions: readonly FoundAction[]): readonly FoundAction[] {
  const alike = new Map<string, FoundKpi[]>();
  for (const action of actions)
    for (const kpi of action.kpis) {
      const key = keyOf(action, kpi);
      const group = alike.get(key);
      if (group) group.push(kpi);
      else alike.set(key, [kpi]);
    }
  if (![...alike.values()].some((group) => group.length > 1)) return actions;
  const told = new Map<FoundKpi, readonly FurtherText[]>();
  for (const group of alike.values())
    if (group.length > 1) for (const kpi of group) told.set(kpi, distinctionOf(kpi, group));
  return actions.map((action) => ({
    ...action,
    kpis: action.kpis.map((kpi) => {
      const own = told.get(kpi);
      return own === undefined || own.length === 0 ? kpi : { ...kpi, distinguishedBy: own };
    }),
  }));
}

const keyOf = ({ text, pillar }: FoundAction, { label, part }: FoundKpi): string =>
  JSON.stringify([pillar?.number, text.toLowerCase(), label.toLowerCase(), label === "" ? part : undefined]);

/** The first further column whose texts are all different; else every one that is not the same everywhere. */
function distinctionOf({ further }: FoundKpi, group: readonly FoundKpi[]): readonly FurtherText[] {
  const textsOf = (heading: string): readonly string[] =>
    group.map((one) => one.further.find((cell) => cell.heading === heading)?.text ?? "");
  const varying = further.filter(({ heading }) => new Set(textsOf(heading)).size > 1);
  const telling = varying.find(({ heading }) => new Set(textsOf(heading)).size === group.length);
  return telling === undefined ? varying.slice(0, mostTogether) : [telling];
}

const mostTogether = 2;
