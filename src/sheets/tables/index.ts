import { activityLogTable } from "./activity-log";
import { choicesTable } from "./choices";
import { contactsTable } from "./contacts";
import { followUpTable } from "./follow-up-survey";
import { kpiValuesTable } from "./kpi-values/kpi-values";
import { memberStatusTable } from "./member-status";
import { membersTable } from "./members";
import { needsTable } from "./needs-survey";
import { requestsTable } from "./requests";
import { settingsTable } from "./settings/settings-table";
import type { DataRole, SheetTable } from "./sheet-table";
import { snapshotsTable } from "./snapshots";
import { surveyAnswersTable } from "./survey-answers";

/** A table whose columns do not matter here. */
type AnyTable = Pick<SheetTable<string>, "role" | "name" | "dated"> & {
  readonly find: SheetTable<string>["find"];
};

/**
 * Every data sheet in the order of recognition, from the most to the least telling headings. A list of Members has the
 * least, and is looked for behind the plans.
 */
export const tableOf: Readonly<Record<DataRole, AnyTable>> = {
  settings: settingsTable,
  choices: choicesTable,
  snapshots: snapshotsTable,
  requests: requestsTable,
  "kpi-values": kpiValuesTable,
  "follow-up-survey": followUpTable,
  "needs-survey": needsTable,
  "survey-answers": surveyAnswersTable,
  "activity-log": activityLogTable,
  "member-status": memberStatusTable,
  contacts: contactsTable,
  members: membersTable,
};

export const tables: readonly AnyTable[] = Object.values(tableOf);
