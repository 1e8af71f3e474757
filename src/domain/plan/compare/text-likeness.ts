import { plainText } from "../../shared/plain-text";

/** Words that stand in most actions and tell none apart. */
const common = new Set([
  "upon",
  "request",
  "assist",
  "member",
  "members",
  "s",
  "effort",
  "efforts",
  "in",
  "the",
  "of",
  "and",
  "to",
  "for",
  "a",
  "an",
  "on",
  "with",
  "or",
  "as",
  "by",
]);

/** The telling words of a text, each once. */
export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(wordsIn(text).filter((word) => !common.has(word)));

/** Most texts have nothing but letters that need no care, and then cost a third. */
const isPlain = /^[\x20-\x7e\r\n\t]*$/;

/** The words of a text in their order, in lower case. */
export const wordsIn = (text: string): readonly string[] =>
  (isPlain.test(text)
    ? text.toLowerCase().match(/[a-z0-9]+/g)
    : plainText(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)) ?? [];

/** Whether a word stands in most actions. */
export const isCommonWord = (word: string): boolean => common.has(word);

/** How alike two texts are, 0 to 1: the share of telling words that they have in common (Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
