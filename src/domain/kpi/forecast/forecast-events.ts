import { dayNumber } from "../../shared/calendar-date";
import { dayInWords } from "../../target/describe-words";
import type { FrequencyTarget } from "../../target/target";
import { isLimit, meets } from "../compare";
import { placesBetween, placesWithin } from "../evidence/day-places";
import { anyDayWithin } from "../evidence/evidence-index";
import type { Forecast } from "../forecast";
import { countOn } from "../evidence/logged-events";
import { periodsOfTerm } from "../periods";
import { type DaySpan, elapsed, isWithin } from "../review/review";
import { wholeLevel } from "../rules/level";
import type { RuleInput } from "../rules/rule-input";
import { count, spanText } from "../words";
import { downTo, isTooEarly, rangeText, verdictOf } from "./reach";

/** So many events in the running year or quarter: none of the planned ones beyond the pace so far, up to all of them. */
export function forecastEvents(
  asked: Omit<RuleInput<FrequencyTarget>, "due" | "meaning">,
): Forecast | undefined {
  const { kpi, target, review, index } = asked;
  const { asOf } = review;
  const { comparator, value } = target;
  const span = periodsOfTerm(target.period, review).find((period) => isWithin(asOf, period));
  if (span === undefined || comparator === "=" || isLimit(comparator, value)) return undefined;
  const share = elapsed(span, asOf);
  const wasLogged = anyDayWithin(index.logDays, { start: span.start, end: asOf });
  const left = dayNumber(span.end) - dayNumber(asOf);
  if (!wasLogged || isTooEarly(share) || left === 0) return undefined;
  const soFar = placesWithin(index.logDays, { start: span.start, end: asOf });
  const done = countOn(index.delivered, kpi.action, soFar);
  if (meets(done, comparator, value)) return undefined;
  const later = placesBetween(index.logDays, { after: asOf, upTo: span.end });
  const planned = countOn(index.planned, kpi.action, later);
  const low = done + Math.min(planned, downTo((done * left) / share.days));
  const high = done + planned;
  const needed = wholeLevel({ comparator, target: value });
  return {
    ...{ at: span.end, low, high },
    sentence: `${rangeText(low, high)} of ${count(needed, "event")} by ${dayInWords(span.end)}: ${verdictOf({ low, high }, needed)}.`,
    assumptions: assumptionsOf(done, planned, span),
  };
}

function assumptionsOf(done: number, planned: number, span: DaySpan): readonly string[] {
  if (planned === 0)
    return ["Nothing more takes place: the Activity Log has nothing else planned with a day."];
  return [
    `For the higher figure all ${planned} planned with a day in the rest of ${spanText(span)} take place.`,
    `For the lower figure they take place only at the pace so far (${count(done, "event")}).`,
    "Nothing takes place that is not planned with a day.",
  ];
}
