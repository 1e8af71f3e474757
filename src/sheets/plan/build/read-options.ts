import type { DayReading } from "./activity-cells";
import type { PeriodFrame } from "./period-spans";

/** How a plan's cells are read: days in its fiscal year, figures by period in its term. */
export interface ReadOptions extends DayReading, FlowChoices {
  readonly frame: PeriodFrame;
}

/** Whether a KPI's figures by period add up, where Settings say so, by measureKey of its id. */
export interface FlowChoices {
  readonly flows?: ReadonlyMap<string, boolean>;
}
