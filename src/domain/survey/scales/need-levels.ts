import type { AnswerScale } from "./answer-scale";

export type NeedLevel = "none" | "low" | "medium" | "high";

/** What each place becomes, from the weakest to the strongest, by "LOW-HIGH" of the scale: Settings "Need scale 1-5". */
export type NeedTable = ReadonlyMap<string, readonly NeedLevel[]>;

export const needScaleKey = ({ low, high }: Pick<AnswerScale, "low" | "high">): string => `${low}-${high}`;

/**
 * The level of a place: what Settings say of such a scale; else the place of "none" (0, or a label that says so) is none,
 * and the others are low, medium and high by thirds. 1 to 5: low, low, medium, high, high. Source: docs/surveys.md, Scales.
 */
export function levelOfPlace(place: number, scale: AnswerScale, table: NeedTable = new Map()): NeedLevel {
  const { low, high, none, strongest } = scale;
  const up = (one: number): number => (strongest === "high" ? one : low + high - one);
  const own = table.get(needScaleKey(scale))?.[Math.round(up(place) - low)];
  if (own !== undefined) return own;
  const label = scale.labels?.get(place);
  if (label) return levelOfWord(label);
  if (place === none) return "none";
  if (scale.kind === "ticks") return yesWithoutLevel;
  const first = none === undefined ? low : low + 1;
  const share = high === first ? 1 : (up(place) - first) / (high - first);
  return share < third ? "low" : share <= twoThirds ? "medium" : "high";
}

/** A yes to "do you need assistance?", or a tick, has no level: it is taken for the middle one. */
export const yesWithoutLevel: NeedLevel = "medium";

const third = 1 / 3 - 1e-9;
const twoThirds = 2 / 3 + 1e-9;

/** The level of a word by its strength; "very low" is low. */
export const levelOfWord = ({
  place,
  isNone,
}: {
  readonly place: 1 | 2 | 3 | 4 | 5;
  readonly isNone: boolean;
}): NeedLevel => (isNone ? "none" : place <= 2 ? "low" : place === 3 ? "medium" : "high");
