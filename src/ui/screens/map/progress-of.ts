import type { KpiReport } from "../../../domain/kpi/report";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { trackWorkPlan, type WorkPlanProgress } from "../../../usecases/track-work-plan";

const known = new WeakMap<KpiReport, WorkPlanProgress>();

/** The work plan's progress of a picture: two parts of the tab show it, and it is followed once. */
export function progressOf({ model, report }: PlanPicture): WorkPlanProgress {
  const found = known.get(report) ?? trackWorkPlan(model, report);
  known.set(report, found);
  return found;
}
