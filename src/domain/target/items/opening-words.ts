import * as words from "../vocabulary";
import type { Item } from "./item";
import { firstWords } from "../vocabulary/tables";

/** The marks, each a bit: what may begin with a word is a sum of them. */
export const marks = {
  when: 1,
  name: 1 << 1,
  scores: 1 << 2,
  fraction: 1 << 3,
  number: 1 << 4,
  mixed: 1 << 5,
  twice: 1 << 6,
  moneyBefore: 1 << 7,
  moneyAfter: 1 << 8,
  scale: 1 << 9,
  percent: 1 << 10,
  range: 1 << 11,
  period: 1 << 12,
  ratio: 1 << 13,
  duration: 1 << 14,
  times: 1 << 15,
  comparator: 1 << 16,
  bounds: 1 << 17,
  whole: 1 << 18,
  age: 1 << 19,
} as const;

type Words = ReadonlySet<string> | readonly string[] | Readonly<Record<string, unknown>>;

/** The words that each mark may begin with. Most words of a target are the planner's own ("boreholes") and begin nothing. */
const begun: readonly (readonly [number, readonly Words[]])[] = [
  [
    marks.when,
    [
      firstWords(words.openTimes),
      firstWords(words.deadlineLeads),
      firstWords(words.baselineLeads),
      firstWords(words.fiscal),
      words.months,
      words.ordinalNumbers,
      words.midYear,
      [words.quarterLetter, words.halfLetter, words.trimesterLetter, words.semesterLetter],
    ],
  ],
  [
    marks.name,
    [
      firstWords(words.numberOf),
      firstWords(words.alwaysOpen),
      words.nameLeads,
      words.numberAbbreviations,
      words.levelCues,
      [...words.nameLeads].map((lead) => `${lead}s`),
      words.codeLeads,
    ],
  ],
  [marks.age, [words.agedWords, words.smallNumbers, words.tens]],
  [marks.scores, [firstWords(words.scalePhrases), words.smallNumbers]],
  [
    marks.fraction,
    [firstWords(words.majorities), [words.half], words.articles, words.smallNumbers, words.eachWords],
  ],
  [
    marks.number,
    [words.smallNumbers, words.tens, words.groupWords, [words.hundred, words.dozen], words.articles],
  ],
  [marks.moneyBefore, [[...words.currencyCodes, ...words.currencyLetters].map((code) => code.toLowerCase())]],
  [marks.range, [[words.between]]],
  [
    marks.period,
    [
      firstWords(words.everyWords),
      firstWords(words.periodAdverbs),
      words.articles,
      words.timesSign,
      [words.inWord, words.onWord],
      words.and,
    ],
  ],
  [marks.ratio, [[words.allWord], firstWords(words.outOf)]],
  [marks.duration, [words.articles]],
  [marks.times, [words.timesWords]],
  [
    marks.comparator,
    [
      firstWords(words.comparatorsBefore),
      firstWords(words.comparatorsSoft),
      firstWords(words.comparatorsClose),
      firstWords(words.aboutWords),
      firstWords(words.comparatorsAfter),
      firstWords(words.aboutAfter),
      words.denyingWords,
      firstWords(words.denyingPhrases),
      words.comparativeSides,
    ],
  ],
  [marks.whole, [words.noneWords, firstWords(words.noneInWords), firstWords(words.wholePhrases)]],
];

const listed = (table: Words): readonly string[] =>
  table instanceof Set || Array.isArray(table) ? [...(table as Iterable<string>)] : Object.keys(table);

const openings: ReadonlyMap<string, number> = begun.reduce((map, [mark, tables]) => {
  for (const word of tables.flatMap(listed)) map.set(word, (map.get(word) ?? 0) | mark);
  return map;
}, new Map<string, number>());

/** The marks that may begin with a word; 0 for most. */
export const beginnings = (word: string): number => openings.get(word) ?? 0;

/** isOpening("at") -> true, isOpening("boreholes") -> false. */
export const isOpening = (word: string): boolean => openings.has(word);

const bySign: Readonly<Record<string, number>> = {
  "%": marks.percent,
  "/": marks.period | marks.ratio,
  ".": marks.number,
  "+": marks.comparator,
};

/** The marks that may begin with a sign. */
export const signBeginnings = (sign: string): number =>
  beginnings(sign) | (bySign[sign] ?? 0) | (words.currencySigns.has(sign) ? marks.moneyBefore : 0);

/** And with the other items. */
const begunBy = {
  digits: marks.when | marks.name | marks.age | marks.scores | marks.fraction | marks.number,
  figure:
    marks.mixed |
    marks.scores |
    marks.twice |
    marks.moneyAfter |
    marks.scale |
    marks.percent |
    marks.range |
    marks.ratio |
    marks.duration |
    marks.period |
    marks.times,
  compare: marks.bounds,
  every: 0,
  when: 0,
  scale: 0,
  name: 0,
  bracket: 0,
  broken: 0,
} as const;

/** The marks that may begin with an item, as bits. */
export const begins = (item: Item): number =>
  item.type === "word" || item.type === "sign" ? item.begins : begunBy[item.type];
