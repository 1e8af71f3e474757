import { atLeast, floorOf, isLimit, meets } from "../compare";
import type { Direction } from "../measure/direction";
import { type Due, isClosed } from "../due";
import { expectedOfPhases, phaseInForce, type Phase } from "../phases";
import type { Judgement } from "../result";
import { elapsed, type Review } from "../review/review";
import type { Status } from "../status";
import { attainmentOf, judgeDated, judgeLimit, judgeOngoing, type Level } from "./level";

/** Against what a level is paced: where it began, and where it stood one year before as-of. */
export interface Before {
  readonly baseline: number;
  /** undefined where nothing is known of then. */
  readonly earlier: number | undefined;
}

export type Paced = Pick<Judgement, "status" | "actual" | "expected" | "baseline" | "attainment">;

export interface Frame {
  readonly due: Due;
  readonly review: Review;
  readonly phases?: readonly Phase[];
  /** What is expected by now, where the plan itself says it by period: null is before anything is due. */
  readonly planned?: number | null | undefined;
}

/** What is expected by now, exactly; null where nothing is paced. */
export function expectedBy(baseline: number, target: number, frame: Frame): number | null {
  const { due, review, phases = [], planned } = frame;
  // Closed, the whole is due, also of periods that nothing was told of. Source: RULES-2 13.
  if (planned !== undefined) return isClosed(due, review) ? target : planned;
  if (phases.length > 0) return expectedOfPhases(phases, baseline, review);
  if (due.end === undefined) return null;
  const { days, of } = elapsed({ start: review.term.start, end: due.end }, review.asOf);
  return (baseline * of + (target - baseline) * days) / of;
}

/** Dated levels against the pace to their deadline, on-going ones against a year earlier. Source: RULES 1 and 6. */
export function paceLevel(
  level: Level & Before & { readonly isWhole?: boolean; readonly isLevel?: boolean },
  frame: Frame,
): Paced {
  const { actual, target, comparator, baseline, isWhole = true } = level;
  const { due, review } = frame;
  const closed = isClosed(due, review);
  // A limit has no pace. Source: RULES-2 12.
  if (isLimit(comparator, target))
    return { status: judgeLimit({ ...level, closed }), actual, expected: null, baseline, attainment: null };
  const exact = expectedBy(baseline, target, frame);
  const expected = exact === null ? null : isWhole ? floorOf(exact) : exact;
  return {
    status: statusOf({ ...level, isWhole }, { ...frame, expected, closed }),
    actual,
    expected,
    baseline,
    attainment: attainmentOf(level),
  };
}

function statusOf(
  level: Level & Before & { readonly isWhole: boolean; readonly isLevel?: boolean },
  {
    expected,
    closed,
    due,
    review,
    phases = [],
    planned,
  }: Frame & { expected: number | null; closed: boolean },
): Status {
  if (planned === null && !closed)
    return meets(level.actual, level.comparator, level.target) ? "achieved" : "on-track";
  if (expected === null || (due.end === undefined && planned === undefined && phases.length === 0))
    return judgeOngoing(level);
  const status = judgeDated({ ...level, expected, closed, cutOff: review.cutOffs.counts });
  const phase = phaseInForce(phases, review.asOf);
  const isPhaseReached = phase !== undefined && meets(level.actual, level.comparator, phase.target);
  return isPhaseReached && !closed && (status === "behind" || status === "off-track") ? "on-track" : status;
}

/** A level that moves from its baseline to its target, up or down. Source: RULES-2 12. */
export interface Way {
  readonly actual: number;
  readonly baseline: number;
  readonly target: number;
  readonly direction: Direction;
  readonly isWhole: boolean;
  /** "Less than 3": three itself is not there yet. */
  readonly isStrict?: boolean;
  /** Achieved as soon as it is reached; else only once closed. */
  readonly isAtOnce: boolean;
  readonly earlier: number | undefined;
}

/** Paced from the baseline; attainment is how much of the way was gone. Where it moved nothing, it is not achieved. */
export function paceWay(way: Way, frame: Frame): Paced {
  const { actual, baseline, target, direction, isWhole, isAtOnce } = way;
  const { due, review, phases = [], planned } = frame;
  const sign = direction === "less" ? -1 : 1;
  const whole = sign * (target - baseline);
  const done = sign * (actual - baseline);
  const exact = expectedBy(baseline, target, frame);
  const gone = exact === null ? null : sign * (exact - baseline);
  const due1 = gone === null ? null : isWhole ? floorOf(gone) : gone;
  const attainment = whole === 0 ? null : done / whole;
  const expected = due1 === null ? null : baseline + sign * due1;
  const figures = { actual, expected, baseline, attainment };
  const closed = isClosed(due, review);
  if (way.isStrict ? !atLeast(whole, done) : atLeast(done, whole))
    return { ...figures, status: closed || isAtOnce ? "achieved" : "on-track" };
  if (closed)
    return {
      ...figures,
      status: done > 0 && atLeast(done / whole, 0.5) ? "partly-achieved" : "not-achieved",
    };
  if (planned === null) return { ...figures, status: "on-track" };
  if (due1 === null || (due.end === undefined && planned === undefined && phases.length === 0))
    return { ...figures, status: byEarlier(done, way) };
  const phase = phaseInForce(phases, review.asOf);
  const reached = phase !== undefined && atLeast(done, sign * (phase.target - baseline));
  if (atLeast(done, due1) || reached) return { ...figures, status: "on-track" };
  const nearly = isWhole && atLeast(1, due1 - done);
  const paced = due1 > 0 && atLeast(done / due1, review.cutOffs.counts);
  return { ...figures, status: nearly || paced ? "behind" : "off-track" };
}

/** Without a deadline: against a year before, else against where it began. */
function byEarlier(done: number, { earlier, baseline, direction }: Way): Status {
  const before = earlier === undefined ? 0 : (direction === "less" ? -1 : 1) * (earlier - baseline);
  if (atLeast(before, done) && atLeast(done, before)) return "behind";
  return done > before ? "on-track" : "off-track";
}
