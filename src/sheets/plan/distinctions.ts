import { addToList } from "../../domain/shared/add-to-list";
import type { FurtherText } from "../../domain/plan/plan";
import type { FoundAction, FoundKpi } from "./found-plan";

/**
 * Rows of the same action and indicator are told apart by the further columns in which they differ: a branch, a sex, an
 * owner. `places` are the headings of columns that hold such things. Source: RULES-2 14.
 */
export function withDistinctions(
  actions: readonly FoundAction[],
  places: ReadonlySet<string>,
): readonly FoundAction[] {
  const alike = new Map<string, FoundKpi[]>();
  for (const action of actions)
    for (const kpi of action.kpis) {
      const key = keyOf(action, kpi);
      addToList(alike, key, kpi);
    }
  const told = new Map<FoundKpi, readonly FurtherText[]>();
  for (const group of alike.values()) {
    const headings = group.length > 1 ? tellingHeadings(group) : [];
    if (headings.length === 0) continue;
    for (const kpi of group)
      told.set(
        kpi,
        kpi.further.filter(({ heading }) => headings.includes(heading)),
      );
  }
  if (told.size === 0) return actions;
  // A branch or a sex that tells some rows apart is said of every row that has one.
  const telling = new Set([...told.values()].flatMap((texts) => texts.map(({ heading }) => heading)));
  for (const { kpis } of actions)
    for (const kpi of kpis) {
      const own = kpi.further.filter(({ heading }) => telling.has(heading) && places.has(heading));
      if (!told.has(kpi) && own.length > 0) told.set(kpi, own);
    }
  return actions.map((action) => ({
    ...action,
    kpis: action.kpis.map((kpi) => {
      const own = told.get(kpi) ?? [];
      return own.length === 0 ? kpi : { ...kpi, distinguishedBy: own };
    }),
  }));
}

const keyOf = ({ text, pillar }: FoundAction, { label, part }: FoundKpi): string =>
  JSON.stringify([pillar?.number, text.toLowerCase(), label.toLowerCase(), label === "" ? part : undefined]);

/** The first further column whose texts are all different; else those that are not the same everywhere. */
function tellingHeadings(group: readonly FoundKpi[]): readonly string[] {
  const texts = new Map<string, Set<string>>();
  const filled = new Map<string, number>();
  for (const { further } of group)
    for (const { heading, text } of further) {
      texts.set(heading, (texts.get(heading) ?? new Set()).add(text));
      filled.set(heading, (filled.get(heading) ?? 0) + 1);
    }
  const kinds = (heading: string): number =>
    (texts.get(heading)?.size ?? 0) + ((filled.get(heading) ?? 0) < group.length ? 1 : 0);
  const varying = [...texts.keys()].filter((heading) => kinds(heading) > 1);
  const telling = varying.find((heading) => kinds(heading) >= group.length);
  return telling === undefined ? varying.slice(0, mostTogether) : [telling];
}

const mostTogether = 2;
