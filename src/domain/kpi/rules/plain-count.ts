import { addYears, type CalendarDate, earlierOf } from "../../shared/calendar-date";
import type { CountTarget, RangeTarget, RatioTarget } from "../../target/target";
import { isLimit, meets } from "../compare";
import { anyDayWithin } from "../evidence/evidence-index";
import { bare, type Judgement, type KpiRemark, noData, remarkIf } from "../result";
import { termSoFar } from "../review/review";
import { count, dayText, limitText } from "../words";
import { deliveredIn, eventRemarks, eventSources } from "./events";
import { judgeRangeOf } from "./figure-ways";
import type { Level } from "./level";
import { paceLevel } from "./pace";
import type { RuleInput } from "./rule-input";

/** So many events over the whole term: summed from its start, paced from zero. Source: RULES 6, plain counts. */
export function judgePlainCount(input: RuleInput<CountTarget | RatioTarget>): Judgement {
  const { target, review, index } = input;
  if (!anyDayWithin(index.logDays, termSoFar(review))) {
    return noData("rows", "No data: the Activity Log has no row dated in the term so far.");
  }
  const events = deliveredUpTo(input, lastCounted(input));
  const asked = input.meaning.phases.at(-1)?.target ?? target.value;
  const level: Level = { actual: events.length, comparator: target.comparator, target: asked };
  const isOngoing = input.due.end === undefined;
  const earlier = isOngoing ? deliveredUpTo(input, addYears(review.asOf, -1)).length : undefined;
  const paced = paceLevel({ ...level, baseline: 0, earlier }, { ...input, phases: input.meaning.phases });
  return {
    ...bare(paced.status, plainCountWhy(level, paced.expected, review.asOf)),
    ...paced,
    denominator: target.kind === "ratio" ? target.of : null,
    remarks: [...eventRemarks(input, events), ...laterRemarks(input, events.length)],
    sources: eventSources(index, events),
  };
}

/** Sums end on the earlier of as-of and the due day. Source: RULES-2 12. */
const lastCounted = ({ due, review }: RuleInput<unknown>): CalendarDate =>
  due.end === undefined ? review.asOf : earlierOf(due.end, review.asOf);

function laterRemarks(input: RuleInput<EventTarget>, counted: number): readonly KpiRemark[] {
  const { due, review } = input;
  const later = deliveredUpTo(input, review.asOf).length - counted;
  const after = due.end === undefined ? "" : dayText(due.end);
  return remarkIf(later, "after-due", `${count(later, "event")} after ${after}, too late to count.`);
}

/** "5 to 8 missions": paced to the lower end while it is open. Source: RULES-2 12. */
export function judgeEventRange(input: RuleInput<RangeTarget>): Judgement {
  const { review, index } = input;
  if (!anyDayWithin(index.logDays, termSoFar(review)))
    return noData("rows", "No data: the Activity Log has no row dated in the term so far.");
  const events = deliveredUpTo(input, lastCounted(input));
  const judged = judgeRangeOf(input, { actual: events.length, how: "since the term began" });
  return {
    ...judged,
    remarks: [...judged.remarks, ...eventRemarks(input, events), ...laterRemarks(input, events.length)],
    sources: eventSources(index, events),
  };
}

type EventTarget = CountTarget | RatioTarget | RangeTarget;

const deliveredUpTo = (input: RuleInput<EventTarget>, day: CalendarDate): readonly number[] =>
  deliveredIn(input, { start: input.review.term.start, end: day });

function plainCountWhy(level: Level, expected: number | null, asOf: CalendarDate): string {
  const { actual, comparator, target } = level;
  if (isLimit(comparator, target))
    return `${actual} since the term began, ${limitText(comparator, String(target))}: the limit is ${meets(actual, comparator, target) ? "kept" : "passed"}.`;
  return `${actual} of ${target} since the term began${expected === null ? "" : `; ${expected} expected by ${dayText(asOf)}`}.`;
}
