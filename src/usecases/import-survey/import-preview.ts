import type { MemberName } from "../../domain/member/member";
import type { DuplicateGroup } from "../../domain/survey/duplicates";
import type { FollowUpFigures } from "../../domain/survey/tallies/follow-up-figures";
import type { FootingFlag } from "../../domain/survey/tallies/footing";
import type { SetAside } from "../../domain/survey/layouts/layout";
import type { MatchedQuestion } from "../../domain/survey/roles/match-roles";
import type { TopicMatch } from "../../domain/survey/roles/match-topic";
import type { NeedRow } from "../../domain/survey/tallies/needs";
import type { OtherAnswer, RecordStatus, SurveyRecord } from "../../domain/survey/record";
import type { SurveyRole } from "../../domain/survey/roles/role-words";
import type { AnswerScale } from "../../domain/survey/scales/answer-scale";
import type { SurveyKind } from "../../domain/survey/roles/survey-kind";
import type { WorkshopTally } from "../../domain/survey/tallies/tally";
import type { WorkshopInTwoRounds } from "../../domain/survey/tallies/two-rounds";
import type { WorkbookChange } from "../ports/workbook";
import type { Problem } from "../problem";
import type { RowState } from "../entering/upsert";
import type { ScoreMatch } from "./write-scores";
import type { StatusUpdate } from "./write-status";

/** All that an import would do, before anything is written. Applying it is `workbook.apply(preview.changes)`. */
export interface ImportPreview {
  readonly kind: SurveyKind;
  /** "Microsoft Forms", "plain table". */
  readonly maker: string;
  /** The sheet of the file that was read. */
  readonly sheet: string;
  /** Rows of the headings, from 1. */
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly round: string;
  /** The Import Log has this very file already. */
  readonly importedBefore: boolean;
  readonly columns: readonly ColumnMatch[];
  readonly scales: readonly ScaleMatch[];
  readonly names: readonly NameQuestion[];
  readonly topics: readonly TopicMatch[];
  readonly records: readonly PreviewRecord[];
  /** What a record (by its row) says to questions that are used for nothing. Read when asked for: there may be many. */
  readonly others: (row: number) => readonly OtherAnswer[];
  readonly duplicates: readonly DuplicateGroup[];
  /** Rows of the Follow-up Survey, their totals, and what cannot be right about them. */
  readonly tallies: readonly WorkshopTally[];
  readonly figures: FollowUpFigures | undefined;
  readonly footing: readonly FootingFlag[];
  /** Workshops that would stand under two rounds: whoever adds the rows up counts them twice. */
  readonly twoRounds: readonly WorkshopInTwoRounds[];
  /** Rows of the Needs Survey. */
  readonly needs: readonly NeedRow[];
  readonly scores: readonly ScoreMatch[];
  /** What Member Status would become where the user wants that. */
  readonly statusUpdates: readonly StatusUpdate[];
  /** Active Members of which no record counts: whom to chase. */
  readonly notAnswered: readonly MemberName[];
  readonly summary: ImportSummary;
  /** Nothing where the workbook holds all of it already. */
  readonly changes: readonly WorkbookChange[];
  /** Why they may not be written: a row is dated in a closed period. Applying throws it. */
  readonly refusal?: Problem | undefined;
}

/** A record and what it does to the workbook. A record that is not used changes nothing. */
export interface PreviewRecord extends SurveyRecord {
  readonly change: RowState;
}

/** What a column of the file was taken for. */
export interface ColumnMatch {
  /** From 0. */
  readonly column: number;
  readonly heading: string;
  readonly role: SurveyRole | undefined;
  readonly certainty: MatchedQuestion["certainty"];
  readonly reason: string;
  /** Why it holds no answers: "personal", "technical". */
  readonly setAside: SetAside | undefined;
  /** No column is left out: each is used, set aside for one of two reasons, or unused. */
  readonly use: "used" | "metadata" | "personal" | "unused";
  /** Up to three answers of an unused one. */
  readonly examples: readonly string[];
}

/** The scale of a column, for a person to check. */
export interface ScaleMatch {
  /** From 0. */
  readonly column: number;
  readonly heading: string;
  /** What a correction goes by. */
  readonly question: string;
  readonly low: number | string;
  readonly high: number | string;
  /** The end that is the strongest need, or the best. */
  readonly strongest: number | string;
  /** "1 to 5, 5 is the strongest need". */
  readonly text: string;
  readonly certainty: AnswerScale["certainty"];
  readonly reason: string;
}

/** A name that a person should look at, and all of its rows. */
export interface NameQuestion {
  readonly text: string;
  /** close: one key accepts it; ambiguous: it names several; unknown: nothing is near for sure. */
  readonly kind: "close" | "ambiguous" | "unknown";
  readonly proposals: readonly MemberName[];
  readonly rows: readonly number[];
}

export interface ImportSummary {
  /** "21 of 33 Members answered; 5 rows need you." */
  readonly sentence: string;
  readonly records: number;
  readonly statuses: Readonly<Record<RecordStatus, number>>;
  readonly changes: Readonly<Record<RowState, number>>;
  readonly membersAnswered: number;
  readonly members: number;
  /** How doubles count, in words. */
  readonly duplicateRule: string;
  /** Slips of the file itself: "row 2 has 2 cells too many". */
  readonly warnings: readonly string[];
}
