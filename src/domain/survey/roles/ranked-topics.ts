import { choiceKey, splitChoices } from "../answers/choices";
import { ranking } from "../scales/ranking";
import { type MatchedQuestion, type MatchRequest, unused } from "./matched-question";
import { sampleOf } from "./sample";
import { topicsOfColumns } from "./topic-of-heading";

const mostly = 0.5;

/** Topics that are rated, each in a column of its own, keep that strength: the order in which somebody puts them as well is none. */
export function withoutRanksOfRated(
  matched: readonly MatchedQuestion[],
  { rows }: MatchRequest,
): readonly MatchedQuestion[] {
  const rated = new Set(topicsOfColumns(matched).map(({ topic }) => choiceKey(topic)));
  if (rated.size === 0) return matched;
  return matched.map((one) => {
    const { question, role, holdsTopics, certainty } = one;
    if (role !== "need" || !holdsTopics || certainty === "chosen" || question.whole === undefined) return one;
    if (!ranking.test(question.title.slice(0, 400))) return one;
    const named = sampleOf(question.whole, rows).flatMap((text) => splitChoices(text, []));
    const known = named.filter((topic) => rated.has(choiceKey(topic)));
    return known.length > named.length * mostly
      ? unused(question, "It puts in order what is rated in columns of its own; their rating counts.")
      : one;
  });
}
