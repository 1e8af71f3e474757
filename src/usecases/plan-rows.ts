import type { KpiReport } from "../domain/kpi/report";
import type { ActionId, KpiId } from "../domain/plan/ids";
import type { SourceCell } from "../domain/shared/source-cell";
import { kpiSheet } from "../sheets/kpi/kpi-sheet";

/** Finds the action that a cell of a plan sheet, or of KPI Progress, belongs to; undefined where it belongs to none. */
export type ActionFinder = (cell: SourceCell) => ActionId | undefined;

/**
 * Which rows belong to which action. A row without an own action (a wrapped line, a merged cell) belongs to the action
 * above it, down to the last row that the plan names.
 */
export function actionFinder(report: KpiReport): ActionFinder {
  const bySheet = new Map<string, Map<number, ActionId>>();
  const put = (sheet: string, row: number, id: ActionId): void => {
    const rows = bySheet.get(sheet) ?? new Map<number, ActionId>();
    bySheet.set(sheet, rows);
    if (!rows.has(row)) rows.set(row, id);
  };
  for (const { id, source, kpis, activities } of report.plan.actions) {
    const cells = [source, ...kpis.flatMap(({ sources }) => sources), ...activities.map(sourceOf)];
    for (const cell of cells) put(cell.sheet, firstRow(cell), id);
  }
  const owned = kpiSheet(report);
  const actions = new Map<string, ActionId>(report.results.map(({ kpi, action }) => [kpi.id, action.id]));
  owned.rows.forEach(({ cells }, row) => {
    const id = actions.get(String(cells[0]?.value ?? ""));
    if (id !== undefined) put(owned.name, row + 1, id);
  });
  const sheets = new Map([...bySheet].map(([name, rows]) => [name, [...rows].sort(([a], [b]) => a - b)]));
  return (cell) => {
    const rows = sheets.get(cell.sheet) ?? [];
    const row = firstRow(cell);
    if (row > (rows.at(-1)?.[0] ?? 0)) return undefined;
    return rows.filter(([start]) => start <= row).at(-1)?.[1];
  };
}

const sourceOf = ({ source }: { readonly source: SourceCell }): SourceCell => source;

/** The row of "C14", "A5:P7" or "5:7", from 1. */
const firstRow = ({ address }: SourceCell): number => Number(/\d+/.exec(address)?.[0] ?? 0);

/** The first KPI of an action in the report. */
export const kpiOfAction = ({ results }: KpiReport, id: ActionId): KpiId | undefined =>
  results.find(({ action }) => action.id === id)?.kpi.id;
