import type { PeriodSpan } from "../../../domain/kpi/periods";
import { type CalendarDate, dayNumber } from "../../../domain/shared/calendar-date";
import type { FrameCells } from "./frame-cells";

/** The first and last days of a term's periods as days after its start: an array constant holds no addresses. */
export interface PeriodDays {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function periodDays(periods: readonly PeriodSpan[], termStart: CalendarDate): PeriodDays {
  const after = (day: CalendarDate): number => dayNumber(day) - dayNumber(termStart);
  return { starts: periods.map(({ start }) => after(start)), ends: periods.map(({ end }) => after(end)) };
}

/** The period of the as-of day, or the term's last one after it, for periods that are no fiscal years. */
export function periodBounds(
  { starts, ends }: PeriodDays,
  frame: FrameCells,
): { start: string; end: string } {
  const { asOf, termStart, termEnd } = frame;
  const day = `MIN(${asOf},${termEnd})-${termStart}`;
  const known = `{${starts.join(",")}}`;
  return {
    start: `(${termStart}+LOOKUP(${day},${known}))`,
    end: `(${termStart}+LOOKUP(${day},${known},{${ends.join(",")}}))`,
  };
}
