import type { HeadingRow } from "../../headings";
import type { PlanRole } from "../plan-role";
import type { AssignedColumn, Certainty } from "./assign-columns";
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
}

const thing = 3;

/** Chooses the action among the things that a plan names, from goal to task, and says what kind of plan it is. */
export function settled(assigned: readonly AssignedColumn[], below: Rows): SettledTable {
  const columns = new Map<PlanRole, number>();
  for (const { role, column, period } of assigned)
    if (isPlanRole(role) && !columns.has(role) && (period === undefined || !figureRoles.has(role))) columns.set(role, column);
  const periods = periodsOf(assigned);
  const hasFigures = columns.has("target") || columns.has("actual") || periods.some(({ what }) => what !== "planned");
  const things = thingsIn(assigned);
  const isNamed = things.some(({ depth }) => depth >= thing);
  const action: ChosenAction | undefined = isNamed ? actionAmong(things, columns.get("kpi") ?? columns.get("target"), below, columns) : loneObjective(things, columns, hasFigures);
  const levels = things.filter(({ column, depth }) => column !== action?.action && column !== action?.activities && depth < 7);
  if (action) {
    for (const role of ["action", "activities"] as const) columns.delete(role);
    columns.set("action", action.action);
    if (action.activities !== undefined) columns.set("activities", action.activities);
    if (columns.get("pillar") === action.action) columns.delete("pillar");
    if (columns.get("milestone") === action.action) columns.delete("milestone");
  } else if (columns.has("kpi")) columns.set("action", columns.get("kpi") ?? 0);
  const pillar = columns.get("pillar");
  const above = levels.filter(({ column }) => column !== pillar && columns.get("milestone") !== column).sort((a, b) => a.depth - b.depth);
  columns.delete("level");
  const [first] = above;
  if (pillar === undefined && first !== undefined && first.depth <= 2) columns.set("pillar", first.column);
  return {
    kind: kindOf(columns, periods, assigned),
    columns,
    levels: above.map(({ column }) => column).filter((column) => columns.get("pillar") !== column),
    dimensions: assigned.filter(({ role }) => role === "dimension").map(({ column }) => column),
    periods,
  };
}

/** The column of what is judged, and that of the activities under it. */
interface ChosenAction {
  readonly action: number;
  readonly activities?: number;
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

interface Thing {
  readonly column: number;
  /** 1 pillar, 2 objective, 3 output, 4 action, 5 activity, 6 task. */
  readonly depth: number;
  readonly evidence: AssignedColumn["evidence"];
}

const thingRoles = new Set<AssignedColumn["role"]>(["action", "activities", "level", "pillar", "other", "milestone"]);

function thingsIn(assigned: readonly AssignedColumn[]): readonly Thing[] {
  return assigned.flatMap(({ column, role, meaning, evidence, weight }): Thing[] => {
    if (!thingRoles.has(role) || evidence.numbers >= 0.8 || evidence.marks >= 0.6) return [];
    if (weight >= 9) {
      const depth = role === "action" ? 7 : role === "activities" ? 5 : role === "pillar" ? 1 : undefined;
      return depth === undefined ? [] : [{ column, depth, evidence }];
    }
    if (meaning?.depth === undefined) return [];
    // Codes of the RSP are references; any other milestone is a thing to be done.
    if (meaning.concept === "milestone") return role === "milestone" && !isReference(evidence) ? [{ column, depth: meaning.depth - 3.5, evidence }] : [];
    return [{ column, depth: meaning.depth, evidence }];
  });
}

const isReference = ({ ids, levels, filled }: AssignedColumn["evidence"]): boolean => filled === 0 || ids + levels >= 0.4;

/** The action is the thing nearest to its indicator; a finer one beside it holds its activities. */
function actionAmong(
  things: readonly Thing[],
  indicator: number | undefined,
  below: Rows,
  columns: ReadonlyMap<PlanRole, number>,
): ChosenAction | undefined {
  const able = things.filter(({ depth }) => depth >= thing || depth === 2.5);
  const said = able.find(({ depth }) => depth === 7);
  const explicit = said ?? able.find(({ depth }) => depth === 4);
  const before = indicator === undefined ? able : able.filter(({ column }) => column < indicator);
  const pool = before.length > 0 ? before : able;
  const deepest = [...pool].sort((a, b) => b.depth - a.depth || b.column - a.column)[0];
  if (deepest === undefined) return undefined;
  const finer = able.filter(({ column }) => column !== explicit?.column).sort((a, b) => b.depth - a.depth)[0];
  if (explicit && finer && finer.depth >= 5) {
    return isFinerTheAction(explicit.column, finer.column, below, columns) && said === undefined
      ? { action: finer.column }
      : { action: explicit.column, activities: finer.column };
  }
  if (explicit) return { action: explicit.column };
  const later = able.filter(({ column, depth }) => depth >= 5 && depth > deepest.depth && column !== deepest.column)[0];
  return later === undefined ? { action: deepest.column } : { action: deepest.column, activities: later.column };
}

/** Each finer row has an indicator and a target of its own, under an action that stands over several: then it is what is judged. */
function isFinerTheAction(action: number, finer: number, below: Rows, columns: ReadonlyMap<PlanRole, number>): boolean {
  const figures = (["kpi", "target", "timeframe", "status", "owner"] as const).flatMap((role) => columns.get(role) ?? []);
  const [kpi, target] = [columns.get("kpi"), columns.get("target")];
  const textOf = (row: Rows[number] | undefined, column: number | undefined): string =>
    column === undefined ? "" : JSON.stringify(row?.[column] ?? null);
  let spans = 0;
  for (const [at, row] of below.entries()) {
    if (textOf(row, finer) === "null") continue;
    const previous = below[at - 1];
    const own = textOf(row, action);
    if (at > 0 && (own === "null" || own === textOf(previous, action))) {
      spans += 1;
      if (kpi === undefined && target === undefined) {
        if (figures.every((column) => textOf(row, column) === "null")) return false;
        continue;
      }
      const same = [kpi, target].every((column) => column === undefined || textOf(row, column) === "null" || textOf(row, column) === textOf(previous, column));
      if (same) return false;
    }
  }
  return spans > 0 && (kpi !== undefined || target !== undefined);
}

/** "Quality objective | Target | Deadline": without a KPI or anything finer the objective is what is judged. */
function loneObjective(
  things: readonly Thing[],
  columns: ReadonlyMap<PlanRole, number>,
  hasFigures: boolean,
): ChosenAction | undefined {
  if (columns.has("kpi") || !(hasFigures || columns.has("status") || columns.has("timeframe"))) return undefined;
  const objective = [...things].filter(({ depth }) => depth >= 2).sort((a, b) => b.depth - a.depth)[0];
  return objective && { action: objective.column };
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
  const isDated = has("timeframe") || has("start") || (has("date") && (has("status") || has("owner"))) || (isDay && has("action"));
  const isWork = isDated || has("status") || has("percent") || hasPeriod("planned") || hasPeriod("status");
  if (has("activities") && has("action") && columns.get("action") !== columns.get("activities")) return "activities";
  return isWork ? "work" : undefined;
}
