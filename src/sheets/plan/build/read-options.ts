import type { DayReading } from "./activity-cells";
import type { PeriodFrame } from "./period-spans";

/** How a plan's cells are read: days in its fiscal year, figures by period in its term. */
export interface ReadOptions extends DayReading {
  readonly frame: PeriodFrame;
}
