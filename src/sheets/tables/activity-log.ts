import type { LogStatus } from "../../domain/kpi/evidence";
import type { MemberName } from "../../domain/member/member";
import type { ActionId } from "../../domain/plan/ids";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { EventType } from "../../domain/workplan/activity-type";
import type { HeadingRow } from "../headings";
import type { DateCell, SheetSnapshot } from "../sheet-snapshot";
import { readDateCell, readLogStatus } from "./answers";
import type { LogRole } from "./data-columns";
import { type TableEnd, tableEnd } from "./table-end";

export const logStatuses = [
  "planned",
  "delivered",
  "postponed",
  "cancelled",
] as const satisfies readonly LogStatus[];

/** An activity as a person enters it; what they left blank is undefined, "" or an empty list. */
export interface ActivityEntry {
  /** Needed, but for a planned activity whose day is open. */
  readonly date: CalendarDate | undefined;
  readonly endDate?: CalendarDate | undefined;
  readonly activity: string;
  readonly actions: readonly ActionId[];
  readonly type?: EventType | undefined;
  readonly status: LogStatus;
  readonly members: readonly MemberName[];
  readonly venue?: string | undefined;
  readonly participants?: number | undefined;
  /** On the scale of the plan's averages: 0 to 5 where it names none. */
  readonly score?: number | undefined;
  readonly respondents?: number | undefined;
  readonly requested?: boolean | undefined;
  readonly requestMet?: boolean | undefined;
  readonly expertsUsed?: boolean | undefined;
  readonly sponsor?: string | undefined;
  readonly evidence?: string | undefined;
}

export type LogValue = string | number | DateCell;

/** The cells that an entry fills, in the order of the log's own columns; what is blank is not in it. */
export function logCells(entry: ActivityEntry): ReadonlyMap<LogRole, LogValue> {
  const cells: readonly (readonly [LogRole, LogValue | undefined])[] = [
    ["date", day(entry.date)],
    ["endDate", day(entry.endDate)],
    ["activity", words(entry.activity)],
    ["actions", words(entry.actions.join("; "))],
    ["type", entry.type],
    ["status", entry.status],
    ["members", words(entry.members.join("; "))],
    ["venue", words(entry.venue)],
    ["participants", entry.participants],
    ["score", entry.score],
    ["respondents", entry.respondents],
    ["requested", answer(entry.requested)],
    ["requestMet", answer(entry.requestMet)],
    ["expertsUsed", answer(entry.expertsUsed)],
    ["sponsor", words(entry.sponsor)],
    ["evidence", words(entry.evidence)],
  ];
  return new Map(cells.flatMap(([role, value]) => (value === undefined ? [] : [[role, value] as const])));
}

/** Where the log's next row goes: under the last row that has a day or a status, whatever else stands below. */
export const logEnd = (sheet: SheetSnapshot, heading: HeadingRow<LogRole>): TableEnd =>
  tableEnd(sheet, heading, (cells) => {
    const cell = (role: LogRole) => cells[heading.columns.get(role) ?? -1] ?? null;
    return readDateCell(cell("date")) !== undefined || readLogStatus(cell("status")) !== undefined;
  });

const day = (date: CalendarDate | undefined): DateCell | undefined =>
  date === undefined ? undefined : { kind: "date", date };

const words = (text: string | undefined): string | undefined => text?.trim() || undefined;

const answer = (given: boolean | undefined): string | undefined =>
  given === undefined ? undefined : given ? "yes" : "no";
