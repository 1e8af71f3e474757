import { isTotalTitle } from "../../shared/total-row";
import { answerParts } from "../scales/answer-parts";
import { isMostlyOnScale, mostly, numericShare } from "./answers-of-question";
import { checkedByOptions } from "./checked-by-options";
import { areOfPersons, checkedByValues, withoutCodes } from "./checked-by-values";
import { withRespondentsOfScores } from "./evaluation-table";
import { type MatchedQuestion, type MatchRequest, unused } from "./matched-question";
import { memberShares, withMemberByValues } from "./member-column";
import { columnsOfQuestion, type SurveyQuestion } from "./questions";
import { withoutRanksOfRated } from "./ranked-topics";
import { roleOfHeading, roleWords, type SurveyRole } from "./role-words";
import { sampleOf } from "./sample";
import { namesTopic, topicOfTitle } from "./topic-of-title";
import { withTopicsAsHeadings } from "./topics-as-headings";

export type { MatchedQuestion, MatchRequest, RoleCorrections } from "./matched-question";

/** Roles that several questions may have. */
const shared = new Set<SurveyRole>(["need", "implemented"]);

const ranks = { chosen: 0, sure: 1, likely: 2, none: 3 } as const;

/**
 * Which question is which. A role goes to the surest of those that claim it, else to the first; the others are kept
 * aside, with the reason. Where no heading names the Member, the column that mostly holds Members is proposed.
 */
export function matchRoles(request: MatchRequest): readonly MatchedQuestion[] {
  const said = request.questions.map((question) => checkedByOptions(claimOf(question, request), request));
  const ofPersons = areOfPersons(said);
  const claims = withTopicsAsHeadings(
    said.map((claim) => withoutCodes(checkedByValues(claim, request, ofPersons), request)),
    request,
  );
  const levels = claims.filter(({ role }) => role === "need" || role === "implemented");
  const isAboutTopics =
    levels.length > 0 && levels.every(({ question }) => !hasOwnTopic(question, request.isTopic));
  const asAsked = request.purpose === "need" && levels.length === 0 ? claims.map(askedFor) : claims;
  const needed = isAboutTopics ? claims : asAsked.map(levels.length > 0 ? besideLevels : asNeeded);
  const winners = new Map<SurveyRole, MatchedQuestion>();
  const members = memberShares(needed, request);
  const byRank = (a: MatchedQuestion, b: MatchedQuestion): number =>
    ranks[a.certainty] - ranks[b.certainty] || (members.get(b) ?? 0) - (members.get(a) ?? 0);
  for (const claim of [...needed].sort(byRank)) {
    if (claim.role !== undefined && !winners.has(claim.role)) winners.set(claim.role, claim);
  }
  const overall = winners.get("score");
  if (overall?.certainty === "likely" && hasOtherRatings(overall, needed, request)) winners.delete("score");
  const settled = needed.map((claim) =>
    claim === overall && !winners.has("score")
      ? unused(claim.question, oneOfSeveral)
      : settle(claim, winners),
  );
  const told = withRespondentsOfScores(withoutRanksOfRated(settled, request));
  return winners.has("member") ? told : withMemberByValues(told, request);
}

const hasOwnTopic = ({ title, options }: SurveyQuestion, isTopic: MatchRequest["isTopic"]): boolean =>
  options.length > 0 || namesTopic(title) || isTopic(topicOfTitle(title));

/** Without a column of levels, the topics that somebody names are those that are needed. */
const asNeeded = (claim: MatchedQuestion): MatchedQuestion =>
  claim.holdsTopics && claim.role === "topic"
    ? { ...claim, role: "need", reason: "Its answers are topics that are needed, without a level." }
    : claim;

/** Larger numbers count something: participants. */
const largestRating = 10;

/** "I am satisfied with the organization" beside "The trainers were good": which one is the workshop's score, nobody said. */
const hasOtherRatings = (
  score: MatchedQuestion,
  claims: readonly MatchedQuestion[],
  { rows }: MatchRequest,
): boolean =>
  claims.some(
    (claim) =>
      claim !== score &&
      (claim.role === undefined || claim.role === "score") &&
      claim.question.whole !== undefined &&
      (numericShare(claim.question.whole, rows) ?? 0) >= mostly &&
      sampleOf(claim.question.whole, rows).every((text) => (answerParts(text).place ?? 0) <= largestRating),
  );

export const oneOfSeveral = "It is one rating of several, and none is said to be the overall one.";

/** In a survey of needs the topics that somebody chooses are those that are needed. */
const askedFor = (claim: MatchedQuestion): MatchedQuestion =>
  claim.role !== "topic" || claim.certainty === "chosen"
    ? claim
    : claim.question.options.length > 0
      ? { ...claim, role: "need", reason: "Topics that are chosen in a survey of needs." }
      : { ...claim, holdsTopics: true };

/** Where each level names a topic of its own, a question about further topics is none of theirs. */
const besideLevels = (claim: MatchedQuestion): MatchedQuestion =>
  claim.role === "topic" && !claim.holdsTopics && claim.certainty !== "chosen"
    ? unused(claim.question, "Further topics in free words: choose what they are needed for, if they are.")
    : asNeeded(claim);

const settle = (
  claim: MatchedQuestion,
  winners: ReadonlyMap<SurveyRole, MatchedQuestion>,
): MatchedQuestion => {
  if (claim.role === undefined || shared.has(claim.role)) return claim;
  const winner = winners.get(claim.role);
  if (winner === claim || winner === undefined) return claim;
  // Each repeat of a group has a topic of its own.
  if (claim.role === "topic" && groupOf(claim) !== groupOf(winner)) return claim;
  return unused(claim.question, `"${winner.question.title}" was taken for this already.`);
};

const groupOf = ({ question }: MatchedQuestion): string | undefined => columnsOfQuestion(question)[0]?.group;

/** Beside the workshops and how many answered. */
const meanOfTable = /^(?:average|mean|avg|moyenne|promedio)$/i;

function claimOf(question: SurveyQuestion, { corrections, rows, questions }: MatchRequest): MatchedQuestion {
  const chosen = columnsOfQuestion(question)
    .flatMap(({ heading }) => [question.title, heading])
    .map((heading) => corrections.get(roleWords(heading)))
    .find((role) => role !== undefined);
  if (chosen === "ignore") return unused(question, "You left it out.");
  if (chosen !== undefined) return { question, role: chosen, certainty: "chosen", reason: "You said so." };
  const read = roleOfHeading(question.title);
  if (read === undefined && question.options.length > 0 && statusOfTopics.test(question.title.trim()))
    return { question, role: "implemented", certainty: "likely", reason: "It is a status of each topic." };
  if (
    read === undefined &&
    /^(?:level|degree|niveau|nivel)$/i.test(question.title.trim()) &&
    questions.some(({ title }) => roleOfHeading(title)?.role === "topic") &&
    isMostlyOnScale(question, rows)
  )
    return { question, role: "need", certainty: "likely", reason: "It is the level of each topic." };
  if (
    read === undefined &&
    meanOfTable.test(question.title.trim()) &&
    questions.some(({ title }) => roleOfHeading(title)?.role === "respondents")
  )
    return { question, role: "score", certainty: "sure", reason: "The mean of those who answered." };
  if (read === undefined)
    return ofGroup(question, rows) ?? unused(question, "Its words say nothing that is needed.");
  if ((read.role === "need" || read.role === "implemented") && isTotalTitle(topicOfTitle(question.title)))
    return unused(question, "It sums up other columns.");
  const reason = read.certainty === "sure" ? "Its words say so." : "Its words point to it.";
  return { question, ...read, reason };
}

const statusOfTopics = /^(?:current |present )?(?:status|state)$/i;

/** "needs/risk_management" with levels: the group says what is asked, the question names the topic. */
function ofGroup(question: SurveyQuestion, rows: MatchRequest["rows"]): MatchedQuestion | undefined {
  const group = columnsOfQuestion(question)[0]?.group;
  const role = group === undefined ? undefined : roleOfHeading(group)?.role;
  const isLevel = (role === "need" || role === "implemented") && isMostlyOnScale(question, rows);
  return isLevel ? { question, role, certainty: "likely", reason: "Its group says so." } : undefined;
}
