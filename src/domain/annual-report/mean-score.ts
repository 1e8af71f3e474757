/** A mean of evaluation scores and what it was taken of. */
export interface ScoreMean {
  readonly value: number;
  readonly scores: number;
  /** Who answered, where the mean is weighted by them; undefined for a plain mean. */
  readonly respondents: number | undefined;
  /** Scores without respondents. */
  readonly without: number;
}

export interface Scored {
  readonly score: number | undefined;
  readonly respondents: number | undefined;
}

/** Weighted by respondents where every score has them, else plain; scores off the scale are left out. Source: RULES 5. */
export function meanScore(events: readonly Scored[], top: number): ScoreMean | undefined {
  const valid = events.flatMap(({ score, respondents = 0 }) =>
    score === undefined || score < 0 || score > top ? [] : [{ score, respondents }],
  );
  if (valid.length === 0) return undefined;
  const without = valid.filter(({ respondents }) => respondents <= 0).length;
  const isWeighted = without === 0;
  const weightOf = (respondents: number): number => (isWeighted ? respondents : 1);
  const weight = valid.reduce((sum, { respondents }) => sum + weightOf(respondents), 0);
  // In millionths of a point: whole numbers do not drift, so a tie stays a tie.
  const millionths = valid.reduce(
    (sum, { score, respondents }) => sum + Math.round(score * 1e6) * weightOf(respondents),
    0,
  );
  return {
    value: millionths / weight / 1e6,
    scores: valid.length,
    respondents: isWeighted ? weight : undefined,
    without,
  };
}
