import type { Plan } from "../domain/plan/plan";
import type { CalendarDate } from "../domain/shared/calendar-date";
import type { Remark } from "../domain/shared/remark";
import { type WorkbookModel, readWorkbookModel } from "../sheets/model/read-workbook-model";
import { mapPlan } from "./mapping/map-plan";
import type { Workbook } from "./ports/workbook";

/** What is read from a workbook, and what a person should look at. */
export interface CheckedPlan {
  readonly model: WorkbookModel;
  readonly plan: Plan;
  /** Everything that was found: errors first, then warnings, then what is only for information. */
  readonly remarks: readonly Remark[];
  /** Errors and warnings; what is only for information is no finding. */
  readonly findings: readonly Remark[];
}

/** Reads the plan, maps it, and judges nothing. Throws a ProblemError where no sheet has a plan. */
export async function checkPlan(workbook: Workbook, today?: CalendarDate): Promise<CheckedPlan> {
  return checkModel(readWorkbookModel(await workbook.read(), today));
}

/** The same of a workbook that was read. */
export function checkModel(model: WorkbookModel): CheckedPlan {
  const { plan, remarks: found } = mapPlan(model);
  const remarks = bySeverity([...model.remarks, ...found]);
  return { model, plan, remarks, findings: remarks.filter(({ severity }) => severity !== "info") };
}

const order = { error: 0, warning: 1, info: 2 } as const satisfies Record<Remark["severity"], number>;

/** Errors first; within a severity the order in which they were found. */
const bySeverity = (remarks: readonly Remark[]): readonly Remark[] =>
  [...remarks].sort((a, b) => order[a.severity] - order[b.severity]);
