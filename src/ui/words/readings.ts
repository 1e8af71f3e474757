import { doubtInWords } from "../../domain/shared/code-words";
import { count } from "../../domain/shared/plural";

/** Sentences of targets that are confirmed once. */
export const readingWords = {
  title: (amount: number) => `Targets to confirm (${amount})`,
  intro:
    "Nothing is computed with these before you say what is meant. The answer is kept in the sheet Choices.",
  introBrought: "Nothing is computed with these before you say what is meant. Your answers come along.",
  keys: "Keys: 1 to 4 take a reading, C is for your own words, 0 leaves it.",
  ofKpis: (ids: readonly string[]) =>
    ids.length <= 3 ? ids.join(", ") : `${ids.slice(0, 3).join(", ")} and ${ids.length - 3} more`,
  written: (text: string) => `“${text}”`,
  doubt: ({ code, words }: { readonly code: string; readonly words: string | undefined }): string => {
    const why = doubtInWords(code, words);
    return `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
  },
  asks: (sentence: string) => `It asks: ${sentence}`,
  own: "In other words …",
  ownLabel: "What it asks",
  ownHint: "Such as: at least 22 of 33, at most 5 %, 3 per year",
  readAs: (sentence: string) => `Read as: ${sentence}`,
  notRead: "Not read without doubt yet.",
  take: "Take it",
  leave: "Leave it",
  isLeft: "left for now",
  again: "Ask me again",
  left: (amount: number) =>
    `${count(amount, "target")} left for now: ${amount === 1 ? "it stays" : "they stay"} Check target.`,
  keeping: "Being kept …",
  kept: (amount: number) => `${count(amount, "target")} confirmed; kept in Choices.`,
} as const;
