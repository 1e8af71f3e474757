import type { ChangeTarget, RangeTarget } from "../../target/target";
import { atLeast } from "../compare";
import { isClosed } from "../due";
import { isWhole } from "../measure/quantity";
import { bare, type Judgement } from "../result";
import { dayText } from "../words";
import { type Figure, plain } from "./figure";
import { paceLevel, paceWay } from "./pace";
import type { RuleInput } from "./rule-input";

/** A change against a baseline: the way from there to the level that it comes to. Source: RULES 6 and RULES-2 12. */
export function judgeChangeTo(input: RuleInput<ChangeTarget>, { actual, how, earlier }: Figure): Judgement {
  const { target, due, review, meaning } = input;
  const baseline = target.from ?? meaning.baseline;
  if (baseline === undefined)
    return {
      ...bare("no-data", `${actual} ${how}, but without a baseline a change cannot be told.`),
      lack: "baseline",
      actual,
      remarks: [{ code: "no-baseline", text: "Fill in the plan's Baseline column." }],
    };
  const level = changeLevel(target, baseline);
  const whole = isWhole(meaning.quantity) && target.mode !== "relative" && target.unit !== "%";
  const paced = paceWay(
    {
      actual,
      baseline,
      target: level,
      direction: target.direction === "decrease" ? "less" : "more",
      isWhole: whole,
      isAtOnce: true,
      earlier,
    },
    { due, review },
  );
  const { status, expected } = paced;
  const pace =
    status === "achieved"
      ? ": the target is reached"
      : expected === null || isClosed(due, review)
        ? ""
        : `: ${plain(expected, "down")} expected by ${dayText(review.asOf)}`;
  return {
    ...bare(
      status,
      `From ${plain(baseline, "nearest")} to ${plain(actual, "nearest")}, ${plain(level, "nearest")} asked${pace}.`,
    ),
    ...paced,
  };
}

export function changeLevel({ mode, direction, value }: ChangeTarget, baseline: number): number {
  const sign = direction === "decrease" ? -1 : 1;
  if (mode === "level") return value;
  return mode === "absolute" ? baseline + sign * value : baseline * (1 + (sign * value) / 100);
}

/** Met inside, both ends included; what adds up towards it is paced to its lower end. Source: RULES 6 and RULES-2 12. */
export function judgeRangeOf(input: RuleInput<RangeTarget>, { actual, how, earlier }: Figure): Judgement {
  const { target, due, review, meaning } = input;
  const closed = isClosed(due, review);
  const isInside = atLeast(actual, target.value) && atLeast(target.value2, actual);
  const grows = meaning.flow.isFlow || meaning.proposed === "members";
  const isBelow = !atLeast(actual, target.value);
  const asked = `${target.value} to ${target.value2} asked`;
  const paced =
    grows && isBelow && !closed
      ? paceLevel(
          {
            actual,
            comparator: ">=",
            target: target.value,
            baseline: meaning.proposed === "members" ? (meaning.baseline ?? 0) : 0,
            earlier,
            isWhole: isWhole(meaning.quantity),
          },
          { due, review },
        )
      : undefined;
  const half = closed && isBelow && atLeast(actual / target.value, 0.5);
  const outside = closed ? (half ? "partly-achieved" : "not-achieved") : "off-track";
  const status = paced?.status ?? (isInside ? (closed ? "achieved" : "on-track") : outside);
  const pace =
    paced?.expected == null
      ? isInside
        ? "inside"
        : "outside"
      : `${paced.expected} expected by ${dayText(review.asOf)}`;
  return {
    ...bare(status, `${plain(actual, "nearest")} ${how}, ${asked}: ${pace}.`),
    actual,
    expected: paced?.expected ?? null,
    denominator: target.of ?? null,
  };
}
