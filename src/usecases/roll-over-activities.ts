import { carriedEvents, type CarriedEvent } from "../domain/workplan/roll-over";
import type { ActivityEntry } from "../sheets/tables/activity-entry";
import { activityLogTable } from "../sheets/tables/activity-log";
import { existingTable } from "../sheets/tables/sheet-table";
import type { WorkbookModel } from "../sheets/model/read-workbook-model";
import { noSheet, protectedSheet } from "./entering/data-sheet";
import { type CellChange, type EntryPlan, nothingPlanned } from "./entering/entry-plan";
import { planRows } from "./log-activity";
import type { WorkPlanProgress } from "./track-work-plan";

/**
 * Plans the undelivered promises of a work plan as planned rows of the Activity Log, without a day, for the next fiscal
 * year. Nothing is written here; the preview names every cell. What the log plans already under the same words is left out,
 * so that doing it twice adds nothing. Problems by code: "no-activity-log", "sheet-protected", "nothing-to-carry".
 */
export function planRollOver(
  model: WorkbookModel,
  { items }: Pick<WorkPlanProgress, "items">,
): EntryPlan<CellChange> {
  const existing = existingTable(model.sheets, activityLogTable);
  if (existing === undefined) return nothingPlanned([noSheet("no-activity-log", "Activity Log")]);
  if (existing.sheet.isProtected) return nothingPlanned([protectedSheet(existing.sheet)]);
  const entries = newEntries(carriedEvents(items), model);
  return entries.length === 0
    ? nothingPlanned([nothingToCarry])
    : { ...planRows(existing, entries), warnings: [] };
}

const nothingToCarry = {
  code: "nothing-to-carry",
  text: "Every promise of the work plan was delivered, cancelled or is planned already.",
  next: "Nothing is to be carried over.",
} as const;

/** As many of the same as are not planned yet: the log counts what stands in it. */
function newEntries(events: readonly CarriedEvent[], { evidence }: WorkbookModel): readonly ActivityEntry[] {
  const existing = new Map<string, number>();
  for (const { status, date, activity, words } of evidence.activityLog.rows) {
    if (status !== "planned" || date !== undefined) continue;
    const key = keyOf(activity, words?.members ?? "");
    existing.set(key, (existing.get(key) ?? 0) + 1);
  }
  return events.flatMap((event): readonly ActivityEntry[] => {
    const { activity, actions, type, members } = event;
    const key = keyOf(activity, members.join("; "));
    const left = existing.get(key) ?? 0;
    if (left > 0) {
      existing.set(key, left - 1);
      return [];
    }
    return [{ date: undefined, activity, actions, type, status: "planned", members }];
  });
}

const keyOf = (activity: string, members: string): string => `${activity}\n${members}`.toLowerCase();
