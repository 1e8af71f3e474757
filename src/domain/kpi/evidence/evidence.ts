import type { Contact } from "../attention/contacts";
import type { Member, MemberName } from "../../member/member";
import type { ActionId, KpiId } from "../../plan/ids";
import type { CalendarDate } from "../../shared/calendar-date";
import type { SourceCell } from "../../shared/source-cell";
import type { DaySpan } from "../review/review";

/** Everything in the workbook's data sheets that a KPI can be computed from. */
export interface Evidence {
  readonly members: readonly Member[];
  /** A column of Member Status per KPI that has one. */
  readonly memberStatus: ReadonlyMap<KpiId, StatusColumn>;
  readonly activityLog: EvidenceTable<LogRow>;
  readonly followUp: EvidenceTable<FollowUpRow>;
  /** Figures that no other sheet tells; absent where no sheet holds any. */
  readonly kpiValues?: KpiValues;
  /** Who looks after which part; absent where no sheet says it. */
  readonly contacts?: readonly Contact[];
}

/** The rows of KPI Values by the KPI that they name: see `figureKey`. */
export type KpiValues = ReadonlyMap<string, readonly KpiValue[]>;

/** A figure of a KPI with its day, or the period that it is of. Source: RULES-2 11. */
export interface KpiValue extends DaySpan {
  /** Both days the same for a day. A figure without a day has neither. */
  readonly value: number | boolean | CalendarDate;
  /** Written as a percentage: 0.64 for 64 %. */
  readonly isShare?: true;
  /** What a share or a mean is of. */
  readonly of?: number;
  /** The Member whose figure it is, as the register names it; else as written. */
  readonly member?: string;
  readonly aggregate?: Aggregate;
  /** What the sheet says of its counts: new in each row's period, or all of them so far. */
  readonly counts?: "new" | "so-far";
  readonly source: SourceCell;
}

/** How several figures of a KPI become one. */
export type Aggregate = "sum" | "mean" | "latest" | "greatest";

/** figureKey("1-(H) (1)") -> "1h1": brackets, blanks and case of an id do not matter. */
export const figureKey = (id: string): string => id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

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
  /** Who took part, as far as it is told; undefined is blank. */
  readonly participants?: number | undefined;
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
  /** Its title, and the round of the survey, where the sheet has them. */
  readonly workshop?: string;
  readonly round?: string;
}
