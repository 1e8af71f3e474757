import type { MatchedQuestion } from "./matched-question";
import { columnsOfQuestion } from "./questions";

export const ofAnotherYear =
  "The same question of another year: leave the later one out, and import the file once more for that round.";

const year = /\b(?:19|20)\d{2}(?:\s?[/–-]\s?(?:\d{4}|\d{2}))?\b/;

/** "Need 2018" and "Need 2019" are one question in two rounds: the latest is read, for an import is of one round. */
export function withOneRound(matched: readonly MatchedQuestion[]): readonly MatchedQuestion[] {
  const latest = new Map<string, string>();
  for (const one of matched) {
    const key = keyOf(one);
    const own = yearOf(one);
    if (key !== undefined && own > (latest.get(key) ?? "")) latest.set(key, own);
  }
  return matched.map((one) => {
    const key = keyOf(one);
    return key === undefined || yearOf(one) === latest.get(key)
      ? one
      : { question: one.question, role: undefined, certainty: "none", reason: ofAnotherYear };
  });
}

const yearOf = ({ question: { title } }: MatchedQuestion): string => year.exec(title)?.[0] ?? "";

/** The question without its year; undefined where it names none, asks for no level, or was chosen. */
function keyOf({ role, certainty, question }: MatchedQuestion): string | undefined {
  const isLevel = role === "need" || role === "implemented";
  if (!isLevel || certainty === "chosen" || !year.test(question.title)) return undefined;
  const group = columnsOfQuestion(question)[0]?.group ?? "";
  return `${role}\n${group}\n${question.title.replace(year, "").replace(/\s+/g, " ").trim().toLowerCase()}`;
}
