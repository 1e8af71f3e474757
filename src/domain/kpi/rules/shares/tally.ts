import type { SourceCell } from "../../../shared/source-cell";
import type { PercentTarget, RatioTarget } from "../../../target/target";
import type { KpiRemark } from "../../result";

export type ShareTarget = PercentTarget | RatioTarget;

/** Numerators and denominators are summed first and divided then; percentages are never averaged. Source: RULES 4. */
export interface Tally {
  readonly sheet: string;
  /** Whether the sheet has any row dated in the term so far. */
  readonly hasRows: boolean;
  readonly numerator: number;
  readonly denominator: number;
  readonly remarks: readonly KpiRemark[];
  readonly sources: readonly SourceCell[];
}

/** The target as a share 0..1. */
export const shareOf = (target: ShareTarget): number =>
  target.kind === "percent" ? target.value / 100 : target.value / target.of;
