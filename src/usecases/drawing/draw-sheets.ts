import { lookAtPlan, type PlanPicture } from "../plan-picture";
import type { Workbook } from "../ports/workbook";
import type { Days } from "../report-kpis";
import { type Drawings, preparedSheets, putSheets, type StillWanted } from "./put-sheets";

/**
 * Reads, judges, and draws sheets of the product in one go. A user's own sheet of such a name is refused, not replaced. The
 * picture has the drawn sheets in it, so that nobody needs to read again to know that they stand there. Throws a
 * ProblemError ("stopped") where nobody waits for it any more once the reading is done: nothing is written then.
 */
export async function drawSheets(
  workbook: Workbook,
  days: Days,
  drawings: Drawings,
  isWanted: StillWanted = () => true,
): Promise<PlanPicture> {
  return putSheets(workbook, preparedSheets(await lookAtPlan(workbook, days), drawings), isWanted);
}
