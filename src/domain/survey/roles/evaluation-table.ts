import { type MatchedQuestion, unused } from "./matched-question";
import type { SurveyRole } from "./survey-role";

const ofFollowUp = new Set<SurveyRole | undefined>([
  ...(["effectsYes", "effectsNo", "projectYes", "projectNo"] as const),
  ...(["direct", "project", "actions"] as const),
]);

/**
 * A table of workshops with a mean score and how many replied, and nothing of a follow-up, is an evaluation: its replies are
 * those who gave the score.
 */
export function withRespondentsOfScores(matched: readonly MatchedQuestion[]): readonly MatchedQuestion[] {
  const roles = new Set(matched.map(({ role }) => role));
  if (!roles.has("score") || roles.has("member") || matched.some(({ role }) => ofFollowUp.has(role)))
    return matched;
  return matched.map((one) => {
    if (one.role === "replies" && !roles.has("respondents"))
      return { ...one, role: "respondents", reason: "So many gave the score." };
    return one.role === "invited" || one.role === "replies"
      ? unused(one.question, "An evaluation keeps the mean and how many gave it.")
      : one;
  });
}
