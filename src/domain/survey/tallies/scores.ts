import { type AnswerScale, scoreOfFive } from "../scales/answer-scale";
import type { SurveyRecord } from "../record";
import { isUsed } from "./tally";
import { workshopKey } from "../workshop-title";

/** The evaluation of one workshop: the mean of its scores, and how many gave one. */
export interface WorkshopScore {
  readonly workshop: string;
  /** Of 1 to 5, unrounded; weighted by respondents where a row stands for several. Other scales are stretched onto it. */
  readonly score: number;
  /** Absent where a mean is all that is known. */
  readonly respondents?: number;
}

/** A mean per workshop over the records that are used. Source: RULES 5. */
export function workshopScores(
  records: readonly SurveyRecord[],
  dropped: ReadonlySet<number>,
  scale?: AnswerScale,
): readonly WorkshopScore[] {
  const ofFive = (score: number): number => (scale ? scoreOfFive(score, scale) : score);
  const sums = new Map<string, { workshop: string; sum: number; count: number; isMean: boolean }>();
  for (const record of records) {
    const { workshop, score, respondents } = record.answers;
    if (!isUsed(record) || dropped.has(record.row) || workshop === undefined || typeof score !== "number")
      continue;
    const weight = respondents ?? 1;
    const known = sums.get(workshopKey(workshop)) ?? {
      ...{ workshop, sum: 0, count: 0, isMean: false },
    };
    sums.set(workshopKey(workshop), {
      ...known,
      sum: known.sum + ofFive(score) * weight,
      count: known.count + weight,
      // Nobody gives 4.58: it is a mean of several, and how many is not said.
      isMean: known.isMean || (typeof respondents !== "number" && !Number.isInteger(score * 2)),
    });
  }
  return [...sums.values()].flatMap(({ workshop, sum, count, isMean }) =>
    count > 0 ? [{ workshop, score: sum / count, ...(isMean ? {} : { respondents: count }) }] : [],
  );
}
