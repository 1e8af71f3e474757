import { crosswalk, type CrosswalkRow, type PlanItem } from "../../domain/map/crosswalk";
import { listText } from "../../domain/map/ordinal-text";
import { planItems, rspItems } from "../../domain/map/plan-items";
import { cellText } from "../../sheets/cell-text";
import { settingsTable } from "../../sheets/tables/settings/settings-table";
import { rowsOf } from "../../sheets/tables/sheet-table";
import { missingLevels, outlineStructure, readOutline } from "../../sheets/map/outline-sheet";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import type { SheetRole } from "../../sheets/model/sheet-roles";
import { buildPlan } from "../../sheets/plan/build/build-plan";
import { plansInSheet } from "../../sheets/plan/plans-in-sheet";
import { inSheet } from "../../sheets/plan/views/plan-view";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import { refuse } from "../problem";

/** The sheets of the two plans; the earlier, or the one that answers, comes first. */
export interface CrosswalkRequest {
  readonly from: string;
  readonly to: string;
}

/**
 * Puts two plans of a workbook side by side: action plans and the RSP are known by their headings, any other by a setting
 * "Outline <sheet>" (Value: "Priority; Overall objective; -; *"). Throws a ProblemError where a sheet is missing or its
 * structure is not told.
 */
export const crosswalkPlans = (
  model: WorkbookModel,
  { from, to }: CrosswalkRequest,
): readonly CrosswalkRow[] => crosswalk(itemsOfSheet(model, from), itemsOfSheet(model, to));

/** The sheets that may hold a plan, in the workbook's order: every one but data sheets and those that the product draws. */
export const plansToCompare = ({ sheets }: WorkbookModel): readonly string[] =>
  sheets.filter(({ role }) => planRoles.has(role)).map(({ sheet }) => sheet.name);

const planRoles = new Set<SheetRole>([
  "strategic-action-plan",
  "annual-work-plan",
  "regional-strategic-plan",
  "other",
]);

function itemsOfSheet(model: WorkbookModel, name: string): readonly PlanItem[] {
  const found = model.sheets.find(({ sheet }) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found === undefined)
    return refuse("sheet-missing", `The workbook has no sheet "${name}".`, "Choose one of its sheets.");
  const told = outlineOf(model, found.sheet.name);
  if (told !== undefined) return outlineItems(found.sheet, told);
  if (model.rsp?.sheet === found.sheet.name) return rspItems(model.rsp);
  if (found.planHeadings.length > 0) {
    const [seen] = plansInSheet(found.view?.sheet ?? found.sheet, found.planHeadings);
    const plan = seen && found.view ? inSheet(seen, found.view) : seen;
    if (plan) return planItems(buildPlan(plan, undefined, model.settings, model.term).plan);
  }
  return refuse(
    "structure-unknown",
    `How the plan in "${name}" is built is not known.`,
    `Add "Outline ${name}" to Settings with what each level begins with, such as "Priority; Overall objective; -; *".`,
  );
}

/** What Settings tell of a sheet is used or refused; nothing is guessed beside it. */
function outlineItems(sheet: SheetSnapshot, told: string): readonly PlanItem[] {
  const structure = outlineStructure(told);
  const items = readOutline(sheet, structure) ?? [];
  if (items.length > 0) return items;
  const missing = missingLevels(sheet, structure).map((level) => `"${level}"`);
  const why =
    missing.length > 0
      ? `no line or heading begins with ${listText(missing)}`
      : "no line is of its last level, which is that of the items";
  return refuse(
    "outline-empty",
    `Settings say that "${sheet.name}" is built as "${told.slice(0, 200)}", but ${why}.`,
    `Correct "Outline ${sheet.name}" in Settings: name what the lines of each level begin with, the items last; "-" is a line that begins with nothing of its own.`,
  );
}

function outlineOf({ sheets }: WorkbookModel, name: string): string | undefined {
  const wanted = `outline ${name}`.toLowerCase();
  const row = rowsOf(sheets, settingsTable)?.rows.find(
    ({ cell }) => cellText(cell("setting")).toLowerCase() === wanted,
  );
  return row && cellText(row.cell("value"));
}
