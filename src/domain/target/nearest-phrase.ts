import { letterSet, mayBeNear, typoDistance } from "../shared/typo-distance";
import { comparatorsSaid, fillerWords, type ModelPhrase, modelPhrases, sameWord } from "./model-phrases";
import { isFlagged, readTarget } from "./read-target";
import { normalise } from "./text/normalise";
import { vagueWords } from "./vocabulary";

/** A sentence that would be read, and how near the text comes to it: 0 to 1. */
export interface NearestPhrase {
  readonly phrase: string;
  readonly likeness: number;
}

const leastLikeness = 0.55;
const longest = 300;

/**
 * nearestPhrase("arround 22 of33 Membres, or more or less") -> "At least 22/33 Members". The numbers stay the planner's
 * where they make a target; undefined where no way of speaking is near. A proposal only: nothing is read by it.
 */
export function nearestPhrase(text: string): NearestPhrase | undefined {
  const said = saidIn(normalise(text, longest).text);
  if (said.marks.every((mark) => mark === "#")) return undefined;
  let best: { readonly model: ModelPhrase; readonly likeness: number } | undefined;
  for (const model of modelPhrases) {
    const likeness = likenessOf(said.marks, model.marks);
    if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = { model, likeness };
  }
  return best && { phrase: phraseFrom(best.model, said), likeness: Math.round(best.likeness * 100) / 100 };
}

interface Said {
  readonly text: string;
  readonly marks: readonly string[];
  /** As written; undefined where letters stand in them. */
  readonly numbers: readonly (string | undefined)[];
  /** The planner's own word for what is counted. */
  readonly things: string | undefined;
}

const tokens = /%|\/|[\p{L}\d]+(?:[.,']\d+)*(?:[\p{L}\d]+)*/gu;

function saidIn(text: string): Said {
  const marks: string[] = [];
  const numbers: (string | undefined)[] = [];
  let things: string | undefined;
  for (const [token] of text.matchAll(tokens)) {
    const mark = /\d/.test(token) ? "#" : markOf(token.toLowerCase());
    // "2O" and "several" stand where a number should.
    if (mark === "#") numbers.push(/^\d+(?:[.,']\d+)*$/.test(token) ? token : undefined);
    if (mark === "things") things ??= token.toLowerCase();
    if (mark !== "") marks.push(mark);
  }
  return { text, marks, numbers, things };
}

/** The mark of a word, "" for a filler, the word itself where it is nothing known. */
function markOf(word: string): string {
  const known = sameWord.get(word);
  if (known !== undefined) return known;
  return fillerWords.has(word) ? "" : (nearMark(word) ?? word);
}

const spellings = [...sameWord].map(([word, mark]) => ({ word, mark, letters: letterSet(word) }));

function nearMark(word: string): string | undefined {
  if (word.length < 5 || word.length > 20 || vagueWords.has(word)) return undefined;
  const most = word.length < 8 ? 1 : 2;
  const letters = letterSet(word);
  return spellings.find(
    (known) =>
      known.word.length >= 5 &&
      mayBeNear(letters, known.letters, most) &&
      typoDistance(word, known.word, most) <= most,
  )?.mark;
}

/** The share of marks that two ways of speaking have in common (Dice); a mark that stands twice counts twice. */
function likenessOf(said: readonly string[], model: readonly string[]): number {
  const left = [...said];
  let shared = 0;
  for (const mark of model) {
    const at = left.indexOf(mark);
    if (at >= 0) shared += left.splice(at, 1).length;
  }
  return (2 * shared) / (said.length + model.length);
}

function phraseFrom(model: ModelPhrase, said: Said): string {
  const own = filled(model, numbersFor(model, said), said);
  const reading = readTarget(own);
  return reading.kind === "read" && !isFlagged(reading) ? own : filled(model, model.numbers, said);
}

/** The planner's numbers in their places: the only number of "/33" is the second, of a date the year counts. */
function numbersFor({ numbers, marks }: ModelPhrase, said: Said): readonly string[] {
  if (marks.includes("june")) return said.numbers.filter((number) => isYear.test(number ?? "")).map(String);
  const leadless = said.numbers.length === 1 && numbers.length === 2 && onlyWhole.test(said.text);
  const own = leadless ? [undefined, ...said.numbers] : said.numbers;
  return numbers.map((usual, place) => own[place] ?? usual);
}

const isYear = /^20\d\d$/;
const onlyWhole = /^\D*(?:\/|\bof\b)\s*\d/;

function filled(model: ModelPhrase, [n = "", m = ""]: readonly string[], said: Said): string {
  const comparator = comparatorsSaid.find(([pattern]) => pattern.test(said.text))?.[1] ?? "At least";
  return model.sentence
    .replace("{c}", comparator)
    .replace("{n}", n)
    .replace("{m}", m)
    .replace("{things}", said.things ?? model.things ?? "");
}
