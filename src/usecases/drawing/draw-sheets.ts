import { withCutTexts } from "../../sheets/cut-texts";
import { drawingAsRead } from "../../sheets/drawing-as-read";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import { refuseForeignSheet } from "./foreign-sheet";
import { lookAtPlan, type PlanPicture } from "../plan-picture";
import type { Workbook } from "../ports/workbook";
import { refuse } from "../problem";
import type { Days } from "../report-kpis";

/** What is to be drawn from a picture of the workbook. May throw a ProblemError: then nothing is drawn. */
export type Drawings = (picture: PlanPicture) => readonly SheetDrawing[];

/** Whether the one who asked still waits for it. */
export type StillWanted = () => boolean;

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
  const picture = await lookAtPlan(workbook, days);
  const wanted = drawings(picture).map(withCutTexts);
  for (const { name } of wanted) refuseForeignSheet(picture.snapshot, name);
  refuseStopped(isWanted);
  if (wanted.length > 0) await workbook.apply(wanted.map((drawing) => ({ kind: "draw", drawing })));
  return { ...picture, snapshot: withDrawn(picture.snapshot, wanted) };
}

/** Throws where nobody waits any more. */
export function refuseStopped(isWanted: StillWanted): void {
  if (!isWanted()) refuse("stopped", "Stopped before anything was written.", "Start it again when you like.");
}

function withDrawn({ sheets }: WorkbookSnapshot, drawings: readonly SheetDrawing[]): WorkbookSnapshot {
  const drawn = new Map(drawings.map((drawing) => [drawing.name, drawingAsRead(drawing)]));
  const there = sheets.map((sheet) => drawn.get(sheet.name) ?? sheet);
  const known = new Set(sheets.map(({ name }) => name));
  return { sheets: [...there, ...[...drawn.values()].filter(({ name }) => !known.has(name))] };
}
