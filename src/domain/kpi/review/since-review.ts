import type { Action, Kpi } from "../../plan/plan";
import { plainText } from "../../shared/plain-text";
import { type EvaluationContext, evaluateKpi } from "../evaluate-kpi";
import type { FrozenReview } from "./frozen-review";
import type { KpiRemark } from "../result";
import { rulesVersion } from "../rules-version";
import type { StatusNames } from "../summary";
import { dayText } from "../words";

export interface SinceReview {
  /** The last closed review before as-of. */
  readonly last: FrozenReview;
  readonly context: EvaluationContext;
  readonly names: StatusNames;
}

/** What is another since the last closed review and not the work itself: the target's words, or the rules. Source: RULES-2 14. */
export function changedSinceReview(kpi: Kpi, action: Action, since: SinceReview): readonly KpiRemark[] {
  const { last, context, names } = since;
  const then = last.kpis.get(kpi.id);
  if (then === undefined) return [];
  const day = dayText(last.asOf);
  if (plainText(then.targetText) !== plainText(kpi.targetText)) {
    const text = `The target was "${then.targetText}" when the review of ${day} was closed; it is "${kpi.targetText.trim()}" now.`;
    return [{ code: "target-changed", text }];
  }
  if (then.rules === undefined || then.rules === rulesVersion) return [];
  // Judged for the same day by today's rules: the data are today's, too, so it is said of both.
  const review = { ...context.review, asOf: last.asOf };
  const { status } = evaluateKpi(kpi, action, { ...context, review });
  if (status === then.status) return [];
  const text = `${names[then.status]} on ${day} by the rules of before (version ${then.rules}); by today's rules and data it is ${names[status]} for that day.`;
  return [{ code: "rules-changed", text }];
}
