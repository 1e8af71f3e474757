import { activityLogTable } from "../../tables/activity-log";
import { type FollowUpColumn, followUpTable } from "../../tables/follow-up-survey";
import { memberStatusTable } from "../../tables/member-status";
import { membersTable } from "../../tables/members";
import { type SheetTable, existingTable } from "../../tables/sheet-table";
import type { WorkbookModel } from "../../model/read-workbook-model";
import { type LiveLog, liveLog } from "./log-table";
import { type LiveMembers, liveMembers } from "./members-table";
import { type Growth, type LiveTable, liveTable } from "./ranges";

/** The data sheets as formulas can count them; what is missing or cannot be counted for sure is undefined. */
export interface LiveEvidence {
  readonly members: LiveMembers | undefined;
  readonly log: LiveLog | undefined;
  readonly followUp: LiveTable<FollowUpColumn> | undefined;
}

/** An office writes a few hundred rows in a term; a Member count looks up each row, so its room is smaller. */
const manyRows: Growth = { step: 1000 };
const fewRows: Growth = { step: 100 };

export function liveEvidence({ sheets, evidence }: WorkbookModel): LiveEvidence {
  const found = <Column extends string>(table: SheetTable<Column>, growth: Growth) => {
    const existing = existingTable(sheets, table);
    return existing && liveTable(existing.sheet, existing.heading, growth);
  };
  const members = found(membersTable, fewRows);
  const status = found(memberStatusTable, fewRows);
  const log = found(activityLogTable, manyRows);
  return {
    members: members && status && liveMembers({ members, status, evidence }),
    log: log && liveLog(log, evidence.activityLog),
    followUp: found(followUpTable, manyRows),
  };
}
