/** The codes that planners meet most, in their own words; the others are readable as they stand. */
const words: Readonly<Record<string, string>> = {
  "at-least-assumed": "at least is meant",
  "at-most-assumed": "at most is meant",
  "exactly-assumed": "exactly is meant",
  "more-than-assumed": "more than is meant",
  "less-than-assumed": "less than is meant",
  "once-assumed": "once is meant",
  "spelling-mended": "a word was misspelt",
  deliverable: "done or not done",
  "other-number": "a second number that no word explains",
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
  vague: "it gives no figure",
  empty: "it is empty",
  placeholder: "nothing is decided yet",
};

/** inWords("at-least-assumed") -> "at least is meant"; inWords("two-values") -> "two values". */
export const inWords = (code: string): string =>
  (Object.hasOwn(words, code) ? words[code] : undefined) ?? code.replaceAll("-", " ");
