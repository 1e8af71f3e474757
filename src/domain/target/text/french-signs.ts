import { isOpening } from "../items/opening-words";
import * as vocabulary from "../vocabulary";
import { frenchPhrases } from "../vocabulary/french";
import { frenchMonths, frenchVerbs } from "../vocabulary/french-words";

/** Small letters without accents; "à" keeps its own, since "a" is another word. */
export const plain = (raw: string): string => {
  const small = raw.toLowerCase();
  return small === "à" ? small : small.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe");
};

export const participles: ReadonlySet<string> = new Set(
  [...frenchVerbs].flatMap((verb) => {
    const stem = plain(verb).slice(0, -2);
    return ["e", "ee", "es", "ees", "i", "is", "ie", "ies"].map((end) => stem + end);
  }),
);
export const infinitives: ReadonlySet<string> = new Set([...frenchVerbs].map(plain));
const phraseWords: ReadonlySet<string> = new Set(
  frenchPhrases.flatMap(([phrase]) => phrase.split(" ")).filter((word) => word.length > 4),
);

/** A word that gives French away: "ateliers", "formés". Words that English has too do not. */
export function isFrenchWord(word: string): boolean {
  const key = plain(word);
  if (/[éèêëçîïûœ]/.test(word)) return true;
  return (
    (phraseWords.has(key) || infinitives.has(key) || Object.hasOwn(frenchMonths, key)) && !isEnglishToo(key)
  );
}

const englishToo: readonly ReadonlySet<string>[] = [
  vocabulary.doingVerbs,
  vocabulary.doneWords,
  vocabulary.deliverables,
  vocabulary.measureNouns,
  vocabulary.eventNouns,
  vocabulary.people,
  vocabulary.averageCues,
  vocabulary.baselineHeads,
  vocabulary.increaseCues,
  vocabulary.decreaseCues,
  vocabulary.changeNouns,
  new Set(
    [vocabulary.timeUnits, vocabulary.scaleWords, vocabulary.multipliers, vocabulary.smallNumbers].flatMap(
      (table) => Object.keys(table),
    ),
  ),
  new Set(vocabulary.currencyNouns.map(([noun]) => noun)),
];
/** Other words that English and French write alike. */
const alike: ReadonlySet<string> = new Set(
  `bulletin notes note visite document documents legislation suffisant campagne divers promotion proportion part point quelque triple
    certifier former baisse mission note operation courant point total poster tester planter saisir reference projet cent`.split(
    /\s+/,
  ),
);
const isEnglishToo = (key: string): boolean =>
  alike.has(key) || isOpening(key) || englishToo.some((words) => words.has(key));

/** A word that only English has: "workshops". */
export const isEnglishOnly = (word: string): boolean =>
  englishToo.some((words) => words.has(word)) &&
  !phraseWords.has(word) &&
  !infinitives.has(word) &&
  !alike.has(word);
