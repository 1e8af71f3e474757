import type { SurveyColumn } from "../survey-column";
import type { SurveyQuestion } from "./questions";
import type { Certainty, SurveyRole } from "./survey-role";

/** What a survey is about, by its own title: "Needs 2019". */
export type Purpose = "need" | "implemented";

/** What a question was taken for. chosen: a person said so; none: it is kept beside the answers and used for nothing. */
export interface MatchedQuestion {
  readonly question: SurveyQuestion;
  readonly role: SurveyRole | undefined;
  readonly certainty: Certainty | "chosen" | "none";
  /** A sentence for people. */
  readonly reason: string;
  /** Its answers are the topics that are needed, without a level. */
  readonly holdsTopics?: true;
  /** Its heading is a topic and no more: what was asked, its answers say. */
  readonly isTopicAlone?: true;
}

/** Corrections by `roleWords` of the question's title; "ignore" takes a question out. */
export type RoleCorrections = ReadonlyMap<string, SurveyRole | "ignore">;

export interface MatchRequest {
  readonly columns: readonly SurveyColumn[];
  readonly questions: readonly SurveyQuestion[];
  /** The rows below the headings. */
  readonly rows: readonly (readonly string[])[];
  readonly isMember: (text: string) => boolean;
  readonly isTopic: (text: string) => boolean;
  /** What the survey's title says that it asks for. */
  readonly purpose: Purpose | undefined;
  readonly corrections: RoleCorrections;
}

/** A question that is used for nothing, and why. */
export const unused = (question: SurveyQuestion, reason: string): MatchedQuestion => ({
  question,
  role: undefined,
  certainty: "none",
  reason,
});
