import type { CalendarDate } from "../../shared/calendar-date";
import type { Status } from "../status";

/** How a KPI moved against frozen reviews of the same plan; only where there is at least one before as-of. */
export interface Trend {
  /** Attainment, or the actual where there is none, against the last review; "none" where the two cannot be compared. */
  readonly direction: "up" | "level" | "down" | "none";
  readonly last: TrendPoint;
  /** The review nearest to a year before as-of, at least 9 and at most 15 months back; absent where there is none. */
  readonly yearBefore?: TrendPoint;
  /** Every review's point in time order, at most the last 12, then today's: what a sparkline shows. */
  readonly points: readonly TrendPoint[];
  /** What changed since the last review, in one sentence: "Behind since 31 December 2018; 15 Members then, 17 now." */
  readonly sentence: string;
  /** Since when the shown status holds, as far as the reviews say; absent where the last review had another. */
  readonly since?: CalendarDate;
}

/** How a KPI stood on a day; the status is the one that was shown. */
export interface TrendPoint {
  readonly asOf: CalendarDate;
  readonly status: Status;
  readonly actual: number | null;
  readonly attainment: number | null;
}
