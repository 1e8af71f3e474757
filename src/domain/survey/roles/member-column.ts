import type { SurveyColumn } from "../survey-column";
import type { MatchedQuestion, MatchRequest } from "./matched-question";
import { columnsOfQuestion } from "./questions";
import { sampleOf } from "./sample";

/** How many answers of each question that claims to name the Member do so: of two, the one that names more is meant. */
export const memberShares = (
  claims: readonly MatchedQuestion[],
  { rows, isMember }: MatchRequest,
): ReadonlyMap<MatchedQuestion, number> =>
  new Map(
    claims
      .filter(({ role }) => role === "member")
      .map((claim) => [claim, claim.question.whole ? shareOf(claim.question.whole, rows, isMember) : 0]),
  );

const enough = 0.6;

/** Which part of the first answers of a column passes a test; 0 where it is blank. */
function shareOf(column: SurveyColumn, rows: MatchRequest["rows"], test: (text: string) => boolean): number {
  const sample = sampleOf(column, rows).slice(0, 60);
  return sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
}

/** Where no heading names the Member, the column that mostly holds Members is proposed. */
export function withMemberByValues(
  matched: readonly MatchedQuestion[],
  { columns, rows, isMember }: MatchRequest,
): readonly MatchedQuestion[] {
  const free = columns.filter(
    ({ setAside, index }) =>
      setAside === "personal" ||
      matched.some(
        ({ question, role, certainty, reason }) =>
          role === undefined &&
          certainty === "none" &&
          reason !== "You left it out." &&
          question.whole?.index === index,
      ),
  );
  const found = free.find((column) => shareOf(column, rows, isMember) >= enough);
  if (found === undefined) return matched;
  const claim: MatchedQuestion = {
    question: { title: found.question, whole: found, options: [] },
    role: "member",
    certainty: "likely",
    reason: "Most of its answers are Members.",
  };
  const rest = matched.filter(({ question }) => question.whole?.index !== found.index);
  return [...rest, claim].sort((a, b) => firstColumn(a) - firstColumn(b));
}

const firstColumn = ({ question }: MatchedQuestion): number => columnsOfQuestion(question)[0]?.index ?? 0;
