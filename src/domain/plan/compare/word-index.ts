import { isCommonWord, wordsIn } from "./text-likeness";

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
  const entries = entriesOf(words);
  const unheard: Entry = { places: [], weight: Math.log(items.length + 2) };
  const entryOf = (word: string): Entry => entries.get(word) ?? unheard;
  const sums = words.map((own) => weightOf([...own].map(entryOf)));
  // One slate for every question: a list of numbers is filled and wiped far quicker than a map.
  const shared = new Float64Array(items.length);
  /** Adds up the weight of the shared words; the places that have any, in no order. */
  const addUp = (rarestFirst: readonly Entry[]): readonly number[] => {
    const touched: number[] = [];
    for (const { places, weight } of rarestFirst) {
      const isCommon = touched.length >= fewestRare && places.length * 20 > items.length;
      const isEnough = isCommon || touched.length >= mostLookedAt;
      if (isEnough && touched.length * 16 < places.length) {
        for (const place of touched)
          if (hasPlace(places, place)) shared[place] = (shared[place] ?? 0) + weight;
        continue;
      }
      for (const place of places) {
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
    weightOf: (word) => entryOf(word).weight,
    likest: (text, most, isWanted) => {
      const asked = [...wordsOf(text)].map(entryOf).sort((a, b) => a.places.length - b.places.length);
      const total = weightOf(asked);
      const best: Alike<Item>[] = [];
      let least = 0;
      for (const place of addUp(asked)) {
        const likeness = (2 * (shared[place] ?? 0)) / (total + (sums[place] ?? 0));
        shared[place] = 0;
        if (likeness <= least) continue;
        const item = items[place] as Item; // places point into items
        if (isWanted?.(item) === false) continue;
        insert(best, { item, likeness }, most);
        if (best.length === most) least = best[most - 1]?.likeness ?? 0;
      }
      return best;
    },
  };
}

/** A word of the index: the items that have it, and how telling it is. */
interface Entry {
  readonly places: readonly number[];
  readonly weight: number;
}

function entriesOf(words: readonly ReadonlySet<string>[]): ReadonlyMap<string, Entry> {
  const found = new Map<string, { places: number[]; weight: number }>();
  words.forEach((own, place) => {
    for (const word of own) {
      const entry = found.get(word);
      if (entry) entry.places.push(place);
      else found.set(word, { places: [place], weight: 0 });
    }
  });
  for (const entry of found.values())
    entry.weight = Math.log(1 + (words.length + 1) / (entry.places.length + 1));
  return found;
}

const weightOf = (entries: readonly Entry[]): number => {
  let sum = 0;
  for (const { weight } of entries) sum += weight;
  return sum;
};

/** Whether a list in rising order has the place: quicker than going through a long one. */
function hasPlace(places: readonly number[], place: number): boolean {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return places[from] === place;
}

/** Puts one among the best, most alike first; the first come stays before an equal. */
function insert<Item>(best: Alike<Item>[], alike: Alike<Item>, most: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.likeness ?? 0) < alike.likeness) at -= 1;
  best.splice(at, 0, alike);
  if (best.length > most) best.pop();
}

const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 20_000;

/** The telling words of a text without their plural: each distinct text is split once. */
export function topicWords(text: string): ReadonlySet<string> {
  const found = known.get(text);
  if (found) return found;
  const words = new Set<string>();
  for (const word of wordsIn(text.slice(0, 2_000))) {
    const topic = topicWord(word);
    if (topic !== "") words.add(topic);
  }
  if (known.size < mostKnown) known.set(text, words);
  return words;
}

const knownWords = new Map<string, string>();

/** "workshops" -> "" as it tells nothing, "tariffs" -> "tariff": each distinct word is looked at once. */
function topicWord(word: string): string {
  const found = knownWords.get(word);
  if (found !== undefined) return found;
  const single = isCommonWord(word) ? "" : stem(word);
  const isTelling = !usual.has(single) && (single.length > 1 || /\d/.test(single));
  const topic = isTelling ? single : "";
  if (knownWords.size < mostKnown) knownWords.set(word, topic);
  return topic;
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
