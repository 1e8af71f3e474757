import type { WorkbookChange } from "../../../usecases/ports/workbook";
import { refuse } from "../../../usecases/problem";
import { refuseGone } from "../../xlsx-file/change/check-patch";
import { checkDrawing, refuseProtected, sameSheetName } from "../../xlsx-file/sheet-limits";
import type { SheetFacts, WorkbookFacts } from "../read/facts";

/** The name of the sheet that a change goes to. */
export const sheetNameOf = (change: WorkbookChange): string =>
  change.kind === "draw" ? change.drawing.name : change.sheet;

/** Refuses drawings that no workbook could hold, before anything is asked of Excel. */
export function checkChanges(changes: readonly WorkbookChange[]): void {
  for (const change of changes) if (change.kind === "draw") checkDrawing(change.drawing);
}

/**
 * The sheet that a change goes to, or undefined where a drawing is to be added. Refuses a file that is read-only, a sheet
 * that is protected, gone or filtered, and a new sheet where the workbook's structure is protected.
 */
export function targetOf(facts: WorkbookFacts, change: WorkbookChange): SheetFacts | undefined {
  const name = sheetNameOf(change);
  if (facts.isReadOnly) refuseReadOnly();
  const sheet = facts.sheets.find((other) => sameSheetName(other.name, name));
  if (sheet?.isProtected) return refuseProtected(sheet.name);
  if (change.kind !== "draw") return usersSheet(sheet ?? refuseGone(name));
  if (!sheet && facts.isStructureLocked) refuseLocked();
  return sheet;
}

// What is written over rows that a filter hides lands in other rows.
function usersSheet(sheet: SheetFacts): SheetFacts {
  if (sheet.isFiltered)
    refuse(
      "sheet-filtered",
      `Some rows of "${sheet.name}" are hidden by a filter, and what is written then may land in the wrong rows.`,
      "Nothing was written. Clear the filter (Data, Clear), then try again.",
    );
  return sheet;
}

const refuseReadOnly = (): never =>
  refuse(
    "workbook-read-only",
    "The workbook is open for reading only.",
    "Save it under another name or open it for editing, then try again.",
  );

const refuseLocked = (): never =>
  refuse(
    "workbook-protected",
    "The workbook's structure is protected, so no sheet can be added.",
    "Unprotect it (Review, Protect Workbook), then try again.",
  );
