import { crosswalk, type CrosswalkRow, type PlanItem } from "../domain/map/crosswalk";
import { planItems, rspItems } from "../domain/map/plan-items";
import { cellText } from "../sheets/cell-text";
import { settingsHeadings } from "../sheets/data/data-columns";
import { dataTable, findHeading } from "../sheets/data/data-table";
import { outlineStructure, readOutline } from "../sheets/map/outline-sheet";
import type { Office } from "../sheets/office/read-office";
import { buildPlan } from "../sheets/plan/build-plan";
import { readPlanSheet } from "../sheets/plan/read-plan-sheet";
import { refuse } from "./problem";

/** The sheets of the two plans; the earlier, or the one that answers, comes first. */
export interface CrosswalkWish {
  readonly from: string;
  readonly to: string;
}

/**
 * Puts two plans of a workbook side by side: action plans and the RSP are known by their headings, any other by a setting
 * "Outline <sheet>" (Value: "Priority; Overall objective; -; *"). Throws a ProblemError where a sheet is missing or its
 * structure is not told.
 */
export const crosswalkPlans = (office: Office, { from, to }: CrosswalkWish): readonly CrosswalkRow[] =>
  crosswalk(itemsOfSheet(office, from), itemsOfSheet(office, to));

function itemsOfSheet(office: Office, name: string): readonly PlanItem[] {
  const found = office.sheets.find(({ sheet }) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found === undefined)
    return refuse("sheet-missing", `The workbook has no sheet "${name}".`, "Choose one of its sheets.");
  const structure = outlineOf(office, found.sheet.name);
  const outline = structure === undefined ? undefined : readOutline(found.sheet, outlineStructure(structure));
  if (outline && outline.length > 0) return outline;
  if (office.rsp?.sheet === found.sheet.name) return rspItems(office.rsp);
  if (found.planHeadings.length > 0) {
    const settings = office.settings;
    return planItems(buildPlan(readPlanSheet(found.sheet, found.planHeadings), undefined, settings).plan);
  }
  return refuse(
    "structure-unknown",
    `How the plan in "${name}" is built is not known.`,
    `Add "Outline ${name}" to Settings with what each level begins with, such as "Priority; Overall objective; -; *".`,
  );
}

function outlineOf({ sheets }: Office, name: string): string | undefined {
  const settings = sheets.find(({ role }) => role === "settings")?.sheet;
  const heading = settings && findHeading(settings, settingsHeadings, ["setting", "value"]);
  if (settings === undefined || heading === undefined) return undefined;
  const wanted = `outline ${name}`.toLowerCase();
  const row = dataTable(settings, heading).rows.find(
    ({ cell }) => cellText(cell("setting")).toLowerCase() === wanted,
  );
  return row && cellText(row.cell("value"));
}
