import type { Member, MemberName } from "../member/member";
import type { ActionId, KpiId } from "../plan/ids";
import type { CalendarDate } from "../shared/calendar-date";

/** Everything in the workbook's data sheets that a KPI can be computed from. */
export interface Evidence {
  readonly members: readonly Member[];
  /** A column of Member Status per KPI that has one. */
  readonly memberStatus: ReadonlyMap<KpiId, StatusColumn>;
  readonly activityLog: EvidenceTable<LogRow>;
  readonly followUp: EvidenceTable<FollowUpRow>;
}

/** Rows of a data sheet and where they stand: sheet and the letters of its first and last column. */
export interface EvidenceTable<Row> {
  readonly sheet: string;
  readonly firstColumn: string;
  readonly lastColumn: string;
  readonly rows: readonly Row[];
}

/** One KPI's answers, a Member each. A blank cell is not in it: blank is unknown. */
export interface StatusColumn {
  readonly sheet: string;
  /** The cells of the answers, "D2:D34". */
  readonly address: string;
  readonly answers: ReadonlyMap<MemberName, StatusAnswer>;
  /** Cells that say something, also where it could not be read. */
  readonly filled: number;
}

/** yes since a day, yes without one, or not (yet); a cell that can't be read is unknown. */
export type StatusAnswer =
  | { readonly kind: "yes"; readonly since?: CalendarDate }
  | { readonly kind: "no" }
  | { readonly kind: "in-progress" }
  | { readonly kind: "unread" };

export type LogStatus = "planned" | "delivered" | "postponed" | "cancelled";

/** A row of the Activity Log. `row` is the sheet's own row number, from 1. */
export interface LogRow {
  readonly row: number;
  readonly date: CalendarDate | undefined;
  readonly activity: string;
  readonly actions: readonly ActionId[];
  /** undefined where the cell is blank or can't be read: the row is then no event, though a request stays one. */
  readonly status: LogStatus | undefined;
  readonly score: number | undefined;
  readonly respondents: number | undefined;
  readonly requested: boolean;
  /** undefined is blank: counted as no, with a remark. */
  readonly requestMet: boolean | undefined;
  readonly expertsUsed: boolean | undefined;
  /** As written, for who asks: no KPI does. Blank or without the column: undefined. */
  readonly words?: LogWords | undefined;
}

/** The cells of a log row that say what kind of event it was, whom it was for, and where. */
export interface LogWords {
  readonly type: string;
  /** "Fiji; Samoa": split only by who needs the names. */
  readonly members: string;
  readonly venue: string;
  readonly endDate: CalendarDate | undefined;
}

/** A workshop's row of the Follow-up Survey. `row` is the sheet's own row number, from 1. */
export interface FollowUpRow {
  readonly row: number;
  readonly date: CalendarDate | undefined;
  readonly invited: number | undefined;
  readonly replies: number | undefined;
  readonly effectsYes: number;
  readonly effectsNo: number;
  /** Its title, where the sheet has it. */
  readonly workshop?: string;
}
