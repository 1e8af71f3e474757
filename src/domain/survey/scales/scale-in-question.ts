import { wordPlace } from "./scale-words";

/** What a question says of its scale. */
export interface SaidScale {
  readonly low?: number;
  readonly high?: number;
  readonly strongest?: "low" | "high";
  /** The place whose label says that there is nothing. */
  readonly none?: number;
}

const longest = 600;

const labelled =
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- a question is cut at 600 characters
  /(?<![\d./])(\d{1,3})\s*(?:=|:|-|–|—|\(|being|is|are|means?|meaning|stands for|represents|indicates|[ée]tant)?\s*(?:the |an? |le |la )?(\p{L}[\p{L}' ]{2,30})/giu;
const ranged = /(?<![\d.\-/,])(\d{1,3}) ?(?:-|–|—|to|\.\.\.?|…|à|a|and|et) ?(\d{1,3})(?![\d\-/]|[.,]\d)/i;
const outOf =
  /\b(?:out of|sur|scale of|échelle de)\s+(\d{1,3})\b(?! ?(?:-|–|to|à))|(?<![\d.])\/ ?(5|7|10|100)\b/i;
const letters = /\b([A]) ?(?:-|–|to|à) ?([B-G])\b/;

/** What a label or a pair of ends says: "1 = no need, 5 = very high" -> 1 to 5, the high end is strongest, 1 is none. */
export function scaleInQuestion(question: string): SaidScale {
  const text = question.slice(0, longest);
  const labels = labelsIn(text);
  const ends = endsIn(text, labels);
  return { ...ends, ...(ends.low === undefined ? {} : directionOf(labels, ends as Ends)) };
}

/** "Scale A-E" names the last letter. */
const letterLabelled = /(?<![\p{L}\d])([A-G])\s*(?:=|:|-|–|—|\()\s*(\p{L}[\p{L}' ]{2,30})/gu;

/** "A = very high, D = none": labels of letters, A being place 1. */
export const letterLabelsIn = (question: string): readonly Label[] =>
  [...question.slice(0, longest).matchAll(letterLabelled)].flatMap(([, letter = "", text = ""]) =>
    wordPlace(text) ? [{ place: letter.charCodeAt(0) - 64, text }] : [],
  );

export const lastLetterIn = (question: string): number | undefined => {
  const last = letters.exec(question.slice(0, longest))?.[2];
  return last === undefined ? undefined : last.charCodeAt(0) - 64;
};

export interface Label {
  readonly place: number;
  readonly text: string;
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** "1 = none, 5 = very high": labels of numbers. */
export const numberLabelsIn = (question: string): readonly Label[] => labelsIn(question.slice(0, longest));

const labelsIn = (text: string): readonly Label[] =>
  [...text.matchAll(labelled)].flatMap(([, place, label = ""]) =>
    wordPlace(label) ? [{ place: Number(place), text: label }] : [],
  );

function endsIn(text: string, labels: readonly Label[]): { readonly low?: number; readonly high?: number } {
  const [, first, second] = ranged.exec(text) ?? [];
  const pair = [Number(first), Number(second)];
  const named = labels.map(({ place }) => place);
  const [low = Number.NaN, high = Number.NaN] = [
    Math.min(...(first === undefined ? named : pair)),
    Math.max(...(first === undefined ? named : pair)),
  ];
  // A range that starts higher counts something else: "10 to 12 June", "2-3 sentences".
  if (Number.isFinite(low) && low <= 1 && high >= 2 && high <= 100) return { low, high };
  const found = outOf.exec(text);
  const most = Number(found?.[1] ?? found?.[2]);
  return most > 1 && most <= 100 ? { low: 1, high: most } : {};
}

/** By the labels of places: where the lower ones have the stronger words, the low end is the strongest. */
export function directionOf(
  labels: readonly Label[],
  { low, high }: Ends,
): Pick<SaidScale, "strongest" | "none"> {
  const middle = (low + high) / 2;
  const votes = labels.reduce(
    (sum, { place, text }) => sum + Math.sign(place - middle) * ((wordPlace(text)?.place ?? 3) - 3),
    0,
  );
  const none = labels.find(({ text }) => wordPlace(text)?.isNone)?.place;
  const strongest = votes === 0 ? undefined : votes > 0 ? "high" : "low";
  const isEnd = none !== undefined && none === (strongest === "low" ? high : low);
  return { ...(strongest ? { strongest } : {}), ...(isEnd ? { none } : {}) };
}
