import type { CalendarDate } from "../../shared/calendar-date";
import { plainText } from "../../shared/plain-text";
import type { Decision } from "../decision";
import { unitOf } from "../measure/figure-unit";
import type { FrozenKpi } from "./frozen-review";
import { isShorterThanYear } from "../periods";
import type { KpiResult } from "../result";
import type { TrendPoint } from "./trend";

/** A result and what was decided about it: what is held against earlier reviews. */
export interface Judged extends KpiResult {
  readonly decision?: Decision;
}

/** A review's point of a KPI, and what was frozen. */
export interface Seen {
  readonly point: TrendPoint;
  readonly frozen: FrozenKpi;
}

/** What of then can be held against now: the figure and the attainment, or why not. */
export interface Compared {
  readonly actual: number | null;
  readonly attainment: number | null;
  /** The figure began again, counts something else, or is of another target. */
  readonly apart?: "new-period" | "other-unit" | "other-target";
}

/** What a review froze, as far as it compares with today's result. */
export function compared(result: Judged, { point, frozen }: Seen): Compared {
  const { actual, attainment } = point;
  if (actual !== null && frozen.unit !== unitOf(result))
    return { actual: null, attainment: null, apart: "other-unit" };
  if (beganSince(result, point.asOf)) return { actual: null, attainment: null, apart: "new-period" };
  // The same figure against another target is another attainment; the figures still compare.
  if (plainText(frozen.targetText) !== plainText(result.kpi.targetText))
    return { actual, attainment: null, apart: "other-target" };
  return { actual, attainment };
}

/** A yearly figure starts from zero with its year: two events last year and none yet is no fall. Source: RULES 2. */
function beganSince({ kpi, periods }: Judged, day: CalendarDate): boolean {
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
  if (target?.kind !== "frequency" || isShorterThanYear(target.period)) return false;
  const running = periods.at(-1);
  return running !== undefined && day < running.start;
}
