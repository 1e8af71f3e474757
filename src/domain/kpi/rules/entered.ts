import type { EnteredActual } from "../../plan/plan";
import type { FrequencyTarget, Target } from "../../target/target";
import { atLeast, meets } from "../compare";
import { isHappening } from "../measure/flow";
import { isShorterThanYear, periodsOfTerm } from "../periods";
import { bare, type Judgement, noData } from "../result";
import { hasPassed, isWithin } from "../review/review";
import { judgeOneAmount, runningYear } from "./amounts";
import { judgeEnteredMembers } from "./members/entered-members";
import { judgeFigure } from "./figure";
import { judgeChangeTo, judgeRangeOf } from "./figure-ways";
import { attainmentOf, type Level } from "./level";
import { onMembers, onScale, type OnScale } from "./on-scale";
import { judgeDone } from "./other-kinds";
import { plannedBy } from "./periods/plan-periods";
import type { RuleInput } from "./rule-input";
import { countedFrom } from "./status-column";
import { judgeRunningYear } from "./periods/yearly";

/** Judges the value that the plan's own Actual column holds, by the rule of its target's kind. */
export function judgeEntered(input: RuleInput<Target>, { value, isShare }: EnteredActual): Judgement {
  const { target } = input;
  if (target.kind === "date" || target.kind === "boolean") return judgeDone({ ...input, target }, value);
  if (typeof value !== "number")
    return noData("numeric-actual", "No data: the Actual column should hold a number here.");
  const figure = enteredFigure(input, { value, isShare });
  if (figure === undefined) return unread(value, isShare === true);
  const judged = judgeNumber(input, figure.value);
  return { ...judged, remarks: [...figure.remarks, ...judged.remarks] };
}

/** The Actual on the target's scale; undefined where it fits nothing that the target could mean. */
export function enteredFigure(
  input: RuleInput<Target>,
  written: { readonly value: number; readonly isShare?: boolean | undefined },
): OnScale | undefined {
  const { target, meaning } = input;
  const takesMembers = target.kind === "count" || target.kind === "ratio" || target.kind === "percent";
  if (meaning.proposed !== "members" || !takesMembers) return onScale(written, target, meaning.baseline);
  const isShareOfMembers = target.kind === "percent" || (target.kind === "ratio" && target.share === true);
  return onMembers(written, isShareOfMembers, countedFrom(input, target));
}

function unread(value: number, isShare: boolean): Judgement {
  const text = isShare ? `${Math.round(value * 1e4) / 100} %` : String(value);
  const why = `the Actual ${text} is no figure of what the target counts`;
  return {
    ...noData("numeric-actual", `No data: ${why}.`),
    remarks: [
      {
        code: "actual-unread",
        text: `Unread: ${why}; write it in the target's own unit, with a % sign where it is per cent.`,
      },
    ],
  };
}

function judgeNumber(input: RuleInput<Target>, actual: number): Judgement {
  const { target, meaning } = input;
  switch (target.kind) {
    case "frequency":
      if (isShorterThanYear(target.period)) return judgeOneAmount({ ...input, target }, actual, "entered");
      return enteredYear({ ...input, target }, actual);
    case "change":
      return judgeChangeTo({ ...input, target }, { actual, how: "entered" });
    case "range":
      return judgeRangeOf({ ...input, target }, { actual, how: "entered" });
    case "count":
    case "ratio":
    case "percent":
      if (meaning.proposed === "members") return judgeEnteredMembers({ ...input, target }, actual);
      return judgeFigure({ ...input, target }, { actual, how: "entered", planned: plannedBy(input) });
    case "average":
      return judgeFigure({ ...input, target }, { actual, how: "entered", planned: plannedBy(input) });
    default:
      return noData("fitting-measure", "No data: the Actual does not fit the target.");
  }
}

function enteredYear(input: RuleInput<FrequencyTarget>, actual: number): Judgement {
  const { target, review, meaning } = input;
  const years = periodsOfTerm(target.period, review);
  const year = years.find((span) => isWithin(review.asOf, span)) ??
    years.at(-1) ?? { ...review.term, isCut: false };
  const level: Level = { actual, comparator: target.comparator, target: target.value };
  if (!hasPassed(review.term.end, review.asOf)) {
    const isPlanned = isHappening(meaning.proposed) && meaning.proposed === "events";
    return isPlanned
      ? judgeRunningYear(input, { year, actual })
      : runningYear(input, { year, actual, what: "entered" });
  }
  const met = meets(actual, target.comparator, target.value);
  const status = met ? "achieved" : atLeast(actual / target.value, 0.5) ? "partly-achieved" : "not-achieved";
  return {
    ...bare(status, `${actual} entered, ${target.value} asked; the term is over.`),
    actual,
    expected: target.value,
    attainment: attainmentOf(level),
  };
}
