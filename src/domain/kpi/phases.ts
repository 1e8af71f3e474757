import type { PlanPeriods } from "../plan/plan";
import { addDays, type CalendarDate } from "../shared/calendar-date";
import type { Target } from "../target/target";
import { elapsed, type Review } from "./review/review";

/** A level that is due on a day of its own: "15 Members by 2026". Source: RULES-2 13. */
export interface Phase {
  readonly due: CalendarDate;
  readonly target: number;
}

/**
 * The phases of a target's parts, in time order: of one kind and unit, each with a day of its own. Fewer than two are none.
 */
export function phasesOf(parts: readonly Target[]): readonly Phase[] {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return [];
  const phases: Phase[] = [];
  for (const part of parts) {
    if (part.kind !== first.kind || !("value" in part) || part.deadline === undefined) return [];
    if (!["count", "percent", "ratio", "average"].includes(part.kind)) return [];
    if (part.unit !== undefined && part.unit !== first.unit && first.unit !== undefined) return [];
    phases.push({ due: part.deadline, target: part.value });
  }
  const days = new Set(phases.map(({ due }) => due));
  return days.size < phases.length ? [] : phases.sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** Phases that are written in another order than their days have: "20 by 2028, 15 by 2026". */
export const isOutOfOrder = (parts: readonly Target[]): boolean =>
  parts.some((part, place) => {
    const before = parts[place - 1]?.deadline;
    return before !== undefined && part.deadline !== undefined && before > part.deadline;
  });

/** A level that the plan gives by period is due on the last day of each. */
export const phasesOfPeriods = ({ periods }: PlanPeriods): readonly Phase[] =>
  periods.flatMap(({ end, target }) => (target === undefined ? [] : [{ due: end, target: target.value }]));

/** The phase in force: the first whose day is not before as-of, else the last. */
export const phaseInForce = (phases: readonly Phase[], asOf: CalendarDate): Phase | undefined =>
  phases.find(({ due }) => due >= asOf) ?? phases.at(-1);

/** What is expected by as-of, exactly: straight from phase to phase, from the baseline at the term's start. */
export function expectedOfPhases(phases: readonly Phase[], baseline: number, { term, asOf }: Review): number {
  let from = { start: term.start, level: baseline };
  for (const { due, target } of phases) {
    if (due >= asOf || due === phases.at(-1)?.due) {
      const { days, of } = elapsed({ start: from.start, end: due }, asOf);
      return (from.level * of + (target - from.level) * days) / of;
    }
    from = { start: addDays(due, 1), level: target };
  }
  return baseline;
}
