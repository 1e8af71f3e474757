import { tellingWords } from "./text-likeness";

/** Texts by their words, so that the ones most like another text are found without comparing all with all. */
export interface WordIndex<Item> {
  /** How telling a word is among these texts: rare ones weigh more. */
  readonly weightOf: (word: string) => number;
  /** The best of the items that share a telling word, most alike first. `isWanted` leaves items out. */
  readonly likest: (text: string, most: number, isWanted?: (item: Item) => boolean) => readonly Alike<Item>[];
}

export interface Alike<Item> {
  readonly item: Item;
  /** 0 to 1: the shared part of the words' weight; rare words weigh more. */
  readonly likeness: number;
}

/** Enough to find what is alike; the commonest words are asked last. */
const mostLookedAt = 600;

/** wordIndex(milestones, ({ text }) => text).likest("HS 2017 workshop", 3). Cost: the words of the text, not the items. */
export function wordIndex<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  wordsOf: (text: string) => ReadonlySet<string> = topicWords,
): WordIndex<Item> {
  const words = items.map((item) => wordsOf(textOf(item)));
  const places = new Map<string, number[]>();
  words.forEach((own, place) => {
    for (const word of own) {
      const list = places.get(word);
      if (list) list.push(place);
      else places.set(word, [place]);
    }
  });
  const weightOf = (word: string): number =>
    Math.log(1 + (items.length + 1) / ((places.get(word)?.length ?? 0) + 1));
  const sums = words.map((own) => sumOf(own, weightOf));
  return {
    weightOf,
    likest: (text, most, isWanted) => {
      const asked = wordsOf(text);
      const total = sumOf(asked, weightOf);
      const shared = new Map<number, number>();
      const rarestFirst = [...asked].sort(
        (a, b) => (places.get(a)?.length ?? 0) - (places.get(b)?.length ?? 0),
      );
      let looked = 0;
      for (const word of rarestFirst) {
        const weight = weightOf(word);
        const isNew = looked < mostLookedAt;
        for (const place of isNew ? (places.get(word) ?? []) : shared.keys()) {
          if (isNew || words[place]?.has(word)) shared.set(place, (shared.get(place) ?? 0) + weight);
          if (isNew) looked += 1;
        }
      }
      const alike: Alike<Item>[] = [];
      for (const [place, weight] of shared) {
        const item = items[place] as Item; // places point into items
        if (isWanted?.(item) === false) continue;
        alike.push({ item, likeness: (2 * weight) / (total + (sums[place] ?? 0)) });
      }
      return alike.sort((a, b) => b.likeness - a.likeness).slice(0, most);
    },
  };
}

const sumOf = (words: Iterable<string>, weightOf: (word: string) => number): number => {
  let sum = 0;
  for (const word of words) sum += weightOf(word);
  return sum;
};

const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 20_000;

/** The telling words of a text without their plural: each distinct text is split once. */
export function topicWords(text: string): ReadonlySet<string> {
  const found = known.get(text);
  if (found) return found;
  const words = new Set(
    [...tellingWords(text.slice(0, 2_000))]
      .map(stem)
      .filter((word) => !usual.has(word) && (word.length > 1 || /\d/.test(word))),
  );
  if (known.size < mostKnown) known.set(text, words);
  return words;
}

/** "workshops" and "workshop", "countries" and "country" are one word; "customs" and "process" stay. */
function stem(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|ms)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Words of every work plan, which say nothing about its topic. */
const usual = new Set(
  (
    "organize organise organized organised conduct conducted hold held provide provided help assistance support supporting cooperation joint " +
    "national regional subregional sub region workshop seminar webinar meeting session course together partner more every how implementation implementing apply applying introduction introducing wco rocb ap customs member number via from " +
    "their its this that these be is are at into out up see also other use using new international program programme activity"
  ).split(" "),
);
