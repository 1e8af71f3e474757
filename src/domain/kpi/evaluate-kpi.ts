import { assertNever } from "../shared/assert-never";
import type { Action, Kpi } from "../plan/plan";
import { isFlagged } from "../target/read-target";
import type { Target } from "../target/target";
import { dueOf } from "./due";
import type { KpiId } from "../plan/ids";
import type { EvidenceIndex } from "./evidence-index";
import type { FrozenCount } from "./frozen-review";
import type { Measure } from "./measure";
import { measureOf } from "./measure-of";
import { bare, type Judgement, type KpiRemark, type KpiResult, noData } from "./result";
import type { Review } from "./review";
import { judgeAverage } from "./rules/average";
import { judgeEntered } from "./rules/entered";
import { judgeMemberCount } from "./rules/member-count";
import { judgeChange, judgeDone, judgeRange } from "./rules/other-kinds";
import { judgePerPeriod } from "./rules/per-period";
import { judgePlainCount } from "./rules/plain-count";
import type { RuleInput } from "./rules/rule-input";
import { judgeShare } from "./rules/share";
import { judgeWork } from "./rules/work";
import { judgeYearly } from "./rules/yearly";
import { isShorterThanYear } from "./periods";
import { dayText } from "./words";

/** What judges a KPI: the review, the evidence, and measures that people chose over the proposed ones. */
export interface EvaluationContext {
  readonly review: Review;
  readonly index: EvidenceIndex;
  readonly chosenMeasure: (kpi: Kpi) => Measure | undefined;
  /** Members a year before as-of, where a review froze them. */
  readonly frozen?: ReadonlyMap<KpiId, FrozenCount>;
}

/** Judges one KPI of an action by the rules. Never throws for what a person wrote. Source: RULES. */
export function evaluateKpi(kpi: Kpi, action: Action, context: EvaluationContext): KpiResult {
  if (kpi.work !== undefined) return judgeWork({ ...kpi, work: kpi.work }, context.review);
  const target = judgeableTarget(kpi);
  if (target === undefined) return checkTarget(kpi);
  const { measure, reason } = measureOf(kpi, target, context.chosenMeasure(kpi));
  const { review, index } = context;
  const about = {
    kpi,
    measure,
    measureReason: reason,
    isEntered: measure === "entered" && kpi.entered !== undefined,
  };
  const due = dueOf(kpi.timeframe ?? action.timeframe, target, review);
  if (review.asOf < review.term.start) {
    return {
      ...bare("not-started", `The term starts on ${dayText(review.term.start)}.`),
      ...about,
      due: due.end ?? null,
    };
  }
  const frozen = context.frozen?.get(kpi.id);
  const judged = judge({ kpi, target, due, review, index, frozen }, measure);
  const remarks = [...judged.remarks, ...due.remarks, ...commonRemarks(kpi, judged)];
  return { ...judged, remarks, ...about, due: due.end ?? null };
}

/** A doubtful reading is not computed with: a wrong number is worse than none. */
function judgeableTarget({ target }: Kpi): Target | undefined {
  if (target.kind === "unread" || isFlagged(target)) return undefined;
  const [value] = target.value.parts;
  // ">= 0" asks for nothing. Source: RULES 6.
  const asksNothing = "comparator" in value && value.comparator === ">=" && value.value === 0;
  return asksNothing ? undefined : value;
}

function checkTarget(kpi: Kpi): KpiResult {
  const why = `Check target: ${whyCheck(kpi)}`;
  const measureReason = "No measure, because the target cannot be computed with";
  return {
    ...bare("check-target", why),
    kpi,
    measure: "entered",
    measureReason,
    isEntered: false,
    due: null,
  };
}

function whyCheck({ target, targetText }: Kpi): string {
  const text = targetText.trim();
  if (text === "") return "this KPI has no target of its own.";
  if (target.kind === "unread") return `"${text}" could not be read (${target.reason}).`;
  const doubt = target.notes.find(({ certainty }) => certainty === "doubtful");
  return doubt ? `"${text}" is in doubt (${doubt.code}).` : `"${text}" asks for nothing.`;
}

function judge(input: RuleInput<Target>, measure: Measure): Judgement {
  if (measure === "entered" || measure === "work") return judgeByHand(input);
  const { target } = input;
  switch (target.kind) {
    case "frequency":
      if (measure !== "events") return unfit(measure, target);
      return isShorterThanYear(target.period)
        ? judgePerPeriod({ ...input, target })
        : judgeYearly({ ...input, target });
    case "average":
      return measure === "score" ? judgeAverage({ ...input, target }) : unfit(measure, target);
    case "percent":
      if (measure === "members") return judgeMemberCount({ ...input, target });
      return measure === "events" || measure === "score"
        ? unfit(measure, target)
        : judgeShare({ ...input, target }, measure);
    case "ratio":
    case "count":
      if (measure === "members") return judgeMemberCount({ ...input, target });
      if (measure === "events") return judgePlainCount({ ...input, target });
      if (target.kind === "count" || measure === "score") return unfit(measure, target);
      return judgeShare({ ...input, target }, measure);
    case "change":
    case "range":
    case "date":
    case "boolean":
      return unfit(measure, target);
    default:
      return assertNever(target);
  }
}

function judgeByHand(input: RuleInput<Target>): Judgement {
  const { kpi, target } = input;
  if (kpi.entered === undefined)
    return noData(
      "actual",
      "No data: nothing in the workbook measures this; fill in the plan's Actual column.",
    );
  const { value, source } = kpi.entered;
  const judged = judgeValue(input, target, value);
  return { ...judged, sources: [source, ...judged.sources] };
}

function judgeValue(input: RuleInput<Target>, target: Target, value: number | boolean | string): Judgement {
  if (target.kind === "date" || target.kind === "boolean")
    return judgeDone({ ...input, target }, value as Parameters<typeof judgeDone>[1]); // the same union
  if (typeof value !== "number")
    return noData("numeric-actual", "No data: the Actual column should hold a number here.");
  if (target.kind === "change") return judgeChange({ ...input, target }, value);
  if (target.kind === "range") return judgeRange({ ...input, target }, value);
  return judgeEntered({ ...input, target }, value);
}

const unfit = (measure: Measure, target: Target): Judgement =>
  noData(
    "fitting-measure",
    `No data: "${measure}" does not measure a target of this kind (${target.kind}); choose another in Measured by.`,
  );

function commonRemarks(kpi: Kpi, { attainment }: Judgement): readonly KpiRemark[] {
  const high =
    attainment !== null && attainment > 1.25
      ? [{ code: "target-may-be-low", text: "Far above the target: it may be set low." }]
      : [];
  const hasMore = kpi.target.kind === "read" && kpi.target.value.parts.length > 1;
  const more = hasMore
    ? [
        {
          code: "further-parts",
          text: "The target has further parts that are not measured; number them (1), (2) to have a KPI each.",
        },
      ]
    : [];
  return [...high, ...more];
}
