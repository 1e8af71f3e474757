import { splitChoices } from "../answers/choices";
import { isOnSomeScale } from "../scales/answer-scale";
import type { SurveyColumn } from "../survey-column";
import type { MatchRequest } from "./matched-question";
import type { SurveyQuestion } from "./questions";
import { sampleOf } from "./sample";

/** "Which areas do you need assistance in?" asks for topics where hardly an answer is a level. */
export function holdsTopics({ whole, options }: SurveyQuestion, rows: MatchRequest["rows"]): boolean {
  if (whole === undefined || options.length > 0) return false;
  const sample = sampleOf(whole, rows);
  return (
    sample.length > 0 &&
    sample.filter((text) => !isOnSomeScale(text) && !/^(?:yes|oui|true|x)\b/i.test(text)).length /
      sample.length >=
      mostly
  );
}

/** "Already implemented": topics by name, most of which the plan knows. */
export function holdsTopicsOfPlan(question: SurveyQuestion, { rows, isTopic }: MatchRequest): boolean {
  if (!holdsTopics(question, rows) || question.whole === undefined) return false;
  const named = sampleOf(question.whole, rows).flatMap((text) => splitChoices(text, []));
  return named.filter(isTopic).length * 2 > named.length;
}

export const isMostlyOnScale = ({ whole }: SurveyQuestion, rows: MatchRequest["rows"]): boolean => {
  const sample = whole ? sampleOf(whole, rows) : [];
  return sample.length > 0 && sample.filter(isOnSomeScale).length >= sample.length * mostly;
};

export const isOnlyYesNo = (column: SurveyColumn, rows: MatchRequest["rows"]): boolean => {
  const sample = sampleOf(column, rows);
  return (
    sample.length > 0 &&
    sample.every((text) => /^(?:yes|no|y|n|oui|non|s[ií]|ja|nein|sim|n[ãa]o|[01]|true|false)$/i.test(text))
  );
};

/** So many of the answers, at least, say what a column holds. */
export const mostly = 0.8;
/** Which part of a column is numbers; undefined where it is blank. */
export function numericShare(column: SurveyColumn, rows: readonly (readonly string[])[]): number | undefined {
  const sample = sampleOf(column, rows);
  return sample.length === 0
    ? undefined
    : sample.filter((cell) => /^\d+(?:[.,]\d+)?(?: ?\(.{1,20}\))?$/.test(cell)).length / sample.length;
}
