import { type CalendarDate, daysInclusive } from "../../shared/calendar-date";
import type { Term } from "../../plan/plan";
import { floorOf } from "../compare";

/** The day and the frame in which KPIs are judged. Nothing in the core reads the clock. Source: RULES 0.1. */
export interface Review {
  readonly asOf: CalendarDate;
  readonly term: Term;
  /** 1 to 12; 7 where the fiscal year runs July to June. */
  readonly fiscalYearStartMonth: number;
  readonly cutOffs: CutOffs;
  /** An earlier day is looked back at, by what the sheets hold today. */
  readonly isHindsight?: true;
}

/** From which share of the expected progress a KPI is Behind rather than Off track. Source: RULES 0.4. */
export interface CutOffs {
  /** Of the way from baseline to expected, in Member and plain counts: 0.75. */
  readonly counts: number;
  /** Of the target, in shares: 0.90. */
  readonly shares: number;
}

export const usualCutOffs: CutOffs = { counts: 0.75, shares: 0.9 };

/** Days from one to another, both counted. */
export interface DaySpan {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The elapsed share of a span as whole days, so that a tie stays a tie. Source: RULES 0.5. */
export interface Elapsed {
  readonly days: number;
  readonly of: number;
}

/** elapsed(July 2018 .. June 2020, 30 June 2019) -> 365 of 731 days, both ends counted, never below 0 or above all. */
export function elapsed({ start, end }: DaySpan, asOf: CalendarDate): Elapsed {
  const of = Math.max(1, daysInclusive(start, end));
  const days = daysInclusive(start, asOf);
  return { days: Math.min(of, Math.max(0, days)), of };
}

/** How much of a way from `from` to `to` is expected by now, in whole things. Source: RULES 1 and 2. */
export const expectedOf = (from: number, to: number, { days, of }: Elapsed): number =>
  floorOf((from * of + (to - from) * days) / of);

/** A span has ended, and a deadline has passed, only after its last day. Source: RULES 0.5. */
export const hasPassed = (end: CalendarDate, asOf: CalendarDate): boolean => asOf > end;

export const isWithin = (date: CalendarDate, { start, end }: DaySpan): boolean =>
  date >= start && date <= end;

/** What evidence counts for shares, averages and plain counts: term start to as-of. */
export const termSoFar = ({ term, asOf }: Review): DaySpan => ({ start: term.start, end: asOf });
