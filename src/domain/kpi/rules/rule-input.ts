import type { Kpi } from "../../plan/plan";
import type { Due } from "../due";
import type { EvidenceIndex } from "../evidence-index";
import type { FrozenCount } from "../frozen-review";
import type { Review } from "../review";

/** Everything that a rule needs to judge one KPI. */
export interface RuleInput<Asked> {
  readonly kpi: Kpi;
  readonly target: Asked;
  readonly due: Due;
  readonly review: Review;
  readonly index: EvidenceIndex;
  /** How many Members there were a year before as-of by a frozen review; undefined where none tells. */
  readonly frozen?: FrozenCount | undefined;
}
