import { milestoneMapSheet } from "../sheets/map/milestone-map-sheet";
import { refuseForeignSheet } from "./foreign-sheet";
import { type MappedPlan, mapPlan } from "./map-plan";
import { lookAtPlan, type PlanPicture } from "./plan-picture";
import type { Workbook } from "./ports/workbook";
import type { Days } from "./report-kpis";

/** Reads, maps and draws Milestone Map. A user's own sheet of that name is left alone and refused. */
export async function refreshMapSheet(
  workbook: Workbook,
  days: Days,
): Promise<MappedPlan & Pick<PlanPicture, "report">> {
  const { snapshot, office, report } = await lookAtPlan(workbook, days);
  const mapped = mapPlan(office);
  const drawing = milestoneMapSheet({ ...mapped, report });
  refuseForeignSheet(snapshot, drawing.name);
  await workbook.apply([{ kind: "draw", drawing }]);
  return { ...mapped, report };
}
