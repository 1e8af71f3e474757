import { addToList } from "../shared/add-to-list";
import type { OfficeSummary } from "./office-summary";

interface Named {
  readonly office: string;
  readonly summary: OfficeSummary;
}

/**
 * For each office what should be known before its figures are put beside the others': the same plan twice, another day or
 * another term than most. Nothing is left out for it: a copy handed to all offices has one id, too.
 */
export function officeDoubts(offices: readonly Named[]): readonly (readonly string[])[] {
  const ids = new Map<string, string[]>();
  for (const { office, summary } of offices)
    if (summary.planId !== null) addToList(ids, summary.planId, office);
  const usualDay = commonest(offices.map(({ summary }) => summary.asOf));
  const usualTerm = commonest(offices.map(({ summary }) => termKey(summary)));
  return offices.map(({ office, summary }) => {
    const twins = (ids.get(summary.planId ?? "") ?? []).filter((other) => other !== office);
    return [
      ...(twins.length === 0
        ? []
        : [`the plan has the id of ${twins.slice(0, 3).join(", ")}: perhaps one office twice`]),
      ...(summary.asOf === usualDay ? [] : [`judged as of another day than most`]),
      ...(termKey(summary) === usualTerm ? [] : ["another term than most"]),
      ...(summary.reviews.some(({ otherRules }) => otherRules) ? ["reviews closed by other rules"] : []),
    ];
  });
}

const termKey = ({ term }: OfficeSummary): string => `${term.start} ${term.end}`;

/** What most have; of equals the first. */
function commonest(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}
