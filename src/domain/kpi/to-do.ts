import type { CalendarDate } from "../shared/calendar-date";
import type { ActionKpi } from "./report";
import { worstOf } from "./status";
import { betterFigures } from "./to-do/better-figures";
import { fixTarget } from "./to-do/fix-target";
import type { ToDo, ToDoInput, Want } from "./to-do/item";
import { missingData } from "./to-do/missing-data";

export type { ToDo, ToDoKind, ToDoPlaces, ToDoInput } from "./to-do/item";

/**
 * What to fill in, each thing once, most useful first: by the KPIs that would have a figure, then by the nearest day
 * that one of them is due, then in the plan's order. Empty where nothing is to do.
 */
export function toDoList(input: ToDoInput): readonly ToDo[] {
  const groups = new Map<string, Group>();
  input.report.results.forEach((result, order) => {
    for (const want of wantsOf(result, input)) {
      const group = groups.get(want.id);
      if (group) group.results.push(result);
      else groups.set(want.id, { want, order, results: [result] });
    }
  });
  return [...groups.values()].sort(mostUsefulFirst).map(toDoOf);
}

interface Group {
  readonly want: Want;
  /** The place of its first KPI in the plan. */
  readonly order: number;
  readonly results: ActionKpi[];
}

function wantsOf(result: ActionKpi, input: ToDoInput): readonly Want[] {
  if (result.status === "check-target") return [fixTarget(result, input)];
  if (result.lack !== undefined) return [missingData(result, result.lack, input)];
  return betterFigures(result, input);
}

const mostUsefulFirst = (a: Group, b: Group): number =>
  gainOf(b) - gainOf(a) || compareDays(nearestDue(a), nearestDue(b)) || a.order - b.order;

const gainOf = ({ want, results }: Group): number => (want.turns ? results.length : 0);

/** Later than any deadline: what is on-going waits. */
const never = "9999-99-99";

const nearestDue = ({ results }: Group): string =>
  results.map((result) => dueOf(result) ?? never).sort()[0] ?? never;

/** A target that was not judged has no due day yet; its action's timeframe tells. */
function dueOf({ due, action: { timeframe } }: ActionKpi): CalendarDate | undefined {
  if (due !== null || timeframe.kind === "unread") return due ?? undefined;
  return "end" in timeframe.value ? timeframe.value.end : undefined;
}

const compareDays = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function toDoOf(group: Group): ToDo {
  const { want, results } = group;
  const status = worstOf(results.map((result) => result.status));
  if (status === undefined) throw new Error(`${want.id} is of no KPI`);
  return {
    id: want.id,
    kind: want.kind,
    kpis: results.map(({ kpi }) => kpi.id),
    status,
    what: want.say(results),
    source: want.source,
    gain: gainOf(group),
  };
}
