import type { Remark } from "../../domain/shared/remark";
import { headingWords } from "../headings";
import type { FoundPlan } from "../plan/found-plan";
import type { SheetSnapshot } from "../sheet-snapshot";

/** A sheet that may be the plan, and what was found in it. */
export interface Candidate {
  readonly sheet: SheetSnapshot;
  readonly found: FoundPlan;
}

/** Sheets that name a time or a version are one plan at several moments, not parts of one. */
const namesMoment =
  /\b(?:19|20)\d\d\b|\bq[1-4]\b|\b(?:old|copy|draft|final|v\d|version|archive|previous|last|new|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const fewestAlike = 0.3;

/**
 * A plan with a sheet per department: the same headings, other rows, no years in their names. Each sheet is then a pillar of
 * one plan, and that is said.
 */
export function asOnePlanOfSheets(
  candidates: readonly Candidate[],
): { readonly found: FoundPlan; readonly remarks: readonly Remark[] } | undefined {
  const [first, ...rest] = candidates;
  if (first === undefined || rest.length === 0) return undefined;
  const shape = shapeOf(first.found);
  if (
    candidates.some(
      ({ sheet, found }) => namesMoment.test(sheet.name) || shapeOf(found) !== shape || hasPillars(found),
    )
  )
    return undefined;
  const seen = new Set<string>();
  for (const { found } of candidates) {
    const own = found.actions.map(textOf);
    if (own.filter((text) => seen.has(text)).length > own.length * fewestAlike) return undefined;
    own.forEach((text) => seen.add(text));
  }
  const parts = candidates.slice(0, mostPillars).map(({ sheet, found }, at) => ({
    ...found,
    actions: found.actions.map((action) => ({ ...action, pillar: { number: at + 1, name: sheet.name } })),
  }));
  const [plan, ...others] = parts;
  if (plan === undefined) return undefined;
  const found = others.reduce((whole, next) => joined(whole, next), plan as FoundPlan);
  const remark: Remark = {
    code: "plan-of-several-sheets",
    severity: "info",
    source: { sheet: first.sheet.name, address: "A1" },
    text: `${candidates.length} sheets with the same headings are read as one plan, each as a part of it: ${candidates
      .map(({ sheet }) => `"${sheet.name}"`)
      .slice(0, 12)
      .join(", ")}.`,
    next: 'If only one of them is meant, write its name in Settings as "Strategic Action Plan sheet".',
  };
  return { found, remarks: [remark] };
}

const mostPillars = 99;

const shapeOf = ({ headings }: FoundPlan): string =>
  [...new Set(headings.map(({ texts }) => [...texts.values()].map(headingWords).join("|")))].join("\n");

const hasPillars = ({ actions }: FoundPlan): boolean =>
  actions.some(({ pillar, numbering }) => pillar !== undefined || numbering?.pillar !== undefined);

const textOf = ({ text, kpis }: FoundPlan["actions"][number]): string =>
  `${text}|${kpis[0]?.label ?? ""}`.toLowerCase();

export const joined = (plan: FoundPlan, next: FoundPlan): FoundPlan => ({
  ...plan,
  headings: [...plan.headings, ...next.headings],
  headingTexts: [...plan.headingTexts, ...next.headingTexts],
  actions: [...plan.actions, ...next.actions],
  above: [...plan.above, ...next.above],
  remarks: [...plan.remarks, ...next.remarks],
  setAside: [...plan.setAside, ...next.setAside],
});
