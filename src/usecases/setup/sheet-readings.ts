import { headingWords } from "../../sheets/headings";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { readingOfSheet } from "../../sheets/model/reading-of-sheet";
import { findRole, type FoundSheet, type SheetRole } from "../../sheets/model/sheet-roles";
import type { ColumnMeaning, PlanColumn } from "../../sheets/plan/column-names";
import type { SheetReading } from "../../sheets/plan/sheet-reading";
import type { EntryPlan } from "../entering/entry-plan";
import type { WorkbookChange } from "../ports/workbook";
import type { SettingRequest } from "./change-settings";
import { columnRequests } from "./column-requests";
import { withEveryHeading } from "./every-heading";
import { planSettingsOrNew } from "./settings-or-new";

/** What a person said of the headings of a sheet, by their text; undefined leaves one to its own words again. */
export type SaidHeadings = ReadonlyMap<string, PlanColumn | undefined>;

const plans: ReadonlySet<SheetRole> = new Set([
  "strategic-action-plan",
  "annual-work-plan",
  "regional-strategic-plan",
]);

/** Sheets that are a plan, or may be one, plans first: those that the product draws or keeps data in are none. */
export function readableSheets({ sheets }: WorkbookModel): readonly FoundSheet[] {
  const isPlan = ({ role }: FoundSheet): boolean => plans.has(role);
  const others = sheets.filter(({ role, sheet }) => role === "other" && sheet.rows.length > 1);
  return [...sheets.filter(isPlan), ...others];
}

/**
 * How a sheet would be read with what was said of its headings, as a plan; nothing is written for it. Of what is no plan
 * yet a person may say in which row the headings stand, from 1.
 */
export function readingWith(
  { settings }: Pick<WorkbookModel, "settings">,
  found: FoundSheet,
  said: SaidHeadings,
  headingRow?: number,
): SheetReading {
  if (said.size === 0) return toBeSaid(found, headingRow);
  const { sheet } = found;
  const meanings = new Map<string, ColumnMeaning>(settings.columns);
  for (const [text, column] of said)
    if (column === undefined) meanings.delete(headingWords(text));
    else meanings.set(headingWords(text), { column, text, source: { sheet: sheet.name, address: "A1" } });
  return toBeSaid(findRole(sheet, { meanings, named: new Set([sheet.name.toLowerCase()]) }), headingRow);
}

/** Of a sheet that is no plan yet every heading can be told, also one that says nothing by itself. */
function toBeSaid(found: FoundSheet, headingRow?: number): SheetReading {
  const reading = readingOfSheet(found);
  return found.planHeadings.length > 0 ? reading : withEveryHeading(reading, found.sheet.rows, headingRow);
}

/** Whether something of it should be looked at before it is relied on. */
export const isUnsure = ({ certainty }: SheetReading): boolean => certainty !== "sure";

/**
 * Plans to keep in Settings, or in a new one, what was said of a sheet's headings, and that the sheet is the plan where
 * the workbook's plan is another one, or none. Problems as of planSettingsOrNew.
 */
export function planReading(
  model: WorkbookModel,
  { sheet, role }: FoundSheet,
  said: SaidHeadings,
  newId: string,
): EntryPlan<WorkbookChange> {
  const { columns } = model.settings;
  const requests: readonly SettingRequest[] = [...said].flatMap(([text, column]) =>
    columnRequests(columns.get(headingWords(text)), { text, column: column ?? "" }),
  );
  const isPlan = plans.has(role);
  const named = isPlan ? [] : [{ name: "Strategic Action Plan sheet", value: sheet.name }];
  return planSettingsOrNew(model, [...named, ...requests], newId);
}
