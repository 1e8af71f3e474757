import type { Remark } from "../../domain/shared/remark";
import { plansInSheet } from "../plan/plans-in-sheet";
import { inSheet } from "../plan/views/plan-view";
import type { FoundPlan } from "../plan/found-plan";
import { hasActivities, hasTargets } from "../plan/plan-tables";
import { asWork } from "../plan/build/work-plan";
import type { SheetSnapshot } from "../sheet-snapshot";
import type { Settings } from "../tables/settings/settings";
import { asOnePlanOfSheets, type Candidate, joined } from "./plan-of-sheets";
import { tooLongPlan } from "./plan-length";
import type { FoundSheet } from "./sheet-roles";
import { type PlanSigns, planSigns, rankOf } from "../model/which-plan";

/** The plan sheets that were chosen, why others were not, and the sheet that each is. */
export interface ChosenPlans {
  readonly sap: FoundPlan | undefined;
  readonly awp: FoundPlan | undefined;
  readonly remarks: readonly Remark[];
}

/**
 * The Strategic Action Plan is the sheet with targets, the Annual Work Plan the one with activities; one sheet may
 * be both. Of several, Settings decides, else the best fit with a remark that names the others.
 */
export function choosePlans(sheets: readonly FoundSheet[], settings: Settings): ChosenPlans {
  const plans = sheets.filter(({ planHeadings }) => planHeadings.length > 0);
  const tooLong = tooLongPlan(plans);
  if (tooLong.length > 0) return { sap: undefined, awp: undefined, remarks: tooLong };
  const candidates = plans
    .flatMap(({ sheet, planHeadings, view }) =>
      plansInSheet(view?.sheet ?? sheet, planHeadings).map((found) => ({
        sheet,
        found: view ? inSheet(found, view) : found,
      })),
    )
    .filter(({ found }) => found.actions.length > 0);
  const signs = candidates.length > 1 ? planSigns(sheets, settings) : undefined;
  const targets = candidates.filter(({ found }) => found.headings.some(hasTargets));
  const work = candidates.filter(
    (candidate) => candidate.found.headings.some(hasActivities) && !targets.includes(candidate),
  );
  const wantedSap: PlanWanted = {
    named: settings.sapSheet,
    setting: "Strategic Action Plan sheet",
    usual: /strategic|^sap\b/i,
    signs,
  };
  const wantedAwp: PlanWanted = {
    named: settings.awpSheet,
    setting: "Annual Work Plan sheet",
    usual: /work ?plan|^awp\b/i,
    signs,
  };
  const named = [...unknownName(sheets, wantedSap), ...unknownName(sheets, wantedAwp)];
  // Without targets anywhere the plan of work is what is judged. Source: RULES-2 15.
  const works = candidates.flatMap(({ sheet, found }) => {
    const judged = asWork(found);
    return judged === undefined ? [] : [{ sheet, found: judged }];
  });
  const isNamedWork = works.some(
    ({ sheet }) => sheet.name.toLowerCase() === settings.sapSheet?.toLowerCase(),
  );
  if (targets.length === 0 || isNamedWork) {
    const plan = choose(works, { ...wantedSap, usual: wantedAwp.usual });
    return { sap: plan.found, awp: undefined, remarks: [...named, ...plan.remarks] };
  }
  const sap = choose(targets, wantedSap);
  const awp = choose(work, wantedAwp);
  return { sap: sap.found, awp: awp.found, remarks: [...named, ...sap.remarks, ...awp.remarks] };
}

interface Choice {
  readonly found: FoundPlan | undefined;
  readonly remarks: readonly Remark[];
}

interface PlanWanted {
  /** The sheet that Settings names. */
  readonly named: string | undefined;
  readonly setting: string;
  readonly usual: RegExp;
  /** Absent where there is nothing to choose from. */
  readonly signs: PlanSigns | undefined;
}

function choose(candidates: readonly Candidate[], wanted: PlanWanted): Choice {
  const named = candidates.find(({ sheet }) => sheet.name.toLowerCase() === wanted.named?.toLowerCase());
  if (named) return { found: named.found, remarks: [] };
  const visible = candidates.filter(({ sheet }) => sheet.visibility === "visible");
  const open = visible.length > 0 ? visible : candidates;
  const hidden = visible.length === 0 ? open.slice(0, 1).map(({ sheet }) => hiddenRemark(sheet, wanted)) : [];
  const parts = asOnePlan(open);
  if (parts) return { found: parts, remarks: hidden };
  const bySheet = asOnePlanOfSheets(open);
  if (bySheet) return { found: bySheet.found, remarks: [...hidden, ...bySheet.remarks] };
  const [best, ...others] = [...open].sort((a, b) => byRank(a, b, wanted));
  if (best === undefined) return { found: undefined, remarks: [] };
  return {
    found: best.found,
    remarks: [...hidden, ...severalRemark(best, others, wanted)],
  };
}

/** A plan with a sheet per pillar: sheets whose pillars are all different are one plan. */
function asOnePlan(candidates: readonly Candidate[]): FoundPlan | undefined {
  const pillars = candidates.map(
    ({ found }) => new Set(found.actions.map(({ pillar, numbering }) => numbering?.pillar ?? pillar?.number)),
  );
  const all = pillars.flatMap((own) => [...own]);
  const isApart = candidates.length > 1 && !all.includes(undefined) && new Set(all).size === all.length;
  const [first, ...rest] = candidates;
  if (!isApart || first === undefined) return undefined;
  return rest.reduce((plan, { found: next }) => joined(plan, next), first.found);
}

/** By what the workbook tells, then by the usual name, then by length. */
function byRank(a: Candidate, b: Candidate, { usual, signs }: PlanWanted): number {
  const ranks = ({ sheet, found }: Candidate): readonly number[] => [
    ...(signs ? rankOf(found, signs) : []),
    usual.test(sheet.name) ? 1 : 0,
    found.actions.length,
  ];
  const [own, others] = [ranks(a), ranks(b)];
  const at = own.findIndex((rank, place) => rank !== others[place]);
  return at < 0 ? 0 : (others[at] ?? 0) - (own[at] ?? 0);
}

function severalRemark(
  { sheet }: Candidate,
  others: readonly Candidate[],
  { setting }: PlanWanted,
): readonly Remark[] {
  if (others.length === 0) return [];
  const names = others.map((other) => `"${other.sheet.name}"`).join(", ");
  const text = `Several sheets could be the plan: "${sheet.name}" is used, ${names} ${others.length === 1 ? "is" : "are"} not.`;
  const next = `If another is meant, write its name in Settings as "${setting}".`;
  return [
    {
      code: "several-plan-sheets",
      severity: "warning",
      source: { sheet: sheet.name, address: "A1" },
      text,
      next,
    },
  ];
}

function unknownName(sheets: readonly FoundSheet[], { named, setting }: PlanWanted): readonly Remark[] {
  const [first] = sheets;
  if (named === undefined || first === undefined) return [];
  if (sheets.some(({ sheet }) => sheet.name.toLowerCase() === named.toLowerCase())) return [];
  const source = {
    sheet: sheets.find(({ role }) => role === "settings")?.sheet.name ?? first.sheet.name,
    address: "A1",
  };
  const text = `Settings name "${named}" as the ${setting}, but the workbook has no such sheet.`;
  return [
    {
      code: "setting-unread",
      severity: "warning",
      source,
      text,
      next: "Correct the name; the best fit is used.",
    },
  ];
}

const hiddenRemark = ({ name }: SheetSnapshot, { setting }: PlanWanted): Remark => ({
  code: "plan-sheet-hidden",
  severity: "warning",
  source: { sheet: name, address: "A1" },
  text: `The plan was read from the hidden sheet "${name}".`,
  next: `Unhide it, or name another in Settings as "${setting}".`,
});
