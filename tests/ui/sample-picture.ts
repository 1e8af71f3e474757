import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { lookAtPlan, type PlanPicture } from "../../src/usecases/plan-picture";

const sample = join(__dirname, "../../assets/sample-plan.xlsx");
let picture: Promise<PlanPicture> | undefined;

/** The sample plan as the pane sees it, read once. */
export function samplePicture(): Promise<PlanPicture> {
  const today = calendarDate("2019-06-30");
  picture ??= lookAtPlan(openXlsx(new Uint8Array(readFileSync(sample))), { asOf: undefined, today });
  return picture;
}
