import { cycleRemarks, mapRemarks } from "../../domain/map/map-remarks";
import { type MilestoneMap, milestoneMap } from "../../domain/map/milestone-map";
import { type ActionProposals, proposeMilestones } from "../../domain/map/propose-milestones";
import { rspRemarks } from "../../domain/map/rsp-remarks";
import { type ActivityLink, activityLinks } from "../../domain/plan/activity-links";
import { type ComparedAction, comparePlans } from "../../domain/plan/compare/compare-plans";
import { comparisonRemarks } from "../../domain/plan/compare/comparison-remarks";
import { crossReferenceRemarks } from "../../domain/plan/cross-reference-remarks";
import { numberingRemarks } from "../../domain/plan/numbering-remarks";
import type { Plan } from "../../domain/plan/plan";
import { openEndRemarks } from "../../domain/plan/compare/plan-habits";
import type { Remark } from "../../domain/shared/remark";
import { capRemarks } from "../../sheets/model/cap-remarks";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { planOf } from "../plan-of";

/** How the plan answers to the RSP, how its two sheets agree, and what refers to what. */
export interface MappedPlan {
  readonly plan: Plan;
  readonly map: MilestoneMap;
  /** For actions without a readable reference; a person accepts or leaves them. */
  readonly proposals: readonly ActionProposals[];
  /** The two plans side by side; empty where there is only one. */
  readonly comparison: readonly ComparedAction[];
  readonly links: readonly ActivityLink[];
  /** What of all this a person should look at, many alike cut short. */
  readonly remarks: readonly Remark[];
}

/** Maps the plan of a workbook that was read. Throws a ProblemError where no sheet has a plan. */
export function mapPlan(model: WorkbookModel): MappedPlan {
  const plan = planOf(model);
  const { rsp, sides, term, settings } = model;
  const map = milestoneMap(plan.actions, rsp);
  const comparison = sides ? comparePlans(sides) : [];
  const links = activityLinks(plan.actions);
  const frame = term && { term, fiscalYearStartMonth: settings.fiscalYearStartMonth };
  const remarks = [
    ...(sides && frame ? cycleRemarks(sides, frame) : []),
    ...mapRemarks(map),
    ...rspRemarks(map),
    ...(sides ? [...numberingRemarks(sides), ...openEndRemarks(sides)] : []),
    ...comparisonRemarks(comparison),
    ...crossReferenceRemarks(plan.actions, links),
  ];
  return {
    plan,
    map,
    proposals: proposeMilestones(map, { rsp, actions: plan.actions }),
    comparison,
    links,
    remarks: capRemarks(remarks),
  };
}
