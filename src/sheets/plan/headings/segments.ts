import type { AssignedColumn, HeadingCell } from "./assign-columns";
import { meaningOf } from "./meaning";

type Assign = (cells: readonly HeadingCell[]) => readonly AssignedColumn[];

/**
 * The tables that stand side by side under one heading row: two groups of indicator and target in a row, or two tables with
 * a blank column between them. Without a gap, what stands before the first and after the last belongs to all of them.
 */
export function segmentsOf(
  cells: readonly HeadingCell[],
  assign: Assign,
): readonly (readonly AssignedColumn[])[] {
  const cuts = cutsIn(cells);
  if (cuts.length === 0) return [assign(cells)];
  const parts = [0, ...cuts.map(({ at }) => at)].map((start, place) =>
    cells.slice(start, cuts[place]?.at ?? cells.length),
  );
  const assigned = parts.map((part) => assign(part));
  return cuts.some(({ isGap }) => isGap) ? assigned : withShared(assigned);
}

interface Cut {
  readonly at: number;
  readonly isGap: boolean;
}

function cutsIn(cells: readonly HeadingCell[]): readonly Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  for (let at = 1; at < cells.length; at += 1) {
    const cut = cutAt(cells, start, at);
    if (cut === undefined) continue;
    cuts.push(cut);
    start = cut.at;
    at = Math.max(at, cut.at);
  }
  return cuts;
}

function cutAt(cells: readonly HeadingCell[], start: number, at: number): Cut | undefined {
  const before = cells.slice(start, at);
  const rest = cells.slice(at);
  const previous = cells[at - 1];
  const own = cells[at];
  if (previous && own && own.column > previous.column + 1 && repeats(before, rest))
    return { at, isGap: true };
  if (conceptOf(own) !== "kpi" || !has(before, "kpi") || !has(before, "target") || !has(rest, "target"))
    return undefined;
  let first = at;
  while (first - 1 > start && isLead(cells[first - 1]) && !isFigure(cells[first - 1])) first -= 1;
  return { at: first, isGap: false };
}

const conceptOf = (cell: HeadingCell | undefined): string | undefined =>
  cell === undefined || cell.said === "ignored" ? undefined : (cell.said ?? meaningOf(cell.text)?.concept);
const has = (cells: readonly HeadingCell[], concept: string): boolean =>
  cells.some((cell) => conceptOf(cell) === concept);
const isFigure = (cell: HeadingCell | undefined): boolean =>
  ["target", "actual", "baseline"].includes(conceptOf(cell) ?? "");
/** What leads an indicator in: the thing that it is of, its number. */
const isLead = (cell: HeadingCell | undefined): boolean =>
  cell !== undefined &&
  (meaningOf(cell.text)?.depth !== undefined || ["ownId", "number", "unit"].includes(conceptOf(cell) ?? ""));

/** The second table has at least two of the first one's headings, and its own beginning. */
function repeats(before: readonly HeadingCell[], rest: readonly HeadingCell[]): boolean {
  const concepts = new Set(before.map(conceptOf).filter((concept) => concept !== undefined));
  const again = new Set(
    rest.map(conceptOf).filter((concept) => concept !== undefined && concepts.has(concept)),
  );
  return again.size >= 2;
}

const leading = new Set<AssignedColumn["role"]>(["pillar", "dimension", "level", "action"]);
const trailing = new Set<AssignedColumn["role"]>(["owner", "timeframe", "start", "note", "status"]);

function withShared(parts: readonly (readonly AssignedColumn[])[]): readonly (readonly AssignedColumn[])[] {
  const first = parts[0] ?? [];
  const last = parts.at(-1) ?? [];
  return parts.map((part) => {
    const lacks = ({ role }: AssignedColumn): boolean => !part.some((own) => own.role === role);
    const hasThing = part.some(({ meaning }) => meaning?.depth !== undefined);
    const before =
      part === first || hasThing ? [] : first.filter((column) => leading.has(column.role) && lacks(column));
    const after = part === last ? [] : last.filter((column) => trailing.has(column.role) && lacks(column));
    const lent = after.map((column) => ({ ...column, isLent: true as const }));
    return [...before, ...part, ...lent];
  });
}
