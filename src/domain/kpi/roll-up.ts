import { type Decision, shownStatus } from "./decision";
import type { KpiResult } from "./result";
import { isMeasured, type Status, statusesInOrder, worstOf } from "./status";

/** How a group of KPIs stands: counts first, mean attainment and worst status beside them. Source: RULES 7. */
export interface RollUp {
  readonly total: number;
  readonly measured: number;
  /** By the status that is shown: a director's where one was set. Source: RULES 0.10. */
  readonly counts: Readonly<Record<Status, number>>;
  /** Of these, how many statuses a director set. */
  readonly setByDirector: number;
  /** Mean of the measured KPIs' attainment, each capped at 1; null where none has one. */
  readonly meanAttainment: number | null;
  readonly worst: Status | null;
}

type Counted = Pick<KpiResult, "status" | "attainment"> & { readonly decision?: Decision };

export function rollUp(results: readonly Counted[]): RollUp {
  const statuses = results.map(shownStatus);
  const measured = results.filter((result) => isMeasured(shownStatus(result)));
  const counts = Object.fromEntries(
    statusesInOrder.map((status) => [status, statuses.filter((found) => found === status).length]),
  ) as Record<Status, number>; // statusesInOrder names every status
  const attained = measured.map(({ attainment }) => attainment).filter((share) => share !== null);
  const capped = attained.reduce((sum, share) => sum + Math.min(1, share), 0);
  return {
    total: results.length,
    measured: measured.length,
    counts,
    setByDirector: results.filter(({ decision }) => decision?.status !== undefined).length,
    meanAttainment: attained.length === 0 ? null : capped / attained.length,
    // Grey is never counted as failure, so it is not the worst of anything that was measured.
    worst: worstOf(measured.length > 0 ? measured.map(shownStatus) : statuses) ?? null,
  };
}
