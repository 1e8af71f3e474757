import { count } from "../../domain/shared/plural";

/** Why a target is doubtful or was not read, for who wrote it. What is not listed has the general sentence. */
const reasons: Readonly<Record<string, string>> = {
  language: "The text is neither English nor French.",
  vague: "It names no number or day to reach.",
  alternatives: "It names two levels, and not which of them counts.",
  "two-values": "Two numbers stand side by side: either may be meant.",
  "no-phrase-fits": "No number with a known way of speaking was found in it.",
  "denominator-missing": "It does not say of how many.",
  "numerator-missing": "It does not say how many of them.",
  "number-missing": "It names a period, and not how many.",
  "direction-missing": "It names a change, and not whether up or down.",
  "share-above-hundred": "A share ends at 100 %.",
  negation: "It says what must not be, which is no level to reach.",
  "too-long": "It is longer than any target that is read.",
};

const doubts: Readonly<Record<string, (words: string) => string>> = {
  "reversing-word": (words) => `“${words}” may turn it round or call it off.`,
  "direction-contradicts": (words) => `“${words}” goes one way, the number the other.`,
  "date-unread": (words) => `“${words}” is no day that is known.`,
  "year-or-number": (words) => `“${words}” may be a year or a number.`,
};

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
  doubt: ({ code, words }: { readonly code: string; readonly words: string | undefined }): string =>
    reasons[code] ??
    (words === undefined
      ? "It may be read in more than one way."
      : (doubts[code]?.(words) ?? `“${words}” is not understood there.`)),
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
