import { memberNames } from "../../sheets/tables/data-sheets";
import { sheetCopy } from "../../sheets/new-workbook/sheet-copy";
import { findRole } from "../../sheets/model/sheet-roles";
import type { WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import type { EntryPlan } from "../entering/entry-plan";
import { planNewSheets } from "../entering/new-sheets";
import type { DrawChange } from "../ports/workbook";

/**
 * Plans the sample's sheets as new ones of a workbook: data sheets as tables, the others as they read. Sheets that the
 * product draws by itself are left out. Touches no sheet that is there; problem "name-taken" names those in the way.
 */
export function insertSample(snapshot: WorkbookSnapshot, sample: WorkbookSnapshot): EntryPlan<DrawChange> {
  const found = sample.sheets.map((sheet) => findRole(sheet)).filter(({ role }) => role !== "owned");
  const request = { members: memberNames(found, []) };
  return planNewSheets(
    { sheets: snapshot.sheets.map((sheet) => ({ sheet })) },
    found.map((sheet) => sheetCopy(sheet, request)),
  );
}
