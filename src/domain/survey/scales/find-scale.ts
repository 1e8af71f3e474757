import { type AnswerParts, answerParts } from "./answer-parts";
import type { AnswerScale } from "./answer-scale";
import { ranking } from "./ranking";
import { type WordPlace, wordPlace } from "./scale-words";
import {
  directionOf,
  type Label,
  lastLetterIn,
  letterLabelsIn,
  numberLabelsIn,
  type SaidScale,
  scaleInQuestion,
} from "./scale-in-question";

/** What a scale is found by. */
export interface ScaleRequest {
  readonly question: string;
  /** Answers of all the columns that stand on it. */
  readonly values: readonly string[];
  /** Where nothing tells: scores are of 1 to 5. */
  readonly usual?: { readonly low: number; readonly high: number };
  /** Numbers may be codes of answers ("1 yes, 2 in progress") instead of steps. */
  readonly mayBeCodes?: boolean;
  /** "1-5" is from the weakest to the strongest, "5-1" the other way round. */
  readonly chosen?: string;
}

/** The scale of a question: what a person said, what the question says, else what its answers show. undefined where they stand on none. */
export function findScale({
  question,
  values,
  usual,
  mayBeCodes,
  chosen,
}: ScaleRequest): AnswerScale | undefined {
  const parts = values.filter((value) => !year.test(value)).map(answerParts);
  const own = chosen === undefined ? undefined : chosenScale(chosen);
  if (own) return own;
  const said = scaleInQuestion(question);
  const kinds = countKinds(parts);
  if (kinds.letter > kinds.number && kinds.letter > kinds.words) return letterScale(question, parts);
  if (kinds.stars > 0 && kinds.stars >= kinds.number) return starScale(said, parts);
  if (kinds.number === 0 && said.low === undefined) return kinds.words > 0 ? wordsOf(parts) : undefined;
  const places = placesOf(parts, "number");
  if (mayBeCodes && said.low === undefined && areCodes(question, parts, places)) return codesOf(places);
  if (said.low === undefined && usual === undefined && places.every((place) => place === 0 || place === 1))
    return ticks;
  return numberScale({ question, said, parts, usual });
}

/** 2015 is a year, and no place of any scale. */
const year = /^\s*(?:19|20)\d{2}\s*$/;

/** "To what extent have you implemented?" counts steps. */
const asksExtent =
  /\b(?:extent|degree|levels?|how (?:far|much|well)|scale|stages?|maturity|rate|niveaux?|degr[ée]s?|mesure)\b/i;
/** More different answers than yes, no, in progress and one more are steps. */
const mostCodes = 3;

const areCodes = (question: string, parts: readonly AnswerParts[], places: readonly number[]): boolean =>
  !asksExtent.test(question.replaceAll("_", " ")) &&
  parts.every(
    ({ label, outOf, kind }) => kind !== "number" || (label === undefined && outOf === undefined),
  ) &&
  Math.max(...places) <= mostCodes;

const codesOf = (places: readonly number[]): AnswerScale => ({
  ...{ kind: "codes", low: places.includes(0) ? 0 : 1, high: 1, strongest: "high" },
  ...{ certainty: "sure", reason: "The numbers stand for answers, and only 0 and 1 say which." },
});

/** 1 says that it was chosen, and nothing of how strongly. */
const ticks: AnswerScale = {
  ...{ kind: "ticks", low: 0, high: 1, strongest: "high", none: 0 },
  ...{ certainty: "sure", reason: "The answers are only 1 and 0: chosen or not." },
};

const wordsOf = (parts: readonly AnswerParts[]): AnswerScale => ({
  ...{ kind: "words", low: 1, high: 5, strongest: "high" },
  ...(parts.some(({ label = "" }) => wordPlace(label)?.isNone === false) ? { hasLevels: true } : {}),
  ...{ certainty: "sure", reason: "The answers are words of strength." },
});

export function chosenScale(text: string): AnswerScale | undefined {
  const [, first, last] = /^\s*(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})\s*$/i.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first === undefined || last === undefined || from === to) return undefined;
  const low = Math.min(from, to);
  return {
    ...{ kind: "numbers", low, high: Math.max(from, to), strongest: from < to ? "high" : "low" },
    ...(low === 0 ? { none: from < to ? 0 : Math.max(from, to) } : {}),
    ...{ certainty: "chosen", reason: "You said so." },
  };
}

function countKinds(parts: readonly AnswerParts[]): Readonly<Record<AnswerParts["kind"], number>> {
  const counts = {
    ...{ blank: 0, "not-applicable": 0, "dont-know": 0, number: 0, letter: 0, stars: 0, words: 0 },
  };
  for (const { kind } of parts) counts[kind] += 1;
  return counts;
}

const placesOf = (parts: readonly AnswerParts[], wanted: AnswerParts["kind"]): readonly number[] =>
  parts.flatMap(({ kind, place }) => (kind === wanted && place !== undefined ? [place] : []));

function letterScale(question: string, parts: readonly AnswerParts[]): AnswerScale {
  const most = Math.max(...placesOf(parts, "letter"));
  const last = Math.max(lastLetterIn(question) ?? 0, ...letterLabelsIn(question).map(({ place }) => place));
  // Where the question names its last letter, one beyond it is a slip.
  const high = last > 1 ? last : most <= 3 ? 3 : most <= 5 ? 5 : most;
  const asked = letterLabelsIn(question);
  const labels = [...asked, ...labelsOf(parts, "letter")];
  const { strongest = "low", none } = directionOf(labels, { low: 1, high });
  return {
    ...{ kind: "letters", low: 1, high, strongest, labels: wordsOfPlaces(labels) },
    ...(none === undefined ? {} : { none }),
    certainty: labels.length > 0 ? "sure" : "likely",
    reason: labels.length > 0 ? "The labels of its letters say so." : "A is taken for the strongest.",
  };
}

const starScale = (said: SaidScale, parts: readonly AnswerParts[]): AnswerScale => ({
  ...{
    kind: "stars",
    low: 1,
    high: Math.max(said.high ?? 5, ...placesOf(parts, "stars")),
    strongest: "high",
  },
  ...{ certainty: "sure", reason: "The answers are stars." },
});

/** The strength of the words that stand for a place: they say its level. */
const wordsOfPlaces = (labels: readonly Label[]): ReadonlyMap<number, WordPlace> =>
  new Map(
    labels.flatMap(({ place, text }) => {
      const word = wordPlace(text);
      return word ? [[place, word] as const] : [];
    }),
  );

const labelsOf = (parts: readonly AnswerParts[], wanted: AnswerParts["kind"]): readonly Label[] =>
  parts.flatMap(({ kind, place, label }) =>
    kind === wanted && place !== undefined && label !== undefined ? [{ place, text: label }] : [],
  );

interface NumberRequest {
  readonly question: string;
  readonly said: SaidScale;
  readonly parts: readonly AnswerParts[];
  readonly usual: ScaleRequest["usual"];
}

function numberScale({ question, said, parts, usual }: NumberRequest): AnswerScale | undefined {
  const places = placesOf(parts, "number");
  const isSaid = said.low !== undefined && said.high !== undefined;
  const outOf = Math.max(0, ...parts.map((part) => part.outOf ?? 0));
  const ends = isSaid
    ? { low: said.low ?? 1, high: said.high ?? 5 }
    : outOf > 1
      ? { low: Math.min(1, ...places), high: outOf }
      : shownEnds(places, usual);
  const labels = labelsOf(parts, "number");
  const fromLabels = directionOf(labels, ends);
  const ranks = ranking.test(question);
  const strongest = said.strongest ?? fromLabels.strongest ?? (ranks ? "low" : "high");
  const none = said.none ?? fromLabels.none ?? (ends.low === 0 && strongest === "high" ? 0 : undefined);
  const isLabelled = said.strongest !== undefined || fromLabels.strongest !== undefined;
  return {
    ...{ kind: "numbers", ...ends, strongest },
    labels: wordsOfPlaces([...numberLabelsIn(question), ...labelsOf(parts, "number")]),
    ...(none === undefined ? {} : { none }),
    certainty:
      (isSaid || outOf > 1 || places.some((place) => place === ends.high)) &&
      !isFew(places, isSaid || outOf > 1)
        ? "sure"
        : "likely",
    reason: reasonOf({ isSaid, isLabelled, ranks, values: new Set(places).size, high: ends.high }),
  };
}

/** Answers that stay at 3 or below, or are all alike, may stand on a longer scale. */
const isFew = (places: readonly number[], isSaid: boolean): boolean =>
  !isSaid && (new Set(places).size < 2 || Math.max(...places) <= 3);

function reasonOf(of: {
  isSaid: boolean;
  isLabelled: boolean;
  ranks: boolean;
  values: number;
  high: number;
}): string {
  const direction = of.isLabelled
    ? " Its labels give the direction."
    : of.ranks
      ? " It ranks, so 1 is the first."
      : "";
  if (of.isSaid) return `The question names its ends.${direction}`;
  if (of.values < 2)
    return `All its answers are alike, so the scale is a guess: say which one it is.${direction}`;
  if (of.high <= 3) return `No answer is above ${of.high}; say so if the scale goes further.${direction}`;
  return `Its answers show it.${direction}`;
}

const usualEnds = [3, 4, 5, 7, 10, 100] as const;
/** So many answers, at least, before one of them is taken for a slip. */
const enough = 5;
const slips = 0.05;

/** The shortest usual scale that holds the answers. A single one beyond 5, or beyond 10, is a slip: an issue, not a longer scale. */
function shownEnds(places: readonly number[], usual: ScaleRequest["usual"]): { low: number; high: number } {
  const known = withoutMissing(places);
  const beyond = usual === undefined ? 0 : known.filter((place) => place > usual.high).length;
  // A score is of 1 to 5 until several say otherwise.
  const held =
    usual && beyond > 0 && beyond <= known.length * mostMissing
      ? known.filter((place) => place <= usual.high)
      : withoutSlips(known, 5);
  const most = Math.max(0, ...held);
  if (usual && most <= usual.high) return { low: held.includes(0) ? 0 : usual.low, high: usual.high };
  const isAlike = new Set(held).size < 2;
  const high = isAlike && most >= 2 && most <= 5 ? 5 : (usualEnds.find((end) => most <= end) ?? 100);
  return { low: held.some((place) => place >= 0 && place < 1) || high === 100 ? 0 : 1, high };
}

/** So many of the answers, at most, may be codes of missing ones (99, 88) or slips (55 for 5) beside a scale up to 10. */
const mostMissing = 0.34;

function withoutMissing(places: readonly number[]): readonly number[] {
  const within = places.filter((place) => place >= 0 && place <= 10);
  const isScale = within.length >= 2 && places.length - within.length <= places.length * mostMissing;
  return isScale ? within : places.filter((place) => place >= 0);
}

function withoutSlips(places: readonly number[], end: number): readonly number[] {
  const within = places.filter((place) => place <= end && place >= 0);
  const beyond = places.length - within.length;
  return within.length >= enough - 1 &&
    places.length >= enough &&
    beyond <= Math.max(1, places.length * slips)
    ? within
    : places.filter((place) => place >= 0);
}
