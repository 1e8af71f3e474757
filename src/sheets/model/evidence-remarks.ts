import type { Evidence } from "../../domain/kpi/evidence/evidence";
import type { ActionId } from "../../domain/plan/ids";
import type { Plan } from "../../domain/plan/plan";
import type { Remark } from "../../domain/shared/remark";

/** Evidence that names actions or KPIs which the plan does not have: it would count nowhere, unseen. */
export function evidenceRemarks(
  { actions }: Plan,
  { activityLog, memberStatus }: Evidence,
): readonly Remark[] {
  const known = new Set<ActionId>(actions.map(({ id }) => id));
  const kpis = new Set(actions.flatMap((action) => action.kpis.map(({ id }) => id)));
  const unknown = new Map<ActionId, { row: number; count: number }>();
  for (const { row, actions: named } of activityLog.rows) {
    for (const id of named) {
      if (known.has(id)) continue;
      const seen = unknown.get(id);
      unknown.set(id, { row: seen?.row ?? row, count: (seen?.count ?? 0) + 1 });
    }
  }
  const log = [...unknown].map(([id, { row, count }]): Remark => ({
    code: "action-not-in-plan",
    severity: "warning",
    source: { sheet: activityLog.sheet, address: `${activityLog.firstColumn}${row}` },
    text: `${count === 1 ? "A row names" : `${count} rows name`} ${id}, which is not in the plan.`,
    next: "Correct the id; until then it counts for no action.",
  }));
  const status = [...memberStatus]
    .filter(([id]) => !kpis.has(id))
    .map(([id, column]): Remark => ({
      code: "kpi-not-in-plan",
      severity: "warning",
      source: { sheet: column.sheet, address: column.address },
      text: `The column ${id} belongs to no KPI of the plan.`,
      next: "Correct the id in its heading.",
    }));
  return [...log, ...status];
}
