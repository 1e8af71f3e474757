import type { CalendarDate } from "../shared/calendar-date";

/** What is asked: a level and how it compares. `value` is never negative; sizes are in the target's own unit. */
export type Target =
  | CountTarget
  | RatioTarget
  | PercentTarget
  | FrequencyTarget
  | AverageTarget
  | ChangeTarget
  | RangeTarget
  | DateTarget
  | DeliverableTarget;

export type Comparator = ">=" | "<=" | "=" | ">" | "<";

interface Common {
  /** What is counted, in the planner's words: "Members", "workshops", "hours", "$". */
  readonly unit?: string;
  /** Named by the text beside the level: "a third of the Members each year". */
  readonly period?: Period;
  /** The last day on which it is due, where the target itself names one. */
  readonly deadline?: CalendarDate;
}

/** N things, money or time: "At least 5 workshops". */
export interface CountTarget extends Common {
  readonly kind: "count";
  readonly comparator: Comparator;
  readonly value: number;
}

/** n of m: "At least 22/33 Members"; `share` where m only names the fraction ("two-thirds" is 2 of 3). */
export interface RatioTarget extends Common {
  readonly kind: "ratio";
  readonly comparator: Comparator;
  readonly value: number;
  readonly of: number;
  readonly share?: true;
}

/** A share in per cent, 0 to 100: "75 % of the requests" is 75. */
export interface PercentTarget extends Common {
  readonly kind: "percent";
  readonly comparator: Comparator;
  readonly value: number;
  /** The unit names what is measured ("Vacancy rate: 5 %"), not the whole that the share is of. */
  readonly measured?: true;
}

/** So many in each period: "at least twice per year". */
export interface FrequencyTarget extends Common {
  readonly kind: "frequency";
  readonly comparator: Comparator;
  readonly value: number;
  readonly period: Period;
}

/** A mean, score, rating or level; `of` is the top of the scale: "average of 4 out of 5". */
export interface AverageTarget extends Common {
  readonly kind: "average";
  readonly comparator: Comparator;
  readonly value: number;
  readonly of?: number;
}

/**
 * A change against a baseline. relative: `value` in per cent of it; absolute: in units or points;
 * level: the level reached ("from 3 to 10" is 10, `from` 3).
 */
export interface ChangeTarget extends Common {
  readonly kind: "change";
  readonly comparator: Comparator;
  readonly value: number;
  readonly direction: "increase" | "decrease";
  readonly mode: "relative" | "absolute" | "level";
  readonly from?: number;
}

/** Inside `value` .. `value2`, both ends included; `of` as in a ratio ("24-28/33"). */
export interface RangeTarget extends Common {
  readonly kind: "range";
  readonly value: number;
  readonly value2: number;
  readonly of?: number;
}

/** Done on or before a day: "by December 2025". */
export interface DateTarget extends Common {
  readonly kind: "date";
  readonly deadline: CalendarDate;
}

/** A deliverable, done or not: "Strategy approved". */
export interface DeliverableTarget extends Common {
  readonly kind: "boolean";
}

/** A length of time that repeats: { count: 2, unit: "week" } is every two weeks. */
export interface Period {
  readonly count: number;
  readonly unit: "day" | "week" | "month" | "quarter" | "year";
}
