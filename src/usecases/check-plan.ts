import type { Plan } from "../domain/plan/plan";
import type { CalendarDate } from "../domain/shared/calendar-date";
import type { Remark } from "../domain/shared/remark";
import { type Office, readOffice } from "../sheets/office/read-office";
import { mapPlan } from "./map-plan";
import type { Workbook } from "./ports/workbook";

/** What is read from a workbook, and what a person should look at. */
export interface CheckedPlan {
  readonly office: Office;
  readonly plan: Plan;
  /** Everything that was found: errors first, then warnings, then what is only for information. */
  readonly remarks: readonly Remark[];
  /** Errors and warnings; what is only for information is no finding. */
  readonly findings: readonly Remark[];
}

/** Reads the plan, maps it, and judges nothing. Throws a ProblemError where no sheet has a plan. */
export async function checkPlan(workbook: Workbook, today?: CalendarDate): Promise<CheckedPlan> {
  return checkOffice(readOffice(await workbook.read(), today));
}

/** The same of a workbook that was read. */
export function checkOffice(office: Office): CheckedPlan {
  const { plan, remarks: found } = mapPlan(office);
  const remarks = bySeverity([...office.remarks, ...found]);
  return { office, plan, remarks, findings: remarks.filter(({ severity }) => severity !== "info") };
}

const order = { error: 0, warning: 1, info: 2 } as const satisfies Record<Remark["severity"], number>;

/** Errors first; within a severity the order in which they were found. */
const bySeverity = (remarks: readonly Remark[]): readonly Remark[] =>
  [...remarks].sort((a, b) => order[a.severity] - order[b.severity]);
