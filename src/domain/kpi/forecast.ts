import type { CalendarDate } from "../shared/calendar-date";

/** Where a KPI may stand at its deadline; absent where the evidence is too thin to say. */
export interface Forecast {
  /** The deadline, or the end of the period that it is of. */
  readonly at: CalendarDate;
  /** Whole Members or events, low <= high. */
  readonly low: number;
  readonly high: number;
  /** "Between 19 and 22 of 33 Members by 30 June 2020: the target of 22 is within reach." */
  readonly sentence: string;
  /** In words, one each: "the pace of the last 12 months goes on", "all 3 planned activities are delivered". */
  readonly assumptions: readonly string[];
}
