import type { CountedMembers } from "../../member/counted-group";
import type { Kpi } from "../../plan/plan";
import type { Direction } from "../measure/direction";
import type { Due } from "../due";
import type { Aggregate } from "../evidence/evidence";
import type { EvidenceIndex } from "../evidence/evidence-index";
import type { FlowOrLevel } from "../measure/flow";
import type { FrozenCount } from "../review/frozen-review";
import type { Measure } from "../measure/measure";
import type { OfficeWords } from "../measure/measure-words";
import type { Phase } from "../phases";
import type { Quantity } from "../measure/quantity";
import type { Review } from "../review/review";

/** Everything that a rule needs to judge one KPI. */
export interface RuleInput<Asked> {
  readonly kpi: Kpi;
  readonly target: Asked;
  readonly due: Due;
  readonly review: Review;
  readonly index: EvidenceIndex;
  readonly meaning: Meaning;
  /** How many Members there were a year before as-of by a frozen review; undefined where none tells. */
  readonly frozen?: FrozenCount | undefined;
}

/** What the words of a KPI and what people chose make of its figures. Source: RULES-2 10 to 13. */
export interface Meaning {
  /** What its words ask for, whatever it is measured by. */
  readonly proposed: Measure;
  readonly quantity: Quantity;
  readonly direction: Direction;
  readonly flow: FlowOrLevel;
  readonly group: CountedMembers;
  /** The plan's Baseline on the target's own scale: a share 0..1 for a share. */
  readonly baseline: number | undefined;
  /** Levels with days of their own, in time order; none where the target is one level. */
  readonly phases: readonly Phase[];
  readonly aggregate: Aggregate | undefined;
  readonly office: OfficeWords;
}
