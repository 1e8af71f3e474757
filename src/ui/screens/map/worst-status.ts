import type { ActionKpi } from "../../../domain/kpi/report";
import { shownStatus } from "../../../domain/kpi/decision";
import { type Status, worstOf } from "../../../domain/kpi/status";
import type { ActionId } from "../../../domain/plan/ids";

/** The worst status among each action's KPIs; actions without a KPI have none. As the Milestone Map sheet paints them. */
export function worstStatuses(results: readonly ActionKpi[]): ReadonlyMap<ActionId, Status> {
  const worst = new Map<ActionId, Status>();
  for (const result of results) {
    const { action } = result;
    const status = shownStatus(result);
    const known = worst.get(action.id);
    const next = worstOf(known === undefined ? [status] : [known, status]);
    if (next) worst.set(action.id, next);
  }
  return worst;
}
