import type { SheetDrawing } from "../sheets/sheet-drawing";
import { refuseForeignSheet } from "./foreign-sheet";
import { lookAtPlan, type PlanPicture } from "./plan-picture";
import type { Workbook } from "./ports/workbook";
import type { Days } from "./report-kpis";

/** What is to be drawn from a picture of the workbook. May throw a ProblemError: then nothing is drawn. */
export type Drawings = (picture: PlanPicture) => readonly SheetDrawing[];

/** Reads, judges, and draws sheets of the product in one go. A user's own sheet of such a name is refused, not replaced. */
export async function drawSheets(workbook: Workbook, days: Days, drawings: Drawings): Promise<PlanPicture> {
  const picture = await lookAtPlan(workbook, days);
  const wanted = drawings(picture);
  for (const { name } of wanted) refuseForeignSheet(picture.snapshot, name);
  if (wanted.length > 0) await workbook.apply(wanted.map((drawing) => ({ kind: "draw", drawing })));
  return picture;
}
