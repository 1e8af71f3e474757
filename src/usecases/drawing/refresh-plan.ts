import { drawSheets } from "./draw-sheets";
import type { StillWanted } from "./put-sheets";
import { existingDrawings } from "./owned-drawings";
import type { PlanPicture } from "../plan-picture";
import type { Workbook } from "../ports/workbook";
import type { Days } from "../report-kpis";

/** Reads, judges and draws KPI Progress, and again whatever other sheet of the product the workbook has. */
export const refreshPlan = (workbook: Workbook, days: Days, isWanted?: StillWanted): Promise<PlanPicture> =>
  drawSheets(workbook, days, existingDrawings, isWanted);
