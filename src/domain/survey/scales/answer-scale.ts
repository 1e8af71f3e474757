import { type AnswerParts, answerParts } from "./answer-parts";
import { type WordPlace, wordPlace } from "./scale-words";

/** The scale on which a column's answers stand. */
export interface AnswerScale {
  /** codes: numbers that stand for answers whose words are not in the file; 0 and 1 are no and yes. */
  readonly kind: "numbers" | "stars" | "letters" | "words" | "ticks" | "codes";
  /** The ends, both allowed. Letters count from A, which is 1; words from 1 to 5. */
  readonly low: number;
  readonly high: number;
  /** The end that is the strongest need, or the best. */
  readonly strongest: "low" | "high";
  /** The place that means nothing at all: 0, or one whose label says so. */
  readonly none?: number;
  /** Words that the question or the answers give to places. */
  readonly labels?: ReadonlyMap<number, WordPlace>;
  /** Some of its answers are words of strength: a tick among them is none. */
  readonly hasLevels?: true;
  readonly certainty: "chosen" | "sure" | "likely";
  /** A sentence for people. */
  readonly reason: string;
}

/** An answer on its scale. words: it has a strength of its own, whatever the scale. */
export type PlaceReading =
  | { readonly kind: "place"; readonly place: number }
  | { readonly kind: "word"; readonly place: 1 | 2 | 3 | 4 | 5; readonly isNone: boolean }
  | { readonly kind: "blank" | "not-applicable" | "dont-know" | "outside" | "unread" };

/** Where an answer stands. A label wins over its number: "5 - None" is none. */
export function readPlace(text: string, scale: AnswerScale): PlaceReading {
  const parts = answerParts(text);
  if (parts.kind === "blank" || parts.kind === "not-applicable" || parts.kind === "dont-know")
    return { kind: parts.kind };
  if (parts.kind === "words") return wordReading(parts) ?? { kind: "unread" };
  const place = parts.place ?? Number.NaN;
  const isOther = scale.kind === "letters" ? parts.kind !== "letter" : parts.kind === "letter";
  if (isOther) return { kind: "unread" };
  return place >= scale.low && place <= scale.high && fits(parts, scale)
    ? { kind: "place", place }
    : { kind: "outside" };
}

/** "4/10" is no place of 1 to 5. */
const fits = ({ outOf }: AnswerParts, { high }: AnswerScale): boolean =>
  outOf === undefined || outOf === high;

function wordReading({ label = "" }: AnswerParts): PlaceReading | undefined {
  const word = wordPlace(label);
  return word && { kind: "word", ...word };
}

/** Whether a text may be an answer on some scale: a number, stars, a letter, a word of strength, or an answer that is none. */
export const isOnSomeScale = (text: string): boolean => {
  const parts = answerParts(text);
  return parts.kind !== "words" || (text.length <= 40 && wordPlace(text) !== undefined);
};

/** A score as one of 1 to 5: ends on ends, in equal steps; a scale that ends with 5 stays as it is. */
export function scoreOfFive(place: number, { low, high, strongest }: AnswerScale): number {
  const up = strongest === "high" ? place : low + high - place;
  return high === 5 ? up : 1 + (4 * (up - low)) / (high - low);
}

/** The ends in words for people and for files: "A", "none". */
export const endOf = (place: number, { kind }: AnswerScale): string | number =>
  kind === "letters"
    ? String.fromCharCode(64 + place)
    : kind === "words"
      ? (wordEnds[place] ?? String(place))
      : place;

const wordEnds: Readonly<Record<number, string>> = { 1: "weakest word", 5: "strongest word" };

export const strongestEnd = (scale: AnswerScale): string | number =>
  endOf(scale.strongest === "high" ? scale.high : scale.low, scale);

/** describeScale(scale, "need") -> "1 to 5, 5 is the strongest need" */
export function describeScale(scale: AnswerScale, of: "need" | "score" | "implemented"): string {
  const stars = scale.kind === "stars" ? " stars" : "";
  const best = { need: "the strongest need", score: "the best", implemented: "in full" }[of];
  if (scale.kind === "ticks") return "1 is chosen, 0 is not";
  if (scale.kind === "codes")
    return scale.low === 0
      ? "1 is yes, 0 is no; other numbers have no label"
      : "Numbers without labels, which nobody can read";
  if (scale.kind === "words") return "Words, from the weakest to the strongest";
  return `${endOf(scale.low, scale)} to ${endOf(scale.high, scale)}${stars}, ${strongestEnd(scale)} is ${best}`;
}
