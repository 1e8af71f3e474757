import type { Plan } from "../../../domain/plan/plan";
import type { ProgressTallies, Tally } from "../../../domain/workplan/progress-tally";

/** By what the progress of a work plan is told apart. */
export type Grouping = Exclude<keyof ProgressTallies, "total">;

/** A line of the progress: "1  Support the implementation of ...", and how that part stands. */
export interface ProgressRow {
  readonly key: string;
  readonly label: string;
  readonly tally: Tally;
}

export interface ProgressAsked {
  readonly tallies: ProgressTallies;
  readonly plan: Plan;
  readonly by: Grouping;
  /** What an event without a Member stands under. */
  readonly nobody: string;
}

/** The lines of one grouping: pillars and actions in the plan's order, the others by name, who names nobody last. */
export function progressRows({ tallies, plan, by, nobody }: ProgressAsked): readonly ProgressRow[] {
  const order = orderOf(plan, by);
  const rank = (key: string): number => order.get(key)?.at ?? (key === "" ? Infinity : order.size);
  return [...tallies[by]]
    .map(([key, tally]) => ({ key, label: (order.get(key)?.label ?? key) || nobody, tally }))
    .sort((a, b) => (rank(a.key) === rank(b.key) ? byName(a.label, b.label) : rank(a.key) - rank(b.key)));
}

interface Placed {
  readonly at: number;
  readonly label: string;
}

function orderOf({ pillars, actions }: Plan, by: Grouping): ReadonlyMap<string, Placed> {
  if (by === "byPillar")
    return new Map(
      pillars.map(({ number, name }, at) => [String(number), { at, label: `${number}  ${name}` }] as const),
    );
  if (by !== "byAction") return new Map();
  return new Map(actions.map(({ id, text }, at) => [String(id), { at, label: `${id}  ${text}` }] as const));
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
