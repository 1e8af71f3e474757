import { type ActivityEntry, logCells } from "../sheets/tables/activity-entry";
import { activityLogTable, type LogColumn } from "../sheets/tables/activity-log";
import { existingTable, type ExistingTable } from "../sheets/tables/sheet-table";
import type { WorkbookModel } from "../sheets/model/read-workbook-model";
import type { SheetSnapshot } from "../sheets/sheet-snapshot";
import { noSheet, protectedSheet, shownCell } from "./entering/data-sheet";
import { type CellChange, type EntryPlan, nothingPlanned } from "./entering/entry-plan";
import { type ActivityField, checkActivity, type LogProblem } from "./entering/check-activity";
import { previewOf, upsert } from "./entering/upsert";

export type { ActivityEntry, ActivityField };

/**
 * Plans a new row under the Activity Log's last: a preview line per filled cell. Nothing is read or written here.
 * Problems by code: "no-activity-log", "sheet-protected" (no field); "date-missing", "period-closed", "activity-blank",
 * "unknown-action", "unknown-member", "end-before-start", "score-off-scale", "not-a-count", "text-too-long".
 * Warnings: "already-logged", "column-missing", "more-respondents-than-participants", "no-action", "plan-without-date",
 * "not-requested", "below-other-text".
 */
export function planLogActivity(
  model: WorkbookModel,
  entry: ActivityEntry,
): EntryPlan<CellChange, ActivityField> {
  const existing = existingTable(model.sheets, activityLogTable);
  if (existing === undefined) return nothingPlanned([noSheet("no-activity-log", "Activity Log")]);
  if (existing.sheet.isProtected) return nothingPlanned([protectedSheet(existing.sheet)]);
  const { problems, warnings } = checkActivity(model, entry);
  if (problems.length > 0) return nothingPlanned(problems, warnings);
  return planRows(existing, [entry], warnings);
}

/** Activities as new rows under the log's last. */
export function planRows(
  existing: ExistingTable<LogColumn>,
  entries: readonly ActivityEntry[],
  warnings: readonly LogProblem[] = [],
): EntryPlan<CellChange, ActivityField> {
  const written = upsert(
    activityLogTable,
    existing,
    entries.map((entry) => ({ cells: logCells(entry) })),
  );
  const { sheet } = existing;
  return {
    changes: written.changes,
    preview: previewOf(existing, written.cells),
    problems: [],
    warnings: [
      ...warnings,
      ...written.missing.map((column) => leftOut(sheet.name, column)),
      ...(written.passed.length > 0 ? [belowText(sheet, written.passed)] : []),
    ],
  };
}

const leftOut = (sheet: string, column: LogColumn): LogProblem => ({
  code: "column-missing",
  field: column,
  text: `"${sheet}" has no column headed "${activityLogTable.headingOf(column)}": what was entered there is left out.`,
  next: `Head a column "${activityLogTable.headingOf(column)}" to keep it.`,
});

const belowText = ({ name, rows }: SheetSnapshot, passed: readonly number[]): LogProblem => {
  const [first = 0] = passed;
  const text = shownCell(rows[first]?.find((cell) => shownCell(cell) !== ""));
  return {
    code: "below-other-text",
    text: `Row ${first + 1} of "${name}" ("${text.slice(0, 40)}") stands right under the last activity; the new row goes below it.`,
    next: "Move that row away first if it closes the table.",
  };
};
