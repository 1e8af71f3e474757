import { choiceKey, isOther, splitChoices, usualFollowUpActions } from "../answers/choices";
import type { MatchedQuestion, MatchRequest } from "./matched-question";
import { sampleOf } from "./sample";

const usual = new Set(usualFollowUpActions.filter((action) => !isOther(action)).map(choiceKey));
const least = 2;
const half = 0.5;

/**
 * A question whose options are the office's usual follow-up actions asks for them, whatever its words: "Which of these did you
 * do after the workshop?".
 */
export function checkedByOptions(claim: MatchedQuestion, { rows }: MatchRequest): MatchedQuestion {
  const { question, role, certainty } = claim;
  if (role === "actions" || certainty === "chosen" || claim.reason === "You left it out.") return claim;
  const { whole, options } = question;
  const texts =
    options.length > 0
      ? options.flatMap(({ option }) => option ?? [])
      : whole
        ? sampleOf(whole, rows).flatMap((text) => splitChoices(text, usualFollowUpActions))
        : [];
  const choices = [...new Set(texts.map(choiceKey))];
  const known = choices.filter((choice) => usual.has(choice));
  return known.length >= least && known.length >= choices.length * half
    ? { question, role: "actions", certainty: "sure", reason: "Its options are the usual follow-up actions." }
    : claim;
}
