import type { Plan } from "../domain/plan/plan";
import type { Remark } from "../domain/shared/remark";
import { type Office, readOffice } from "../sheets/office/read-office";
import type { Workbook } from "./ports/workbook";
import { planOf } from "./report-kpis";

/** What is read from a workbook, and what a person should look at. */
export interface CheckedPlan {
  readonly office: Office;
  readonly plan: Plan;
  /** Errors and warnings; what is only for information is no finding. */
  readonly findings: readonly Remark[];
}

/** Reads the plan and judges nothing. Throws a ProblemError where no sheet has a plan. */
export async function checkPlan(workbook: Workbook): Promise<CheckedPlan> {
  const office = readOffice(await workbook.read());
  return {
    office,
    plan: planOf(office),
    findings: office.remarks.filter(({ severity }) => severity !== "info"),
  };
}
