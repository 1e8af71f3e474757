import { atLeast, isLimit, meets } from "../../compare";
import type { Status } from "../../status";
import { judgeLimit, type Level } from "../level";

/**
 * A rate that is due on any date: a share or an average. While open it is on track, behind within `isNear`, or
 * off track; after the deadline achieved, partly achieved from half the target on, or not. Source: RULES 4 and 5.
 */
export function judgeRate(level: Level & { closed: boolean; isNear: boolean }): Status {
  const { actual, comparator, target, closed, isNear } = level;
  if (isLimit(comparator, target)) return judgeLimit(level);
  const met = meets(actual, comparator, target);
  if (!closed) return met ? "on-track" : isNear ? "behind" : "off-track";
  if (met) return "achieved";
  return atLeast(actual / target, 0.5) ? "partly-achieved" : "not-achieved";
}
