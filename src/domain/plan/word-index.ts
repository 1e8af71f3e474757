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
/** Once a rare word has found so many, a word of every twentieth text finds no more. */
const fewestRare = 24;

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
  const weights = new Map<string, number>();
  for (const [word, list] of places) weights.set(word, Math.log(1 + (items.length + 1) / (list.length + 1)));
  const unheard = Math.log(items.length + 2);
  const weightOf = (word: string): number => weights.get(word) ?? unheard;
  const sums = words.map((own) => sumOf(own, weightOf));
  const commonness = (word: string): number => places.get(word)?.length ?? 0;
  // One slate for every question: a list of numbers is filled and wiped far quicker than a map.
  const shared = new Float64Array(items.length);
  /** Adds up the weight of the shared words; the places that have any, in no order. */
  const addUp = (rarestFirst: readonly string[]): readonly number[] => {
    const touched: number[] = [];
    for (const word of rarestFirst) {
      const list = places.get(word) ?? [];
      const isCommon = touched.length >= fewestRare && list.length * 20 > items.length;
      const isEnough = isCommon || touched.length >= mostLookedAt;
      const weight = weightOf(word);
      for (const place of list) {
        const before = shared[place] ?? 0;
        if (before === 0) {
          if (isEnough) continue;
          touched.push(place);
        }
        shared[place] = before + weight;
      }
    }
    return touched;
  };
  return {
    weightOf,
    likest: (text, most, isWanted) => {
      const asked = [...wordsOf(text)].sort((a, b) => commonness(a) - commonness(b));
      const total = sumOf(asked, weightOf);
      const touched = addUp(asked);
      const best: Alike<Item>[] = [];
      for (const place of touched) {
        const likeness = (2 * (shared[place] ?? 0)) / (total + (sums[place] ?? 0));
        shared[place] = 0;
        const item = items[place] as Item; // places point into items
        if (likeness > (best[most - 1]?.likeness ?? 0) && isWanted?.(item) !== false)
          insert(best, { item, likeness }, most);
      }
      return best;
    },
  };
}

/** Puts one among the best, most alike first; the first come stays before an equal. */
function insert<Item>(best: Alike<Item>[], alike: Alike<Item>, most: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.likeness ?? 0) < alike.likeness) at -= 1;
  best.splice(at, 0, alike);
  if (best.length > most) best.pop();
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
