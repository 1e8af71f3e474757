import type { PlanRole } from "../plan-role";
import type { AssignedColumn } from "./assign-columns";
import { isOutcomeOfEach, type Rows } from "./evidence";

/** Outputs and whatever is finer are things to be done; coarser ones are levels above them. */
export const thing = 3;

/** The column of what is judged, and that of the activities under it. */
export interface ChosenAction {
  readonly action: number;
  readonly activities?: number;
}

/** A thing that a plan names, from goal to task. */
export interface Thing {
  readonly column: number;
  /** 1 pillar, 2 objective, 3 output, 4 action, 5 activity, 6 task. */
  readonly depth: number;
  readonly evidence: AssignedColumn["evidence"];
  /** Its heading says "action". */
  readonly isNamedSo?: boolean;
}

/** Remedies are what is to be done only where nothing else is. */
export function withRemedies(
  things: readonly Thing[],
  assigned: readonly AssignedColumn[],
  hasKpi: boolean,
): readonly Thing[] {
  if (hasKpi || things.some(({ depth }) => depth >= thing)) return things;
  const remedies = assigned.filter(
    ({ meaning, evidence }) => meaning?.concept === "remedy" && evidence.filled > 0,
  );
  return [...things, ...remedies.map(({ column, evidence }) => ({ column, depth: 4, evidence }))];
}

const thingRoles = new Set<AssignedColumn["role"]>([
  "action",
  "activities",
  "level",
  "pillar",
  "other",
  "milestone",
]);

export function thingsIn(assigned: readonly AssignedColumn[]): readonly Thing[] {
  return assigned.flatMap(({ column, text, role, meaning, evidence, weight }): Thing[] => {
    // What a person said holds, whatever stands below. Source: PLAN-SHAPES 1.
    if (weight >= 9) {
      const depth = role === "action" ? 7 : role === "activities" ? 5 : role === "pillar" ? 1 : undefined;
      return depth === undefined ? [] : [{ column, depth, evidence }];
    }
    if (
      !thingRoles.has(role) ||
      meaning?.concept === "remedy" ||
      (meaning?.concept === "result" && isOutcomeOfEach(evidence)) ||
      evidence.numbers >= 0.8 ||
      evidence.marks >= 0.6 ||
      (evidence.ids >= 0.7 && evidence.sentences < 0.2)
    )
      return [];
    if (meaning?.depth === undefined) return [];
    // Codes of the RSP are references; any other milestone is a thing to be done.
    if (meaning.concept === "milestone")
      return role === "milestone" && !isReference(evidence)
        ? [{ column, depth: meaning.depth - 3.5, evidence }]
        : [];
    return [{ column, depth: meaning.depth, evidence, isNamedSo: /\bactions?\b/i.test(text) }];
  });
}

const isReference = ({ ids, levels, filled }: AssignedColumn["evidence"]): boolean =>
  filled === 0 || ids + levels >= 0.4;

/** The action is the thing nearest to its indicator; a finer one beside it holds its activities. */
export function actionAmong(
  things: readonly Thing[],
  indicator: number | undefined,
  below: Rows,
  columns: ReadonlyMap<PlanRole, number>,
): ChosenAction | undefined {
  const able = things.filter(({ depth }) => depth >= thing || depth === 2.5);
  const said = able.find(({ depth }) => depth === 7);
  const explicit = said ?? able.find(({ depth }) => depth === 4);
  const before = indicator === undefined ? able : able.filter(({ column }) => column < indicator);
  if (
    before.length === 0 &&
    said === undefined &&
    columns.has("kpi") &&
    !isOwnAction(explicit, things, below)
  )
    return undefined;
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
  const later = able.filter(
    ({ column, depth }) => depth >= 5 && depth > deepest.depth && column !== deepest.column,
  )[0];
  return later === undefined
    ? { action: deepest.column }
    : { action: deepest.column, activities: later.column };
}

/**
 * Right of indicator and target an action is that of the row only where every row has one, and it calls itself an action or nothing else
 * leads the row in: initiatives behind a scorecard's goals are not what its measures are of.
 */
function isOwnAction(action: Thing | undefined, things: readonly Thing[], below: Rows): boolean {
  if (action === undefined || action.evidence.filled < below.length * 0.8) return false;
  return (
    action.isNamedSo === true ||
    !things.some(({ column, depth }) => column < action.column && depth < thing && depth !== 1)
  );
}

/** Each finer row has an indicator and a target of its own, under an action that stands over several: then it is what is judged. */
function isFinerTheAction(
  action: number,
  finer: number,
  below: Rows,
  columns: ReadonlyMap<PlanRole, number>,
): boolean {
  const figures = (["kpi", "target", "timeframe", "status", "owner"] as const).flatMap(
    (role) => columns.get(role) ?? [],
  );
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
      const same = [kpi, target].every(
        (column) =>
          column === undefined ||
          textOf(row, column) === "null" ||
          textOf(row, column) === textOf(previous, column),
      );
      if (same) return false;
    }
  }
  return spans > 0 && (kpi !== undefined || target !== undefined);
}

/** "Quality objective | Target | Deadline": without a KPI or anything finer the objective is what is judged. */
export function loneObjective(
  things: readonly Thing[],
  columns: ReadonlyMap<PlanRole, number>,
  hasFigures: boolean,
): ChosenAction | undefined {
  if (columns.has("kpi") || !(hasFigures || columns.has("status") || columns.has("timeframe")))
    return undefined;
  const objective = [...things].filter(({ depth }) => depth >= 2).sort((a, b) => b.depth - a.depth)[0];
  return objective && { action: objective.column };
}
