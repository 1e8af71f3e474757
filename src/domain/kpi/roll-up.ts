import type { KpiResult } from "./result";
import { isMeasured, type Status, statusesInOrder, worstOf } from "./status";

/** How a group of KPIs stands: counts first, mean attainment and worst status beside them. Source: RULES 7. */
export interface RollUp {
  readonly total: number;
  readonly measured: number;
  readonly counts: Readonly<Record<Status, number>>;
  /** Mean of the measured KPIs' attainment, each capped at 1; null where none has one. */
  readonly meanAttainment: number | null;
  readonly worst: Status | null;
}

export function rollUp(results: readonly Pick<KpiResult, "status" | "attainment">[]): RollUp {
  const statuses = results.map(({ status }) => status);
  const measured = results.filter(({ status }) => isMeasured(status));
  const counts = Object.fromEntries(
    statusesInOrder.map((status) => [status, statuses.filter((found) => found === status).length]),
  ) as Record<Status, number>; // statusesInOrder names every status
  const attained = measured.map(({ attainment }) => attainment).filter((share) => share !== null);
  const capped = attained.reduce((sum, share) => sum + Math.min(1, share), 0);
  return {
    total: results.length,
    measured: measured.length,
    counts,
    meanAttainment: attained.length === 0 ? null : capped / attained.length,
    // Grey is never counted as failure, so it is not the worst of anything that was measured.
    worst: worstOf(measured.length > 0 ? measured.map(({ status }) => status) : statuses) ?? null,
  };
}
