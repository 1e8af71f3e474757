import { type Due, isClosed } from "../due";
import type { Judgement } from "../result";
import { elapsed, expectedOf, type Review } from "../review";
import { attainmentOf, judgeDated, judgeOngoing, type Level } from "./level";

/** Against what a level is paced: where it began, and where it stood one year before as-of. */
export interface Before {
  readonly baseline: number;
  /** undefined where nothing is known of then. */
  readonly earlier: number | undefined;
}

type Paced = Pick<Judgement, "status" | "actual" | "expected" | "baseline" | "attainment">;

/** Dated levels against the pace to their deadline, on-going ones against a year earlier. Source: RULES 1 and 6. */
export function paceLevel(level: Level & Before, { due, review }: { due: Due; review: Review }): Paced {
  const { actual, target, baseline } = level;
  const span = due.end === undefined ? undefined : { start: review.term.start, end: due.end };
  const expected = span === undefined ? null : expectedOf(baseline, target, elapsed(span, review.asOf));
  const closed = isClosed(due, review);
  const status =
    expected === null
      ? judgeOngoing(level)
      : judgeDated({ ...level, expected, closed, cutOff: review.cutOffs.counts });
  return { status, actual, expected, baseline, attainment: attainmentOf(level) };
}
