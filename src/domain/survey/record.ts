import type { MemberName } from "../member/member";
import type { Implemented, NeedLevel } from "./answers/need";
import type { Submitted } from "./answers/submitted";
import type { YesNo } from "./answers/yes-no";
import type { SurveyIssue } from "./issues";

/** What becomes of a record. Source: RULES 8. */
export type RecordStatus = "import" | "warning" | "error" | "duplicate" | "incomplete";

/** One answer of one respondent, or one row of a counted table. */
export interface SurveyRecord {
  /** The record's number in the file, header rows included; from 1. */
  readonly row: number;
  readonly responseId?: string;
  readonly submitted?: Submitted;
  readonly memberText: string;
  /** The Member meant; undefined where nobody can tell. Where the name was only close, there is the issue "member-close". */
  readonly member?: MemberName;
  readonly proposals: readonly MemberName[];
  readonly answers: SurveyAnswers;
  readonly issues: readonly SurveyIssue[];
  readonly status: RecordStatus;
}

/** A field is there where its question is. */
export interface SurveyAnswers {
  readonly workshop?: string;
  readonly round?: string;
  readonly actions?: readonly string[];
  readonly direct?: YesNo;
  readonly project?: YesNo;
  /** null where it is blank or could not be read. */
  readonly score?: number | null;
  readonly respondents?: number | null;
  readonly comment?: string | null;
  readonly needs?: readonly NeedAnswer[];
  readonly counts?: WorkshopCounts;
}

/** What a Member says of one topic. */
export interface NeedAnswer {
  /** In the words of the survey. */
  readonly topic: string;
  readonly need?: NeedLevel;
  readonly implemented?: Implemented;
}

/** A workshop's row in a table that somebody counted. */
export interface WorkshopCounts {
  readonly date?: Submitted["date"];
  readonly invited?: number;
  readonly replies?: number;
  readonly effectsYes?: number;
  readonly effectsNo?: number;
  readonly projectYes?: number;
  readonly projectNo?: number;
  readonly actions: readonly { readonly action: string; readonly count: number }[];
}

/** An answer to a question that is used for nothing. */
export interface OtherAnswer {
  readonly question: string;
  readonly answer: string;
}
