import type { Term } from "../../domain/plan/plan";
import { dataDrawing } from "../../sheets/tables/data-drawing";
import { settingsSheet } from "../../sheets/tables/settings/settings-table";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { planSettings } from "./change-settings";
import { identityOf } from "./plan-identity";
import type { EntryPlan } from "../entering/entry-plan";
import { planNewSheets } from "../entering/new-sheets";
import type { WorkbookChange } from "../ports/workbook";

/**
 * Plans the plan's term in Settings, or a Settings sheet that holds it where there is none, with the id that the workbook
 * is given where it has none. Problems as of planSettings, or "name-taken".
 */
export function giveTerm(model: WorkbookModel, term: Term, newId: string): EntryPlan<WorkbookChange> {
  if (!model.sheets.some(({ role }) => role === "settings")) {
    const { fiscalYearStartMonth } = model.settings;
    return planNewSheets(model, [
      dataDrawing(settingsSheet({ term, fiscalYearStartMonth, identity: identityOf(model, newId) })),
    ]);
  }
  return planSettings(
    model,
    [
      { name: "Term start", value: { kind: "date", date: term.start } },
      { name: "Term end", value: { kind: "date", date: term.end } },
    ],
    newId,
  );
}
