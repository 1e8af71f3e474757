import type { Item, Word } from "../items/item";
import { englishSigns, frenchSigns, otherSigns } from "../vocabulary/languages";
import { isEnglishOnly, isFrenchWord } from "./french-signs";

export type Language = "english" | "french";

/** What a word tells of its language: small words count twice; one entry for each of the other languages. */
interface Evidence {
  readonly latin: boolean;
  readonly english: number;
  readonly french: number;
  readonly foreign: number;
  readonly others: readonly number[];
}

const latin = /\p{Script=Latin}/u;
const known = new Map<string, Evidence>();
const mostKnown = 5000;

/**
 * The language of a text by its small words: languageOf(tokens of "Au plus 5 %") -> "french"; undefined where it is neither.
 * A text without any ("5 workshops") is taken for English.
 */
export function languageOf(tokens: readonly Item[]): Language | undefined {
  const words = tokens.filter((item): item is Word => item.type === "word");
  const loud = words.every(({ raw }) => isLoud(raw));
  let [english, french, strange] = [0, 0, 0];
  let foreign = 0;
  const others = otherSigns.map(() => 0);
  for (const { raw } of words) {
    const evidence = evidenceOf(raw);
    if (!evidence.latin) strange += 1;
    // "UN" is no French word, unless all is in capitals.
    if (isLoud(raw) && !loud) continue;
    foreign += evidence.foreign;
    english += evidence.english;
    french += evidence.french;
    for (const at of evidence.others) others[at] = (others[at] ?? 0) + 2;
  }
  const other = Math.max(...others) + foreign;
  if ((words.length > 0 && strange * 2 > words.length) || (other > english && other > french))
    return undefined;
  return french > english ? "french" : "english";
}

const isLoud = (raw: string): boolean => raw.length > 1 && raw === raw.toUpperCase();

function evidenceOf(raw: string): Evidence {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const word = raw.toLowerCase();
  const evidence = {
    latin: latin.test(raw.charAt(0)),
    english: (englishSigns.has(word) ? 2 : 0) + (isEnglishOnly(word) ? 1 : 0),
    french:
      2 * unelided(word).filter((part) => frenchSigns.has(part)).length +
      (isFrenchWord(word) && !isForeign(word) ? 1 : 0) +
      (/[\u00e9\u00e8\u00ea\u00e7\u0153]/.test(word) && !isForeign(word) ? 1 : 0),
    // Letters that neither English nor French write; a capital may be a name ("São Tomé").
    foreign: isForeign(word) ? (raw === word ? 2 : 1) : 0,
    // "Per", "met" and "of" are Dutch too, but no sign of it.
    others: englishSigns.has(word) || isEnglishOnly(word) ? [] : signsIn(word),
  };
  if (known.size < mostKnown) known.set(raw, evidence);
  return evidence;
}

const isForeign = (word: string): boolean =>
  /[\u00e3\u00f5\u00f1\u00e1\u00ed\u00f3\u00fa\u00df\u00e4\u00f6\u00fc\u00e5\u00f8\u0142\u015b\u017e\u010d\u0161\u011f\u0131\u015f\u0151\u0171\u0103\u0219\u021b]/.test(
    word,
  );

const signsIn = (word: string): readonly number[] =>
  otherSigns.flatMap((signs, at) => (word.length > 1 && signs.has(word) ? [at] : []));

/** "d'ici" holds "de" and a word. */
const unelided = (word: string): readonly string[] =>
  /^(?:d|l|n|s|qu|jusqu)'/.test(word) ? ["de", ...word.split("'").slice(1)] : [word];
