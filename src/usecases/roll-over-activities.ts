import { carriedEvents, type CarriedEvent } from "../domain/workplan/roll-over";
import { findActivityLog } from "../sheets/tables/read-activity-log";
import { type ActivityEntry, logCells, logEnd, type LogValue } from "../sheets/tables/activity-log";
import type { HeadingRow } from "../sheets/headings";
import type { LogRole } from "../sheets/tables/data-columns";
import { addressOf } from "../sheets/cell-address";
import type { Office } from "../sheets/office/read-office";
import { noSheet, protectedSheet, sheetWithRole, shownCell } from "./entering/data-sheet";
import { type CellChange, type EntryPlan, nothingPlanned, type PreviewLine } from "./entering/entry-plan";
import type { WorkPlanProgress } from "./track-work-plan";

/**
 * Plans the undelivered promises of a work plan as planned rows of the Activity Log, without a day, for the next fiscal
 * year. Nothing is written here; the preview names every cell. What the log plans already under the same words is left out,
 * so that doing it twice adds nothing. Problems by code: "no-activity-log", "sheet-protected", "nothing-to-carry".
 */
export function planRollOver(
  office: Office,
  { items }: Pick<WorkPlanProgress, "items">,
): EntryPlan<CellChange> {
  const sheet = sheetWithRole(office, "activity-log");
  const heading = sheet && findActivityLog(sheet);
  if (!sheet || !heading) return nothingPlanned([noSheet("no-activity-log", "Activity Log")]);
  if (sheet.isProtected) return nothingPlanned([protectedSheet(sheet)]);
  const entries = newEntries(carriedEvents(items), office);
  if (entries.length === 0) return nothingPlanned([nothingToCarry]);
  const { under } = logEnd(sheet, heading);
  const rows = entries.map((entry) => placedCells(entry, heading));
  return {
    changes: [{ kind: "append", sheet: sheet.name, under, rows: rows.map((row) => rowOf(row)) }],
    preview: rows.flatMap((row, at) =>
      row.map(({ column, value }): PreviewLine => ({
        sheet: sheet.name,
        address: addressOf(under + 1 + at, column),
        label: (heading.texts.get(column) ?? "").replace(/\s+/g, " "),
        was: "",
        becomes: shownCell(value),
      })),
    ),
    problems: [],
    warnings: [],
  };
}

const nothingToCarry = {
  code: "nothing-to-carry",
  text: "Every promise of the work plan was delivered, cancelled or is planned already.",
  next: "Nothing is to be carried over.",
} as const;

/** As many of the same as are not planned yet: the log counts what stands in it. */
function newEntries(events: readonly CarriedEvent[], { evidence }: Office): readonly ActivityEntry[] {
  const standing = new Map<string, number>();
  for (const { status, date, activity, words } of evidence.activityLog.rows) {
    if (status !== "planned" || date !== undefined) continue;
    const key = keyOf(activity, words?.members ?? "");
    standing.set(key, (standing.get(key) ?? 0) + 1);
  }
  return events.flatMap((event): readonly ActivityEntry[] => {
    const { activity, actions, type, members } = event;
    const key = keyOf(activity, members.join("; "));
    const left = standing.get(key) ?? 0;
    if (left > 0) {
      standing.set(key, left - 1);
      return [];
    }
    return [{ date: undefined, activity, actions, type, status: "planned", members }];
  });
}

const keyOf = (activity: string, members: string): string => `${activity}\n${members}`.toLowerCase();

interface Placed {
  readonly column: number;
  readonly value: LogValue;
}

const placedCells = (entry: ActivityEntry, { columns }: HeadingRow<LogRole>): readonly Placed[] =>
  [...logCells(entry)].flatMap(([role, value]) => {
    const column = columns.get(role);
    return column === undefined ? [] : [{ column, value }];
  });

function rowOf(cells: readonly Placed[]): readonly (LogValue | null)[] {
  const byColumn = new Map(cells.map(({ column, value }) => [column, value]));
  const width = Math.max(...byColumn.keys()) + 1;
  return Array.from({ length: width }, (_, column) => byColumn.get(column) ?? null);
}
