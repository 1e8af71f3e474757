import type { FrozenReview } from "../../../domain/kpi/frozen-review";
import { type Status, statusesInOrder } from "../../../domain/kpi/status";

/** How many KPIs stood how at a closed review, as people saw them. */
export function countsOfReview({ kpis }: FrozenReview): Readonly<Record<Status, number>> {
  const statuses = [...kpis.values()].map(({ status, setStatus }) => setStatus ?? status);
  return Object.fromEntries(
    statusesInOrder.map((status) => [status, statuses.filter((found) => found === status).length]),
  ) as Record<Status, number>; // statusesInOrder names every status
}
