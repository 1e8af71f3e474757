import { ownedSheets } from "../../sheets/kpi/owned-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import { refuse } from "../problem";

/** Whether the workbook has a sheet of an owned sheet's name that the product did not draw. */
export const isForeign = (workbook: WorkbookSnapshot, name: string): boolean =>
  foreignSheet(workbook, name) !== undefined;

/** Refuses where there is one. */
export function refuseForeignSheet(workbook: WorkbookSnapshot, name: string): void {
  const there = foreignSheet(workbook, name);
  if (there === undefined) return;
  refuse(
    "sheet-not-ours",
    `The workbook has a sheet "${there.name}" that RSP Tracker did not draw.`,
    "Rename that sheet, then try again; it was left as it is.",
  );
}

function foreignSheet({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const there = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return there === undefined || ownedSheets.mayDraw(there) ? undefined : there;
}
