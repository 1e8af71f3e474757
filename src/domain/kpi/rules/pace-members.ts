import { isClosed } from "../due";
import type { Judgement } from "../result";
import { elapsed, expectedOf } from "../review";
import type { AskedMembers, MemberTarget } from "./asked-members";
import { attainmentOf, judgeDated, judgeOngoing, type Level } from "./level";
import type { Question } from "./question";

/** A number of Members that have got there, counted or entered, and what it is compared with. */
export interface MemberFigures {
  readonly actual: number;
  readonly asked: AskedMembers;
  readonly baseline: number;
  /** One year before as-of; undefined where nothing is known of then. */
  readonly earlier: number | undefined;
}

type Paced = Pick<Judgement, "status" | "actual" | "denominator" | "expected" | "baseline" | "attainment">;

/** Dated counts against the pace to their deadline, on-going ones against a year earlier. Source: RULES 1. */
export function paceMembers({ target, due, review }: Question<MemberTarget>, figures: MemberFigures): Paced {
  const { actual, asked, baseline, earlier } = figures;
  const level: Level = { actual, comparator: target.comparator, target: asked.level };
  const span = due.end === undefined ? undefined : { start: review.term.start, end: due.end };
  const expected = span === undefined ? null : expectedOf(baseline, asked.level, elapsed(span, review.asOf));
  const closed = isClosed(due, review);
  const status =
    expected === null
      ? judgeOngoing({ ...level, earlier })
      : judgeDated({ ...level, baseline, expected, closed, cutOff: review.cutOffs.counts });
  return {
    status,
    actual,
    denominator: asked.denominator,
    expected,
    baseline,
    attainment: attainmentOf(level),
  };
}
