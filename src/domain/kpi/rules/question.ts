import type { Kpi } from "../../plan/plan";
import type { Due } from "../due";
import type { EvidenceIndex } from "../evidence-index";
import type { Review } from "../review";

/** Everything that a rule needs to judge one KPI. */
export interface Question<Asked> {
  readonly kpi: Kpi;
  readonly target: Asked;
  readonly due: Due;
  readonly review: Review;
  readonly index: EvidenceIndex;
}
