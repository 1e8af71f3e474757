import type { Note } from "./reading";

/** Why something was not read, or not surely, in words of who wrote it; codes that are not listed are readable as they stand. */
const words: Readonly<Record<string, string>> = {
  "at-least-assumed": "at least is meant",
  "at-most-assumed": "at most is meant",
  "at-most-by-baseline": "at most is meant, for the baseline lies above it",
  "side-of-ratio": "a ratio, and nothing says which side is better",
  "exactly-assumed": "exactly is meant",
  "more-than-assumed": "more than is meant",
  "less-than-assumed": "less than is meant",
  "once-assumed": "once is meant",
  "spelling-mended": "a word was misspelt",
  deliverable: "done or not done",
  "other-number": "a second number that no word explains",
  "word-unaccounted": "a word before the number that is not understood",
  "reversing-word": "a word that cancels or replaces it",
  "second-period": "a second period that no word explains",
  "date-unread": "a date that is not understood",
  "two-dates": "two days, and nothing says which is due",
  "comparator-may-be-shared": "a limit that may hold for the next number too",
  "bracket-asks-more": "a bracket that asks for something more",
  "comparator-unaccounted": "it compares, and not with a number",
  "direction-contradicts": "the verb and the limit point in opposite ways",
  language: "it is neither English nor French",
  "ongoing-with-an-end": "on-going, but with an end",
  "day-first": "the day comes before the month",
  "no-year": "it names no year",
  "no-phrase-fits": "the words fit no known way of saying it",
  "no-such-date": "there is no such date",
  "too-long": "the text is too long",
  "error-value": "it is an error value",
  "no-part-of-the-rsp": "it names no part of the RSP",
  "number-in-milestone-cell": "Excel took it for a number, so 1.10 and 1.1 cannot be told apart",
  "part-of-odd-levels": "a part of the RSP has three levels, such as 1.1.3",
  "no-member-named": "it names no Member",
  "another-land": "it names a land that is no Member",
  "shared-name": "several Members share that name",
  "several-members": "it names several Members",
  "formula-text": "it looks like a formula",
  alternatives: "it names two levels, and not which of them counts",
  "two-values": "two numbers side by side, and either may be meant",
  "denominator-missing": "it does not say of how many",
  "numerator-missing": "it does not say how many of them",
  "number-missing": "it names a period, and not how many",
  "direction-missing": "it names a change, and not whether up or down",
  "share-above-hundred": "a share ends at 100 %",
  negation: "it says what must not be, which is no level to reach",
  "year-or-number": "it may be a year or a number",
  vague: "it gives no figure",
  empty: "it is empty",
  placeholder: "nothing is decided yet",
};

/** inWords("at-least-assumed") -> "at least is meant"; inWords("no-such-code") -> "no such code". */
export const inWords = (code: string): string =>
  (Object.hasOwn(words, code) ? words[code] : undefined) ?? code.replaceAll("-", " ");

/** The reason, and the words that it is about: 'a date that is not understood: "Easter"'. */
export const doubtInWords = (code: string, words: string | undefined): string =>
  words === undefined ? inWords(code) : `${inWords(code)}: "${words}"`;

/** The words of the text that a note is about; undefined where it is about all of them, or none is there. */
export function wordsOf({ span }: Pick<Note, "span">, text: string): string | undefined {
  const words = span === undefined ? "" : text.slice(span.start, span.end).trim();
  return words === "" || words === text.trim() ? undefined : words;
}
