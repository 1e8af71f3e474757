import type { Term } from "../../domain/plan/plan";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { planSettingsOrNew } from "./settings-or-new";
import type { EntryPlan } from "../entering/entry-plan";
import type { WorkbookChange } from "../ports/workbook";

/**
 * Plans the plan's term in Settings, or a Settings sheet that holds it where there is none, with the id that the workbook
 * is given where it has none. Problems as of planSettings, or "name-taken".
 */
export function giveTerm(model: WorkbookModel, term: Term, newId: string): EntryPlan<WorkbookChange> {
  const days = [
    { name: "Term start", value: { kind: "date", date: term.start } },
    { name: "Term end", value: { kind: "date", date: term.end } },
  ] as const;
  const isNew = !model.sheets.some(({ role }) => role === "settings");
  return planSettingsOrNew(model, isNew ? [] : days, newId, term);
}
