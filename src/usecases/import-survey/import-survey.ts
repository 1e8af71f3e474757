import type { AppendChange, PatchChange, Workbook, WorkbookChange } from "../ports/workbook";
import { ProblemError } from "../problem";
import { type Undo, undoOf } from "../undo";
import type { ImportPreview } from "./import-preview";
import type { ImportRequest } from "./import-request";
import { previewImport } from "./preview-import";

/** What was imported, and what takes it back: to be applied to the workbook as it then stands. */
export interface Imported {
  readonly preview: ImportPreview;
  readonly undo: Undo;
}

/** Writes a preview; nothing where it changes nothing. Throws a ProblemError where a row lies in a closed period or the workbook was changed since. */
export async function applyImport(workbook: Workbook, preview: ImportPreview): Promise<Imported> {
  if (preview.refusal) throw new ProblemError(preview.refusal);
  if (preview.changes.length > 0) await workbook.apply(preview.changes);
  return { preview, undo: undoOf(preview.changes.filter(isTakenBack)) };
}

/** Sheets that the import made stay, with their headings and nothing below. */
const isTakenBack = (change: WorkbookChange): change is PatchChange | AppendChange => change.kind !== "draw";

/** importSurvey(workbook, { file, today, choices }): reads the workbook, previews and applies in one go. */
export async function importSurvey(
  workbook: Workbook,
  request: Omit<ImportRequest, "snapshot">,
): Promise<Imported> {
  const snapshot = await workbook.read();
  return applyImport(workbook, await previewImport({ ...request, snapshot }));
}
