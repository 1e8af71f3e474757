import { assertNever } from "../../shared/assert-never";
import type { AverageTarget, CountTarget, RatioTarget, Target } from "../../target/target";
import type { Measure } from "../measure/measure";
import { isShorterThanYear } from "../periods";
import { type Judgement, noData } from "../result";
import { judgeAverage } from "./average";
import { judgeEntered } from "./entered";
import { judgeMemberCount, judgeMemberRange } from "./members/member-count";
import { judgeParticipants, judgePerEvent } from "./participants";
import { judgePerPeriod } from "./periods/per-period";
import { judgeEventRange, judgePlainCount } from "./plain-count";
import type { RuleInput } from "./rule-input";
import { judgeShare, type ShareMeasure } from "./shares/share";
import { judgeValues } from "./values";
import { judgeYearly } from "./periods/yearly";

/** Judges a target by a measure: the rule of its kind, or no data where the measure cannot count it. */
export function judge(input: RuleInput<Target>, measure: Measure): Judgement {
  if (measure === "entered") return judgeByHand(input);
  if (measure === "values") return judgeValues(input);
  const { target } = input;
  switch (target.kind) {
    case "frequency":
      if (measure === "participants") return judgeParticipants({ ...input, target });
      if (measure !== "events") return unfit(measure, target);
      return isShorterThanYear(target.period)
        ? judgePerPeriod({ ...input, target })
        : judgeYearly({ ...input, target });
    case "average":
      if (measure === "participants-per-event") return judgePerEvent({ ...input, target }, "participants");
      if (measure === "members-per-event") return judgePerEvent({ ...input, target }, "Members");
      return measure === "score" ? judgeScore({ ...input, target }) : unfit(measure, target);
    case "percent":
      if (measure === "members") return judgeMemberCount({ ...input, target });
      return isShareMeasure(measure) ? judgeShare({ ...input, target }, measure) : unfit(measure, target);
    case "ratio":
    case "count":
      return judgeNumber({ ...input, target }, measure);
    case "range":
      if (measure === "events") return judgeEventRange({ ...input, target });
      if (measure === "participants") return judgeParticipants({ ...input, target });
      return measure === "members" ? judgeMemberRange({ ...input, target }) : unfit(measure, target);
    case "change":
    case "date":
    case "boolean":
      return unfit(measure, target);
    default:
      return assertNever(target);
  }
}

function judgeNumber(input: RuleInput<CountTarget | RatioTarget>, measure: Measure): Judgement {
  const { target } = input;
  if (measure === "members") return judgeMemberCount(input);
  if (measure === "events") return judgePlainCount(input);
  if (measure === "participants") return judgeParticipants(input);
  if (target.kind === "count" && measure === "members-per-event")
    return judgePerEvent({ ...input, target }, "Members");
  if (target.kind === "count" && measure === "participants-per-event")
    return judgePerEvent({ ...input, target }, "participants");
  if (target.kind === "count" || !isShareMeasure(measure)) return unfit(measure, target);
  return judgeShare({ ...input, target }, measure);
}

const isShareMeasure = (measure: Measure): measure is ShareMeasure =>
  measure === "positive replies" || measure === "requests met" || measure === "experts used";

/** A mean above the log's own scale is another scale, which is not converted. Source: RULES-2 10. */
function judgeScore(input: RuleInput<AverageTarget>): Judgement {
  const { target, meaning } = input;
  const { evaluationScale } = meaning.office;
  const other = target.of ?? target.value;
  const fits = target.of === undefined ? other <= evaluationScale : other === evaluationScale;
  return fits
    ? judgeAverage(input)
    : noData(
        "fitting-measure",
        `No data: scores of the log are out of ${evaluationScale}, the target is out of ${other}; they are not converted.`,
      );
}

const judgeByHand = (input: RuleInput<Target>): Judgement => {
  const { entered } = input.kpi;
  if (entered === undefined)
    return noData(
      "actual",
      "No data: nothing in the workbook measures this; fill in the plan's Actual column.",
    );
  const judged = judgeEntered(input, entered);
  return { ...judged, sources: [entered.source, ...judged.sources] };
};

const unfit = (measure: Measure, target: Target): Judgement =>
  noData(
    "fitting-measure",
    `No data: "${measure}" does not measure a target of this kind (${target.kind}); choose another in Measured by.`,
  );
