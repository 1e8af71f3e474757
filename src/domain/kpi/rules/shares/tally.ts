import { type PercentDecimals, percentDecimals } from "../../../shared/percent";
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

/** The decimals that its per cents are shown with: those it is written with, so 2.9 % of at most 2.5 % is not 3 % of 3 %. */
export const decimalsOf = (target: ShareTarget): PercentDecimals =>
  percentDecimals(shareOf(target)) ?? (target.kind === "percent" ? 2 : 0);

/** The target as a share 0..1. */
export const shareOf = (target: ShareTarget): number =>
  target.kind === "percent" ? target.value / 100 : target.value / target.of;
