import type { Item } from "../items/item";
import { englishSigns, frenchSigns, otherSigns } from "../vocabulary/languages";
import { isEnglishOnly, isFrenchWord } from "./french-signs";

export type Language = "english" | "french";

const latin = /\p{Script=Latin}/u;

/**
 * The language of a text by its small words: languageOf(tokens of "Au plus 5 %") -> "french"; undefined where it is neither.
 * A text without any ("5 workshops") is taken for English.
 */
export function languageOf(tokens: readonly Item[]): Language | undefined {
  const words = tokens.flatMap((item) => (item.type === "word" ? [item] : []));
  if (words.length === 0) return "english";
  const strange = words.filter(({ raw }) => !latin.test(raw.charAt(0))).length;
  if (strange * 2 > words.length) return undefined;
  const small = words
    .filter(
      ({ raw }) =>
        raw.length === 1 ||
        raw !== raw.toUpperCase() ||
        words.every((word) => word.raw === word.raw.toUpperCase()),
    )
    .map(({ raw }) => raw.toLowerCase());
  const long = small.filter((word) => word.length > 1);
  const english = 2 * counted(small, englishSigns) + small.filter(isEnglishOnly).length;
  const french = 2 * counted(small.flatMap(unelided), frenchSigns) + small.filter(isFrenchWord).length + small.filter(hasFrenchAccent).length;
  const other = 2 * Math.max(...otherSigns.map((signs) => counted(long, signs)));
  if (other > english && other > french) return undefined;
  return french > english ? "french" : "english";
}

const counted = (words: readonly string[], signs: ReadonlySet<string>): number =>
  words.filter((word) => signs.has(word)).length;

const hasFrenchAccent = (word: string): boolean => /[éèêçœ]/.test(word);

/** "d'ici" holds "de" and a word. */
const unelided = (word: string): readonly string[] =>
  /^(?:d|l|n|s|qu|jusqu)'/.test(word) ? ["de", ...word.split("'").slice(1)] : [word];
