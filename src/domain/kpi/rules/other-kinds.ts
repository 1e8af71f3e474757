import type { EnteredActual } from "../../plan/plan";
import { daysInclusive } from "../../shared/calendar-date";
import type { DateTarget, DeliverableTarget } from "../../target/target";
import { isClosed } from "../due";
import { bare, type Judgement } from "../result";
import { count, dayText } from "../words";
import type { RuleInput } from "./rule-input";

/** Done on or before a day; done or not. Source: RULES 6. */
export function judgeDone(
  { due, review }: RuleInput<DateTarget | DeliverableTarget>,
  value: EnteredActual["value"],
): Judgement {
  const { end } = due;
  const doneOn = typeof value === "string" && value <= review.asOf ? value : undefined;
  const isDone = value === true || (typeof value === "number" && value > 0) || doneOn !== undefined;
  const inTime = isDone && (doneOn === undefined || end === undefined || doneOn <= end);
  const dueText = end === undefined ? "on-going" : `due ${dayText(end)}`;
  if (inTime)
    return { ...bare("achieved", `Done${doneOn ? ` on ${dayText(doneOn)}` : ""}, ${dueText}.`), actual: 1 };
  // Done, though late, is partly achieved. Source: RULES-2 15.
  if (isDone && doneOn !== undefined && end !== undefined) {
    const late = count(daysInclusive(end, doneOn) - 1, "day");
    return { ...bare("partly-achieved", `Done on ${dayText(doneOn)}, ${late} late, ${dueText}.`), actual: 1 };
  }
  const closed = isClosed(due, review);
  return {
    ...bare(closed ? "not-achieved" : "behind", `Not done${closed ? "" : " yet"}, ${dueText}.`),
    actual: 0,
  };
}
