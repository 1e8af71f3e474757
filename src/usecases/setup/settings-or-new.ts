import type { Term } from "../../domain/plan/plan";
import { dataDrawing } from "../../sheets/tables/data-drawing";
import { settingsSheet } from "../../sheets/tables/settings/settings-table";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import type { EntryPlan } from "../entering/entry-plan";
import { planNewSheets } from "../entering/new-sheets";
import type { WorkbookChange, WritableValue } from "../ports/workbook";
import { planSettings, type SettingRequest } from "./change-settings";
import { identityOf } from "./plan-identity";

/**
 * Plans settings in the Settings sheet, or in a new one where there is none, with the id that the workbook is given where
 * it has none. Problems as of planSettings, or "name-taken".
 */
export function planSettingsOrNew(
  model: WorkbookModel,
  requests: readonly SettingRequest[],
  newId: string,
  term?: Term,
): EntryPlan<WorkbookChange> {
  if (model.sheets.some(({ role }) => role === "settings")) return planSettings(model, requests, newId);
  const { fiscalYearStartMonth } = model.settings;
  const blank = settingsSheet({ term, fiscalYearStartMonth, identity: identityOf(model, newId) });
  // A line that is there takes the first request of its name; what else is said comes at the end.
  const open = [...requests];
  const rows = (blank.rows ?? []).map(([name = null, value = null, note = null]) => {
    const at = open.findIndex((request) => request.name === name);
    const [said] = at < 0 ? [] : open.splice(at, 1);
    return [name, said === undefined ? value : plain(said.value), note];
  });
  const more = open.map(({ name, value }) => [name, plain(value), null]);
  return planNewSheets(model, [dataDrawing({ ...blank, rows: [...rows, ...more] })]);
}

/** Texts and numbers only are asked here; days are the term's, which has a way of its own. */
function plain(value: WritableValue): string | number | null {
  if (typeof value === "string" || typeof value === "number" || value === null) return value;
  throw new Error("a new Settings sheet takes its days as the term");
}
