import type { ActionKpi } from "../../src/domain/kpi/report";
import type { AskedAction } from "./data/asked";

/** The figures of a KPI in an order that its kind decides; null where they are not told. By the KPI's id. */
export type Figures = Readonly<Record<string, readonly (number | null)[]>>;

/** What the product found, as figures that another engine can find too. */
export function figuresOf(results: readonly ActionKpi[], actions: readonly AskedAction[]): Figures {
  const asked = new Map(actions.map((action) => [action.id, action]));
  return Object.fromEntries(
    results.map((result) => {
      const action = asked.get(result.action.id);
      if (action === undefined) throw new Error(`${result.action.id} is no action of the bench`);
      return [result.kpi.id, figures(result, action)];
    }),
  );
}

function figures(result: ActionKpi, { kind, isOngoing }: AskedAction): readonly (number | null)[] {
  const { actual, denominator, baseline, periods, status } = result;
  switch (kind) {
    case "members":
      return [actual, baseline, isOngoing ? (trends[status] ?? null) : 0];
    case "yearly":
      return [...periods.map((period) => period.actual), plannedIn(result)];
    case "quarterly":
      return periods.map((period) => period.actual);
    case "count":
      return [actual];
    case "average":
      return [actual, denominator ?? -1];
    default:
      return [denominator, actual === null ? null : Math.round(actual * (denominator ?? 0))];
  }
}

/** Against a year ago: more, as many, fewer; 2 where the level is reached. */
const trends: Readonly<Partial<Record<ActionKpi["status"], number>>> = {
  achieved: 2,
  "on-track": 1,
  behind: 0,
  "off-track": -1,
};

function plannedIn({ why }: ActionKpi): number | null {
  const planned = /(\d+) more planned/.exec(why)?.[1];
  return planned === undefined ? null : Number(planned);
}

/** Throws at the first figure that differs by more than a billionth: who counts something else is not timed. */
export function checkAlike(name: string, ours: Figures, theirs: Figures): void {
  const ids = Object.keys(ours);
  for (const id of ids) {
    const mine = ours[id] ?? [];
    const other = theirs[id] ?? [];
    const isAlike = mine.every((figure, place) => figure === null || isSame(figure, other[place]));
    if (!isAlike || mine.length === 0)
      throw new Error(
        `${name} differs from the product at ${id}: ${String(other)} instead of ${String(mine)}`,
      );
  }
  if (ids.length === 0) throw new Error(`there is nothing to compare ${name} with`);
}

const isSame = (one: number, other: number | null | undefined): boolean =>
  typeof other === "number" && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
