import type { Comparator } from "../../target/target";
import { atLeast, isLimit, meets } from "../compare";
import type { Status } from "../status";

/** A level asked for and what is there: the figures that the verdict of a Member or plain count rests on. */
export interface Level {
  readonly actual: number;
  readonly comparator: Comparator;
  readonly target: number;
}

/** A level with a deadline, paced from a baseline. Source: RULES 1, Dated. */
export function judgeDated(
  level: Level & {
    baseline: number;
    expected: number;
    closed: boolean;
    cutOff: number;
    isWhole?: boolean;
    isLevel?: boolean;
  },
): Status {
  const { actual, comparator, target, baseline, expected, closed, cutOff } = level;
  const { isWhole = true, isLevel = false } = level;
  if (isLimit(comparator, target)) return judgeLimit(level);
  if (meets(actual, comparator, target)) return "achieved";
  // "= 20" with 25: past the level, which no pace mends.
  if (comparator === "=" && actual > target) return closed ? "not-achieved" : "off-track";
  // A level that moved nothing from where it began is not half achieved by having begun high. Source: RULES-2 12.
  const stood = isLevel && atLeast(baseline, actual);
  if (closed) return !stood && atLeast(actual / target, 0.5) ? "partly-achieved" : "not-achieved";
  if (atLeast(actual, expected)) return "on-track";
  const nearly = isWhole && atLeast(1, expected - actual);
  const paced = expected > baseline && atLeast((actual - baseline) / (expected - baseline), cutOff);
  return nearly || paced ? "behind" : "off-track";
}

/** A level without a deadline: compared with one year earlier. Source: RULES 1, On-going. */
export function judgeOngoing(level: Level & { earlier: number | undefined }): Status {
  const { actual, comparator, target, earlier } = level;
  if (isLimit(comparator, target)) return judgeLimit({ ...level, closed: false });
  if (meets(actual, comparator, target)) return "achieved";
  if (comparator === "=" && actual > target) return "off-track";
  if (earlier === undefined || actual === earlier) return "behind";
  return actual > earlier ? "on-track" : "off-track";
}

/** At most, or none at all: kept or not, there is no pace. Source: RULES 6. */
export function judgeLimit({ actual, comparator, target, closed }: Level & { closed: boolean }): Status {
  if (meets(actual, comparator, target)) return closed ? "achieved" : "on-track";
  return closed ? "not-achieved" : "off-track";
}

/** The first whole number that meets a level to be reached: "more than 2" needs 3. */
export const wholeLevel = ({ comparator, target }: Pick<Level, "comparator" | "target">): number =>
  comparator === ">" ? Math.floor(target) + 1 : target;

/** Actual over target; empty for limits and for a target of zero. Source: RULES 0.3 and 6. */
export const attainmentOf = ({ actual, comparator, target }: Level): number | null =>
  isLimit(comparator, target) || target === 0 ? null : actual / target;
