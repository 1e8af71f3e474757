import type { Timeframe } from "../plan/time/timeframe";
import type { Reading } from "../shared/reading";
import type { CalendarDate } from "../shared/calendar-date";
import type { Target } from "../target/target";
import type { Phase } from "./phases";
import type { KpiRemark } from "./result";
import { hasPassed, type Review } from "./review/review";

/** Until when a KPI runs: a last day, or on-going: no deadline, so no pace and never overdue. Source: RULES 1. */
export interface Due {
  /** undefined is on-going. */
  readonly end: CalendarDate | undefined;
  readonly remarks: readonly KpiRemark[];
}

/** The deadline that the target itself names, else the timeframe's; without either the term's end, with a remark. */
export function dueOf(
  timeframe: Reading<Timeframe>,
  target: Target,
  { term }: Review,
  phases: readonly Phase[] = [],
): Due {
  // A recurring target keeps its own clock, whatever the timeframe says. Source: RULES 2.
  if (target.kind === "frequency") return { end: term.end, remarks: [] };
  const last = phases.at(-1);
  if (target.deadline !== undefined && last !== undefined) return { end: last.due, remarks: [] };
  if (target.deadline !== undefined) return { end: target.deadline, remarks: [] };
  if (timeframe.kind === "unread")
    return assumed(term.end, "timeframe-unread", `The timeframe "${timeframe.text}" could not be read`);
  const { value } = timeframe;
  switch (value.type) {
    case "ongoing":
      return { end: undefined, remarks: [] };
    case "date":
    case "period":
      return { end: value.end, remarks: [] };
    case "recurring":
      return { end: term.end, remarks: [] };
    case "none":
      return assumed(term.end, "no-timeframe", "No timeframe is given");
  }
}

export const isClosed = ({ end }: Due, { asOf }: Review): boolean =>
  end !== undefined && hasPassed(end, asOf);

const assumed = (end: CalendarDate, code: string, text: string): Due => ({
  end,
  remarks: [{ code, text: `${text}: treated as due at the end of the term.` }],
});
