import type { MilestoneId } from "../plan/milestones/milestone";
import type { Timeframe } from "../plan/time/timeframe";
import type { Reading } from "../shared/reading";
import type { SourceCell } from "../shared/source-cell";

/** The Regional Strategic Plan as a sheet of the workbook lists it. */
export interface RspPlan {
  readonly sheet: string;
  readonly milestones: readonly RspMilestone[];
}

/** A milestone of the RSP: "1.1.1/1", or a part without ordinals: "1.2.3". */
export interface RspMilestone {
  readonly id: MilestoneId;
  readonly part: string;
  readonly ordinal: number | undefined;
  readonly text: string;
  readonly timeframe: Reading<Timeframe>;
  /** As written: "June 2020"; "" where there is none. */
  readonly timeframeText: string;
  /** As written; "" where there is none. */
  readonly owner: string;
  /** The cell of its code. */
  readonly source: SourceCell;
}
