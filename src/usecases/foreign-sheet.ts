import { ownedSheets } from "../sheets/kpi/owned-sheets";
import type { WorkbookSnapshot } from "../sheets/sheet-snapshot";
import { refuse } from "./problem";

/** Refuses where the workbook has a sheet of an owned sheet's name that the product did not draw. */
export function refuseForeignSheet({ sheets }: WorkbookSnapshot, name: string): void {
  const there = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (there === undefined || ownedSheets.mayDraw(there)) return;
  refuse(
    "sheet-not-ours",
    `The workbook has a sheet "${there.name}" that RSP Tracker did not draw.`,
    "Rename that sheet, then report again; it was left as it is.",
  );
}
