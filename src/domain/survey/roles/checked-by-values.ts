import {
  holdsTopics,
  holdsTopicsOfPlan,
  isMostlyOnScale,
  isOnlyYesNo,
  mostly,
  numericShare,
} from "./answers-of-question";
import { type MatchedQuestion, type MatchRequest, unused } from "./matched-question";
import { isOnSomeScale } from "../scales/answer-scale";
import { sampleOf } from "./sample";
import type { SurveyRole } from "./role-words";

/** Roles whose answers may stand in several columns. */
const withOptions = new Set<SurveyRole>(["actions", "need", "implemented"]);

/** Only a table that somebody counted has these. */
const counted: readonly (SurveyRole | undefined)[] = ["invited", "replies", "effectsNo", "projectNo"];

/** Whether each row is a person's: true with a column of Members, false with one of counts, else unknown. */
export function areOfPersons(claims: readonly MatchedQuestion[]): boolean | undefined {
  if (claims.some(({ role }) => counted.includes(role))) return false;
  return claims.some(({ role }) => role === "member") ? true : undefined;
}

/** Counts of a table ("Effects", "Project initiated") are the yes and no of a person where rows are persons'. */
const personal: Partial<Record<SurveyRole, SurveyRole>> = { effectsYes: "direct", projectYes: "project" };

/** What a question was taken for by its words, held against its answers. */
export function checkedByValues(
  claim: MatchedQuestion,
  request: MatchRequest,
  ofPersons: boolean | undefined,
): MatchedQuestion {
  const { role, question, certainty } = claim;
  const { rows } = request;
  if (role === undefined || certainty === "chosen") return claim;
  if (question.whole === undefined && !withOptions.has(role))
    return unused(question, "It has a column per row of a grid, so it is no single answer.");
  if (role === "need" && asksOpenly.test(question.title) && holdsFreeWords(question, request))
    return {
      ...{ question, role: "comment", certainty: "likely" },
      reason: "It asks for further needs in free words.",
    };
  if (role === "need" && holdsTopics(question, rows))
    return {
      ...claim,
      role: "topic",
      certainty: "likely",
      reason: "Its answers are topics, not levels of need.",
      holdsTopics: true,
    };
  if (
    role === "workshop" &&
    certainty === "likely" &&
    question.whole &&
    (numericShare(question.whole, rows) ?? 0) >= mostly
  )
    return unused(question, "Its answers are numbers, and name no workshop.");
  if (role === "implemented" && holdsTopicsOfPlan(question, request))
    return {
      ...claim,
      certainty: "likely",
      reason: "Its answers are topics of the plan.",
      holdsTopics: true,
    };
  if (
    role === "actions" &&
    question.options.length === 0 &&
    question.whole &&
    isOnlyYesNo(question.whole, rows)
  )
    return unused(question, "Its answers are yes and no, and name no action.");
  if (role === "topic" && question.whole && (numericShare(question.whole, rows) ?? 0) >= mostly)
    return unused(question, "Its answers are numbers, and name no topic.");
  if (role === "member" && question.whole && isOnlyYesNo(question.whole, rows))
    return unused(question, "Its answers are yes and no, and name no Member.");
  if (role === "member" && question.whole && (numericShare(question.whole, rows) ?? 0) >= mostly)
    return unused(question, "Its answers are numbers, and name no Member.");
  const share = question.whole ? numericShare(question.whole, rows) : undefined;
  const hasWords = share !== undefined && share < 0.5;
  const own = personal[role];
  if (own !== undefined && (ofPersons ?? hasWords)) return { ...claim, role: own };
  if (role === "score" && certainty === "likely" && hasWords && !isMostlyOnScale(question, rows))
    return unused(question, "Its answers stand on no scale.");
  return claim;
}

/** "Do you have any other needs?" */
const asksOpenly =
  /\b(?:any|other|further|additional|autres?|otr[oa]s?)\b.{0,30}\b(?:needs?|besoins?|necesidades)\b/i;

const holdsFreeWords = (question: MatchedQuestion["question"], request: MatchRequest): boolean =>
  question.whole !== undefined &&
  sampleOf(question.whole, request.rows).some((text) => !isOnSomeScale(text)) &&
  !holdsTopicsOfPlan(question, request);

const topicCode = /^(?:[A-Z]{1,4}_?\d{1,4}|\d{1,3}|(?:option|choice|item|row|col)[_ ]?\d{1,3})$/i;

export const codesAlone = "Its topics are codes, and the file does not say what they stand for.";

/** "NEED[SQ001]": nobody can tell the topic, unless a person said it. */
export function withoutCodes(claim: MatchedQuestion, { isTopic }: MatchRequest): MatchedQuestion {
  const { role, question, certainty } = claim;
  const options = question.options.flatMap(({ option }) => option ?? []);
  const isCoded =
    (role === "need" || role === "implemented") &&
    certainty !== "chosen" &&
    options.length > 0 &&
    options.every((option) => topicCode.test(option.trim()) && !isTopic(option));
  return isCoded ? unused(question, codesAlone) : claim;
}
