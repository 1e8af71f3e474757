import type { PlanRole } from "../plan-role";
import type { Evidence } from "./evidence";
import type { ColumnRole, HeadingMeaning } from "./meaning";
import type { HeadedPeriod } from "./period-words";

/** A heading of a row, with its bands. */
export interface HeadingCell {
  readonly column: number;
  /** The heading with its bands: "Target 2025". */
  readonly text: string;
  /** What people say that it means; it wins over everything. */
  readonly said: PlanRole | "ignored" | undefined;
  readonly isHidden: boolean;
}

/** A column with the roles that it may have, the likeliest first. */
export interface Candidate {
  readonly heading: HeadingCell;
  readonly meaning: HeadingMeaning | undefined;
  readonly evidence: Evidence;
  readonly options: readonly { readonly role: ColumnRole; readonly weight: number }[];
  readonly period?: HeadedPeriod;
}
