import type { EnteredActual } from "../../plan/plan";
import type { ChangeTarget, DateTarget, DeliverableTarget, RangeTarget } from "../../target/target";
import { atLeast } from "../compare";
import { isClosed } from "../due";
import { bare, type Judgement, noData } from "../result";
import { elapsed } from "../review";
import { dayText } from "../words";
import { judgeDated } from "./level";
import type { RuleInput } from "./rule-input";

/** A change against a baseline: (A - B) / (T - B) with the sign of the wish. Source: RULES 6. */
export function judgeChange(
  { kpi, target, due, review }: RuleInput<ChangeTarget>,
  actual: number,
): Judgement {
  const baseline = target.from ?? kpi.baseline;
  if (baseline === undefined) {
    return {
      ...noData("baseline", `${actual} entered, but without a baseline a change cannot be told.`),
      actual,
      remarks: [{ code: "no-baseline", text: "Fill in the plan's Baseline column." }],
    };
  }
  const level = levelOf(target, baseline);
  const sign = target.direction === "decrease" ? -1 : 1;
  const way = sign * (level - baseline);
  const done = sign * (actual - baseline);
  const share =
    due.end === undefined ? undefined : elapsed({ start: review.term.start, end: due.end }, review.asOf);
  const expected = share === undefined ? null : Math.floor((way * share.days) / share.of);
  const closed = isClosed(due, review);
  const met = atLeast(done, way);
  const status = met
    ? "achieved"
    : expected === null
      ? done > 0
        ? "on-track"
        : done < 0
          ? "off-track"
          : "behind"
      : judgeDated({
          actual: done,
          comparator: ">=",
          target: way,
          baseline: 0,
          expected,
          closed,
          cutOff: review.cutOffs.counts,
        });
  return {
    ...bare(status, `From ${baseline} to ${actual}, ${level} asked${met ? ": the target is reached" : ""}.`),
    actual,
    baseline,
    expected: expected === null ? null : baseline + sign * expected,
    attainment: way === 0 ? null : done / way,
  };
}

function levelOf({ mode, direction, value }: ChangeTarget, baseline: number): number {
  const sign = direction === "decrease" ? -1 : 1;
  if (mode === "level") return value;
  return mode === "absolute" ? baseline + sign * value : baseline * (1 + (sign * value) / 100);
}

/** Met inside, both ends included. Source: RULES 6. */
export function judgeRange({ target, due, review }: RuleInput<RangeTarget>, actual: number): Judgement {
  const isInside = atLeast(actual, target.value) && atLeast(target.value2, actual);
  const closed = isClosed(due, review);
  const outside = closed
    ? actual < target.value && atLeast(actual / target.value, 0.5)
      ? "partly-achieved"
      : "not-achieved"
    : "off-track";
  const status = isInside ? (closed ? "achieved" : "on-track") : outside;
  return {
    ...bare(
      status,
      `${actual} entered, ${target.value} to ${target.value2} asked: ${isInside ? "inside" : "outside"}.`,
    ),
    actual,
    denominator: target.of ?? null,
  };
}

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
  const closed = isClosed(due, review);
  const late = doneOn === undefined ? "Not done" : `Done late, on ${dayText(doneOn)}`;
  return {
    ...bare(closed ? "not-achieved" : "behind", `${late}${closed ? "" : " yet"}, ${dueText}.`),
    actual: doneOn === undefined ? 0 : 1,
  };
}
