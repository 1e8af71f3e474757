import type { Register } from "../../domain/member/member";
import type { BlankSheet, ChoiceSource } from "./data-drawing";
import { activityLogTable } from "./activity-log";
import { choicesTable } from "./choices";
import { contactsTable } from "./contacts";
import { followUpTable } from "./follow-up-survey";
import { kpiValuesTable } from "./kpi-values/kpi-values";
import { memberStatusSheet } from "./member-status";
import { memberNamesIn, memberNamesOf, membersSheet, membersTable } from "./members";
import { needsTable } from "./needs-survey";
import type { KnownSettings } from "./settings/setting-lines";
import { settingsSheet } from "./settings/settings-table";
import { type DataRole, type FoundTable, existingTable } from "./sheet-table";
import { requestsTable } from "./requests";
import { snapshotsTable } from "./snapshots";
import { surveyAnswersTable } from "./survey-answers";

/** A data sheet as it is first drawn, and what it is read as. */
export interface DataSheet {
  readonly sheet: BlankSheet;
  readonly role: DataRole;
}

export interface DataSheetsRequest {
  readonly register: Register;
  /** Of the columns of Member Status. */
  readonly statusHeadings: readonly string[];
  readonly settings: KnownSettings;
}

/**
 * Every data sheet as it is first drawn, by what it is read as, in the order of tabs. Members comes first, for the others
 * offer its names.
 */
export const blankSheets = ({
  register,
  statusHeadings,
  settings,
}: DataSheetsRequest): Readonly<Record<DataRole, BlankSheet>> => ({
  members: membersSheet(register),
  "member-status": memberStatusSheet(register, statusHeadings),
  "activity-log": activityLogTable.blank,
  "needs-survey": needsTable.blank,
  "follow-up-survey": followUpTable.blank,
  "kpi-values": kpiValuesTable.blank,
  choices: choicesTable.blank,
  settings: settingsSheet(settings),
  "survey-answers": surveyAnswersTable.blank,
  contacts: contactsTable.blank,
  snapshots: snapshotsTable.blank,
  requests: requestsTable.blank,
});

/** Made only once there is something for them: answers that are to be kept, a review that is closed, questions that were asked, people to name. */
const madeWhenNeeded: ReadonlySet<string> = new Set<DataRole>([
  "survey-answers",
  "snapshots",
  "requests",
  "contacts",
]);

/** Those that a person fills. */
export function dataSheets(request: DataSheetsRequest): readonly DataSheet[] {
  const blank = Object.entries(blankSheets(request)) as [DataRole, BlankSheet][]; // the record's own keys
  return blank.filter(([role]) => !madeWhenNeeded.has(role)).map(([role, sheet]) => ({ sheet, role }));
}

/** Where the Members' names stand: in the sheet that is there, or in the one that is created along. */
export function memberNames(
  there: readonly FoundTable[],
  created: readonly DataSheet[],
): ChoiceSource | undefined {
  const existing = existingTable(there, membersTable);
  const fresh = created.find(({ role }) => role === "members");
  return existing ? memberNamesIn(existing) : fresh && memberNamesOf(fresh.sheet);
}
