import type { Evidence } from "../kpi/evidence/evidence";
import type { KpiReport } from "../kpi/report";
import type { FrozenReview } from "../kpi/review/frozen-review";
import { rulesVersion } from "../kpi/rules-version";
import type { Remark } from "../shared/remark";
import type { NeedRow } from "../survey/tallies/needs";
import type { WorkshopTally } from "../survey/tallies/tally";
import {
  actionMilestoneSchema,
  actionSchema,
  kpiSchema,
  planTables,
  targetSchema,
} from "./tables/plan-tables";
import { eventActionSchema, eventMemberSchema, eventSchema, eventTables } from "./tables/event-tables";
import { memberGroupSchema, memberSchema, memberStatusSchema, memberTables } from "./tables/member-tables";
import { remarkSchema, remarkTable } from "./tables/remark-table";
import { periodResultSchema, resultSchema, resultTables, valueSchema } from "./tables/result-tables";
import { followUpActionSchema, followUpSchema, needSchema, surveyTables } from "./tables/survey-tables";
import { type Common, orNull, type TidySchema, type TidyTable, withCommon } from "./tidy-table";

/** What is known of one workbook at one review. */
export interface TidyInput {
  readonly office: string;
  readonly report: KpiReport;
  readonly evidence: Evidence;
  /** Closed reviews of this plan. */
  readonly reviews: readonly FrozenReview[];
  readonly needs: readonly NeedRow[];
  readonly tallies: readonly WorkshopTally[];
  readonly remarks: readonly Remark[];
  readonly fiscalYearStartMonth: number;
}

/** The schema of every table, in the order of the dictionary, with the common columns. */
export const tidySchemas: readonly TidySchema[] = [
  ...[actionSchema, actionMilestoneSchema, kpiSchema, targetSchema],
  ...[resultSchema, periodResultSchema, valueSchema],
  ...[memberSchema, memberGroupSchema, memberStatusSchema],
  ...[eventSchema, eventActionSchema, eventMemberSchema],
  ...[followUpSchema, followUpActionSchema, needSchema],
  remarkSchema,
].map(withCommon);

/** One workbook as tables with one fact a row: what a plan asks, how it stands, and what that was computed from. */
export function tidyData(input: TidyInput): readonly TidyTable[] {
  const { report, evidence, reviews, remarks } = input;
  const common: Common = {
    office: input.office,
    plan: orNull(report.plan.title) ?? input.office,
    review: report.asOf,
    rules_version: rulesVersion,
  };
  return [
    ...planTables(report.plan, common),
    ...resultTables(report, common, { reviews, values: evidence.kpiValues }),
    ...memberTables(evidence, common),
    ...eventTables(evidence, common, input.fiscalYearStartMonth),
    ...surveyTables(input, common),
    remarkTable(remarks, common),
  ];
}
