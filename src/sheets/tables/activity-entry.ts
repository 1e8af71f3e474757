import type { LogStatus } from "../../domain/kpi/evidence/evidence";
import type { MemberName } from "../../domain/member/member";
import type { ActionId } from "../../domain/plan/ids";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { EventType } from "../../domain/workplan/activity-type";
import type { DateCell } from "../sheet-snapshot";
import type { LogColumn } from "./activity-log";

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
  readonly theme?: string | undefined;
  readonly partner?: string | undefined;
  readonly experts?: string | undefined;
}

export type LogValue = string | number | DateCell;

/** The cells of an entry; what is blank is undefined. */
export const logCells = (entry: ActivityEntry): Readonly<Record<LogColumn, LogValue | undefined>> => ({
  date: day(entry.date),
  endDate: day(entry.endDate),
  activity: words(entry.activity),
  actions: words(entry.actions.join("; ")),
  type: entry.type,
  status: entry.status,
  members: words(entry.members.join("; ")),
  venue: words(entry.venue),
  participants: entry.participants,
  score: entry.score,
  respondents: entry.respondents,
  requested: answer(entry.requested),
  requestMet: answer(entry.requestMet),
  expertsUsed: answer(entry.expertsUsed),
  sponsor: words(entry.sponsor),
  evidence: words(entry.evidence),
  theme: words(entry.theme),
  partner: words(entry.partner),
  experts: words(entry.experts),
});

const day = (date: CalendarDate | undefined): DateCell | undefined =>
  date === undefined ? undefined : { kind: "date", date };

const words = (text: string | undefined): string | undefined => text?.trim() || undefined;

const answer = (given: boolean | undefined): string | undefined =>
  given === undefined ? undefined : given ? "yes" : "no";
