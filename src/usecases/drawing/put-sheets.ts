import { withCutTexts } from "../../sheets/cut-texts";
import { drawingAsRead } from "../../sheets/drawing-as-read";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import type { PlanPicture } from "../plan-picture";
import type { Workbook } from "../ports/workbook";
import { refuse } from "../problem";
import { refuseForeignSheet } from "./foreign-sheet";

/** What is to be drawn from a picture of the workbook. May throw a ProblemError: then nothing is drawn. */
export type Drawings = (picture: PlanPicture) => readonly SheetDrawing[];

/** Whether the one who asked still waits for it. */
export type StillWanted = () => boolean;

/** Sheets that are ready to be drawn, and the picture as it is once they stand. Plain data, which travels between threads. */
export interface PreparedSheets {
  readonly picture: PlanPicture;
  readonly drawings: readonly SheetDrawing[];
}

export function preparedSheets(picture: PlanPicture, drawings: Drawings): PreparedSheets {
  const wanted = drawings(picture).map(withCutTexts);
  for (const { name } of wanted) refuseForeignSheet(picture.snapshot, name);
  return { picture: { ...picture, snapshot: withDrawn(picture.snapshot, wanted) }, drawings: wanted };
}

/** Draws them in one go. Throws a ProblemError ("stopped") where nobody waits for it any more: nothing is written then. */
export async function putSheets(
  workbook: Workbook,
  { picture, drawings }: PreparedSheets,
  isWanted: StillWanted,
): Promise<PlanPicture> {
  refuseStopped(isWanted);
  if (drawings.length > 0) await workbook.apply(drawings.map((drawing) => ({ kind: "draw", drawing })));
  return picture;
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
