import type { HeadingRow } from "../../headings";
import type { PlanRole } from "../plan-role";
import type { AssignedColumn, Certainty } from "./assign-columns";
import {
  actionAmong,
  type ChosenAction,
  loneObjective,
  thing,
  thingsIn,
  withRemedies,
} from "./choose-action";
import type { Rows } from "./evidence";
import type { HeadedPeriod } from "./period-words";

/** A table of a plan: its heading row, and what every column of it is for. */
export interface PlanHeading extends HeadingRow<PlanRole> {
  /** The table's first and last column: tables may stand side by side. */
  readonly left: number;
  readonly right: number;
  /** targets: KPIs with targets or figures. work: activities with days or a status. activities: what the work plan gives to actions. */
  readonly kind: "targets" | "work" | "activities";
  /** asked: it may be a plan, but nothing is drawn before a person says so. */
  readonly certainty: Certainty;
  /** Why it is asked: "no row is filled in", "the sheet calls itself a budget". */
  readonly doubts: readonly string[];
  /** Columns of levels above the action, from the coarsest; the pillar has its own role. */
  readonly levels: readonly number[];
  /** Columns that tell rows of the same KPI apart: a branch, a sex, a Member. */
  readonly dimensions: readonly number[];
  readonly periods: readonly PeriodColumn[];
  /** Columns that say it where the revised one is blank. */
  readonly unrevised: ReadonlyMap<PlanRole, number>;
  readonly assigned: readonly AssignedColumn[];
}

/** A column of figures of one period. */
export interface PeriodColumn {
  readonly column: number;
  readonly what: "target" | "actual" | "status" | "planned";
  readonly period: HeadedPeriod;
}

/** What a table's columns are for, once the things of its plan have found their levels. */
export interface SettledTable {
  readonly kind: PlanHeading["kind"] | undefined;
  readonly columns: ReadonlyMap<PlanRole, number>;
  readonly levels: readonly number[];
  readonly dimensions: readonly number[];
  readonly periods: readonly PeriodColumn[];
  readonly unrevised: ReadonlyMap<PlanRole, number>;
}

/** Chooses the action among the things that a plan names, from goal to task, and says what kind of plan it is. */
export function settled(assigned: readonly AssignedColumn[], below: Rows): SettledTable {
  const columns = new Map<PlanRole, number>();
  for (const { role, column, period } of assigned)
    if (isPlanRole(role) && !columns.has(role) && (period === undefined || !figureRoles.has(role)))
      columns.set(role, column);
  const periods = periodsOf(assigned);
  const hasFigures =
    columns.has("target") || columns.has("actual") || periods.some(({ what }) => what !== "planned");
  const things = withRemedies(thingsIn(assigned), assigned, columns.has("kpi"));
  const isNamed = things.some(({ depth }) => depth >= thing);
  const action: ChosenAction | undefined = isNamed
    ? actionAmong(things, columns.get("kpi") ?? columns.get("target"), below, columns)
    : loneObjective(things, columns, hasFigures);
  const indicator = columns.get("kpi") ?? Infinity;
  const levels = things.filter(
    ({ column, depth }) =>
      column !== action?.action && column !== action?.activities && depth < (column > indicator ? thing : 7),
  );
  if (action) {
    for (const role of ["action", "activities"] as const) columns.delete(role);
    columns.set("action", action.action);
    if (action.activities !== undefined) columns.set("activities", action.activities);
    if (columns.get("pillar") === action.action) columns.delete("pillar");
    if (columns.get("milestone") === action.action) columns.delete("milestone");
  } else if (columns.has("kpi")) columns.set("action", columns.get("kpi") ?? 0);
  const pillar = columns.get("pillar");
  const above = levels
    .filter(({ column }) => column !== pillar && columns.get("milestone") !== column)
    .sort((a, b) => a.depth - b.depth);
  columns.delete("level");
  const [first] = above;
  if (pillar === undefined && first !== undefined && first.depth <= 2) columns.set("pillar", first.column);
  return {
    kind: kindOf(columns, periods, assigned),
    columns,
    levels: above.map(({ column }) => column).filter((column) => columns.get("pillar") !== column),
    dimensions: assigned.filter(({ role }) => role === "dimension").map(({ column }) => column),
    periods,
    unrevised: unrevisedColumns(assigned),
  };
}

/** "Target | Revised target": the first holds where nothing was revised. */
function unrevisedColumns(assigned: readonly AssignedColumn[]): ReadonlyMap<PlanRole, number> {
  return new Map(
    assigned.flatMap(({ role, meaning, period }): [PlanRole, number][] => {
      if (!isPlanRole(role) || period !== undefined || meaning?.isRevised !== true) return [];
      const first = assigned.find(
        (other) =>
          other.rivalOf === role && other.meaning?.isRevised !== true && other.meaning?.isEarlier !== true,
      );
      return first === undefined ? [] : [[role, first.column]];
    }),
  );
}

const figureRoles = new Set<AssignedColumn["role"]>(["target", "actual", "status", "percent", "date"]);
const unusedRoles = new Set<AssignedColumn["role"]>(["derived", "budget", "contact", "event", "other"]);
const isPlanRole = (role: AssignedColumn["role"]): role is PlanRole => !unusedRoles.has(role);

function periodsOf(assigned: readonly AssignedColumn[]): readonly PeriodColumn[] {
  return assigned.flatMap(({ column, role, period }): PeriodColumn[] => {
    if (period === undefined) return [];
    if (role === "target" || role === "actual" || role === "status") return [{ column, what: role, period }];
    if (role === "percent") return [{ column, what: "actual", period }];
    return role === "date" ? [{ column, what: "planned", period }] : [];
  });
}

/** Enough is: an indicator or an action, and a target, an actual, a day, a status or periods. */
function kindOf(
  columns: ReadonlyMap<PlanRole, number>,
  periods: readonly PeriodColumn[],
  assigned: readonly AssignedColumn[],
): PlanHeading["kind"] | undefined {
  const has = (role: PlanRole): boolean => columns.has(role);
  const hasPeriod = (what: PeriodColumn["what"]): boolean => periods.some((period) => period.what === what);
  if (!has("action")) return undefined;
  const hasTarget = has("target") || hasPeriod("target");
  if (hasTarget) return "targets";
  const actual = assigned.find(({ role, period }) => role === "actual" && period === undefined);
  const isDay = actual !== undefined && actual.evidence.dates >= 0.5 && actual.evidence.levels < 0.5;
  if (has("kpi") && ((actual !== undefined && !isDay) || hasPeriod("actual"))) return "targets";
  if (has("kpi") && has("baseline") && !has("status")) return "targets";
  const isDated =
    has("timeframe") ||
    has("start") ||
    (has("date") && (has("status") || has("owner"))) ||
    (isDay && has("action"));
  const isWork = isDated || has("status") || has("percent") || hasPeriod("planned") || hasPeriod("status");
  if (has("activities") && has("action") && columns.get("action") !== columns.get("activities"))
    return "activities";
  return isWork ? "work" : undefined;
}
