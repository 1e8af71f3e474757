import { addYears, type CalendarDate } from "../../shared/calendar-date";
import type { CountTarget, RatioTarget } from "../../target/target";
import { anyDayWithin } from "../evidence-index";
import { bare, type Judgement, noData } from "../result";
import { termSoFar } from "../review";
import { dayText } from "../words";
import { deliveredIn, eventRemarks, eventSources } from "./events";
import type { Level } from "./level";
import { paceLevel } from "./pace";
import type { RuleInput } from "./rule-input";

/** So many events over the whole term: summed from its start, paced from zero. Source: RULES 6, plain counts. */
export function judgePlainCount(input: RuleInput<CountTarget | RatioTarget>): Judgement {
  const { target, review, index } = input;
  if (!anyDayWithin(index.logDays, termSoFar(review))) {
    return noData("rows", "No data: the Activity Log has no row dated in the term so far.");
  }
  const events = deliveredUpTo(input, review.asOf);
  const level: Level = { actual: events.length, comparator: target.comparator, target: target.value };
  const isOngoing = input.due.end === undefined;
  const earlier = isOngoing ? deliveredUpTo(input, addYears(review.asOf, -1)).length : undefined;
  const paced = paceLevel({ ...level, baseline: 0, earlier }, input);
  return {
    ...bare(paced.status, plainCountWhy(level, paced.expected, review.asOf)),
    ...paced,
    denominator: target.kind === "ratio" ? target.of : null,
    remarks: eventRemarks(input, events),
    sources: eventSources(index, events),
  };
}

const deliveredUpTo = (input: RuleInput<CountTarget | RatioTarget>, day: CalendarDate): readonly number[] =>
  deliveredIn(input, { start: input.review.term.start, end: day });

const plainCountWhy = ({ actual, target }: Level, expected: number | null, asOf: CalendarDate): string =>
  `${actual} of ${target} since the term began${expected === null ? "" : `; ${expected} expected by ${dayText(asOf)}`}.`;
