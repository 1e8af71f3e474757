import { findActivityLog } from "../sheets/tables/read-activity-log";
import { type ActivityEntry, logCells, logEnd, type LogValue } from "../sheets/tables/activity-log";
import { headingOfRole, type LogRole } from "../sheets/tables/data-columns";
import { addressOf } from "../sheets/cell-address";
import type { HeadingRow } from "../sheets/headings";
import type { Office } from "../sheets/office/read-office";
import type { SheetSnapshot } from "../sheets/sheet-snapshot";
import { noSheet, protectedSheet, sheetWithRole, shownCell } from "./entering/data-sheet";
import { type CellChange, type EntryPlan, nothingPlanned, type PreviewLine } from "./entering/entry-plan";
import { type Placed, rowOf } from "./entering/placed-row";
import { type ActivityField, checkActivity, type LogProblem } from "./entering/check-activity";

export type { ActivityEntry, ActivityField };

/**
 * Plans a new row under the Activity Log's last: a preview line per filled cell. Nothing is read or written here.
 * Problems by code: "no-activity-log", "sheet-protected" (no field); "date-missing", "period-closed", "activity-blank",
 * "unknown-action", "unknown-member", "end-before-start", "score-off-scale", "not-a-count", "text-too-long".
 * Warnings: "already-logged", "column-missing", "more-respondents-than-participants", "no-action", "plan-without-date",
 * "not-requested", "below-other-text".
 */
export function planLogActivity(office: Office, entry: ActivityEntry): EntryPlan<CellChange, ActivityField> {
  const sheet = sheetWithRole(office, "activity-log");
  const heading = sheet && findActivityLog(sheet);
  if (!sheet || !heading) return nothingPlanned([noSheet("no-activity-log", "Activity Log")]);
  if (sheet.isProtected) return nothingPlanned([protectedSheet(sheet)]);
  const { problems, warnings } = checkActivity(office, entry);
  if (problems.length > 0) return nothingPlanned(problems, warnings);
  return planRow({ sheet, heading, entry, warnings });
}

interface Row {
  readonly sheet: SheetSnapshot;
  readonly heading: HeadingRow<LogRole>;
  readonly entry: ActivityEntry;
  readonly warnings: readonly LogProblem[];
}

function planRow({ sheet, heading, entry, warnings }: Row): EntryPlan<CellChange, ActivityField> {
  const end = logEnd(sheet, heading);
  const cells = [...logCells(entry)];
  const placed = cells.flatMap(([role, value]): Placed<LogValue>[] => {
    const column = heading.columns.get(role);
    return column === undefined ? [] : [{ column, value }];
  });
  const left = cells
    .filter(([role]) => !heading.columns.has(role))
    .map(([role]) => leftOut(sheet.name, role));
  const passed = end.passed.length > 0 ? [belowText(sheet, end.passed)] : [];
  return {
    changes: [{ kind: "append", sheet: sheet.name, under: end.under, rows: [rowOf(placed)] }],
    preview: placed.map(({ column, value }): PreviewLine => ({
      sheet: sheet.name,
      address: addressOf(end.under + 1, column),
      label: (heading.texts.get(column) ?? "").replace(/\s+/g, " "),
      was: "",
      becomes: shownCell(value),
    })),
    problems: [],
    warnings: [...warnings, ...left, ...passed],
  };
}

const leftOut = (sheet: string, role: LogRole): LogProblem => ({
  code: "column-missing",
  field: role,
  text: `"${sheet}" has no column headed "${headingOfRole[role]}": what was entered there is left out.`,
  next: `Head a column "${headingOfRole[role]}" to keep it.`,
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
