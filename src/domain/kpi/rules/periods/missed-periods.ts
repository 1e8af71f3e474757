import type { Status } from "../../status";

const byMissed = ["on-track", "behind"] as const satisfies readonly Status[];

/** While the term runs: no ended period missed is on track, one is behind, more are off track. Source: RULES 3. */
export const judgeRunningPeriods = (missed: number): Status => byMissed[missed] ?? "off-track";

/** After the term: all met is achieved, at least half partly, fewer not. Source: RULES 2 and 3. */
export function judgeClosedPeriods(missed: number, total: number): Status {
  if (missed === 0) return "achieved";
  return missed * 2 <= total ? "partly-achieved" : "not-achieved";
}
