import type { KpiReport } from "../domain/kpi/report";
import type { ActionId, KpiId } from "../domain/plan/ids";
import type { SourceCell } from "../domain/shared/source-cell";
import { ownedSheets } from "../sheets/kpi/owned-sheets";
import type { PlanPicture } from "./plan-picture";

/** What a row of the workbook is about. */
export interface FoundRow {
  readonly action: ActionId;
  /** In a sheet of the product, the KPI whose row it is: its page says why. */
  readonly kpi?: KpiId;
}

/** Finds what a cell of a plan sheet, or of a sheet of the product, belongs to; undefined where it belongs to nothing. */
export type RowFinder = (cell: SourceCell) => FoundRow | undefined;

/**
 * Which rows belong to which action. In a plan, a row without an own action (a wrapped line, a merged cell) belongs to the
 * action above it, down to the last row that the plan names; in a sheet of the product, a row that begins with a KPI's id.
 */
export function rowFinder({ report, snapshot }: Pick<PlanPicture, "report" | "snapshot">): RowFinder {
  const inPlan = planRows(report);
  const owned = new Map(snapshot.sheets.filter(ownedSheets.isOurs).map((sheet) => [sheet.name, sheet.rows]));
  const actions = new Map<string, FoundRow>(
    report.results.map(({ kpi, action }) => [kpi.id, { action: action.id, kpi: kpi.id }]),
  );
  return (cell) => {
    const row = firstRow(cell);
    const drawn = owned.get(cell.sheet);
    if (drawn) return actions.get(String(drawn[row - 1]?.[0] ?? ""));
    const action = inPlan(cell.sheet, row);
    return action === undefined ? undefined : { action };
  };
}

type PlanRows = (sheet: string, row: number) => ActionId | undefined;

function planRows(report: KpiReport): PlanRows {
  const bySheet = new Map<string, Map<number, ActionId>>();
  for (const { id, source, kpis, activities } of report.plan.actions) {
    const cells = [source, ...kpis.flatMap(({ sources }) => sources), ...activities.map(sourceOf)];
    for (const cell of cells) {
      const rows = bySheet.get(cell.sheet) ?? new Map<number, ActionId>();
      bySheet.set(cell.sheet, rows);
      if (!rows.has(firstRow(cell))) rows.set(firstRow(cell), id);
    }
  }
  const sheets = new Map([...bySheet].map(([name, rows]) => [name, [...rows].sort(([a], [b]) => a - b)]));
  return (sheet, row) => {
    const rows = sheets.get(sheet) ?? [];
    if (row > (rows.at(-1)?.[0] ?? 0)) return undefined;
    return rows.filter(([start]) => start <= row).at(-1)?.[1];
  };
}

const sourceOf = ({ source }: { readonly source: SourceCell }): SourceCell => source;

/** The row of "C14", "A5:P7" or "5:7", from 1. */
const firstRow = ({ address }: SourceCell): number => Number(/\d+/.exec(address)?.[0] ?? 0);
