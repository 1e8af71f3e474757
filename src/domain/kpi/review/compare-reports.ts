import type { CalendarDate } from "../../shared/calendar-date";
import { shownStatus } from "../decision";
import { isFewerBetter } from "./plan-changes";
import type { ActionKpi, KpiReport } from "../report";
import { isMeasured, type Status, statusesInOrder, worstOf } from "../status";

/** What moved between two days: by status apart from by figure, so that no KPI is told twice. */
export interface ReportComparison {
  readonly from: CalendarDate;
  /** Another status on both days measured. */
  readonly better: number;
  readonly worse: number;
  readonly newlyMeasured: number;
  readonly noLongerMeasured: number;
  /** The same status, another share of the target. */
  readonly nearer: number;
  readonly farther: number;
  /** Typed into the plan by hand: no figure of the earlier day is known. */
  readonly unknown: number;
  /** The statuses whose number changed, in the order of legends; those typed by hand are left out. */
  readonly counts: readonly { readonly status: Status; readonly then: number; readonly now: number }[];
}

type Move = "better" | "worse" | "newlyMeasured" | "noLongerMeasured" | "nearer" | "farther" | undefined;

/** Compares the KPIs that both reports have. */
export function compareReports(
  then: Pick<KpiReport, "asOf" | "results">,
  now: Pick<KpiReport, "results">,
): ReportComparison {
  const earlier = new Map(then.results.map((result) => [result.kpi.id, result]));
  const both = now.results.flatMap((result) => {
    const before = earlier.get(result.kpi.id);
    return before === undefined ? [] : [[before, result] as const];
  });
  const known = both.filter(([, after]) => !after.isEntered);
  const moves = known.map(([before, after]) => moveOf(before, after));
  const amount = (move: Move): number => moves.filter((found) => found === move).length;
  const countIn = (side: 0 | 1, status: Status): number =>
    known.filter((pair) => shownStatus(pair[side]) === status).length;
  return {
    from: then.asOf,
    ...{ better: amount("better"), worse: amount("worse") },
    ...{ newlyMeasured: amount("newlyMeasured"), noLongerMeasured: amount("noLongerMeasured") },
    ...{ nearer: amount("nearer"), farther: amount("farther") },
    unknown: both.length - known.length,
    counts: statusesInOrder
      .map((status) => ({ status, then: countIn(0, status), now: countIn(1, status) }))
      .filter((count) => count.then !== count.now),
  };
}

function moveOf(before: ActionKpi, after: ActionKpi): Move {
  const [then, now] = [shownStatus(before), shownStatus(after)];
  if (isMeasured(then) !== isMeasured(now)) return isMeasured(now) ? "newlyMeasured" : "noLongerMeasured";
  if (!isMeasured(now)) return undefined;
  if (then !== now) return worstOf([then, now]) === then ? "better" : "worse";
  if (before.attainment === null || after.attainment === null) return undefined;
  if (before.attainment === after.attainment) return undefined;
  return after.attainment > before.attainment === isFewerBetter(after) ? "farther" : "nearer";
}
