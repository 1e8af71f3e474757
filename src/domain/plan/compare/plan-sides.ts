import type { SourceCell } from "../../shared/source-cell";
import type { Numbering } from "../numbering";
import type { Pair } from "./pair-plans";
import type { Action } from "../plan";

/** The two plans as they stand on paper, before they are joined: what they say apart can be compared. */
export interface PlanSides {
  readonly sap: PlanSide;
  /** undefined where the workbook has no work plan of its own, or one sheet holds both. */
  readonly awp: PlanSide | undefined;
  /** By place in `sap.actions`: its place in `awp.actions`. */
  readonly pairs: readonly (Pair | undefined)[];
}

export interface PlanSide {
  readonly sheet: string;
  /** Each with its own cells only; a work plan's actions carry its own ids and milestones. */
  readonly actions: readonly Action[];
  /** The number or letter that each was given, by place. */
  readonly numberings: readonly (Numbering | undefined)[];
  /** Titles and sentences above its first heading. */
  readonly titles: readonly PlacedText[];
  /** The texts of its heading rows, from the top. */
  readonly headings: readonly PlacedText[];
}

/** A text and the cell in which it stands. */
export interface PlacedText {
  readonly text: string;
  readonly source: SourceCell;
}
