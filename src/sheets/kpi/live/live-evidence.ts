import { findActivityLog } from "../../tables/read-activity-log";
import type { FollowUpRole } from "../../tables/data-columns";
import { findFollowUp } from "../../tables/follow-up-survey";
import { findMemberStatus } from "../../tables/member-status";
import { findMembers } from "../../tables/members";
import type { HeadingRow } from "../../headings";
import type { Office } from "../../office/read-office";
import type { SheetRole } from "../../office/sheet-roles";
import type { SheetSnapshot } from "../../sheet-snapshot";
import { type LiveLog, liveLog } from "./log-table";
import { type LiveMembers, liveMembers } from "./members-table";
import { type Growth, type LiveTable, liveTable } from "./ranges";

/** The data sheets as formulas can count them; what is missing or cannot be counted for sure is undefined. */
export interface LiveEvidence {
  readonly members: LiveMembers | undefined;
  readonly log: LiveLog | undefined;
  readonly followUp: LiveTable<FollowUpRole> | undefined;
}

/** An office writes a few hundred rows in a term; a Member count looks up each row, so its room is smaller. */
const manyRows: Growth = { step: 1000 };
const fewRows: Growth = { step: 100 };

export function liveEvidence({ sheets, evidence }: Office): LiveEvidence {
  const found = <Role extends string>(role: SheetRole, find: Find<Role>, growth: Growth) => {
    const sheet = sheets.find((one) => one.role === role)?.sheet;
    const heading = sheet && find(sheet);
    return heading === undefined ? undefined : liveTable(sheet as SheetSnapshot, heading, growth); // a heading is of a sheet
  };
  const members = found("members", findMembers, fewRows);
  const status = found("member-status", findMemberStatus, fewRows);
  const log = found("activity-log", findActivityLog, manyRows);
  return {
    members: members && status && liveMembers({ members, status, evidence }),
    log: log && liveLog(log, evidence.activityLog),
    followUp: found("follow-up-survey", findFollowUp, manyRows),
  };
}

type Find<Role extends string> = (sheet: SheetSnapshot) => HeadingRow<Role> | undefined;
