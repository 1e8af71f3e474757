import type { MemberName } from "../member/member";
import type { Activity, ActivityStatus } from "../plan/plan";
import type { Timeframe } from "../plan/time/timeframe";
import type { Period } from "../target/target";
import type { EventType } from "./activity-type";

/**
 * What a line of the work plan is. promise: an event that the fiscal year should see. offer: "upon request", owed only
 * once somebody asks. continuing: work without an event of its own, which nothing can tick off.
 */
export type PlannedKind = "promise" | "offer" | "continuing";

/** A line of the work plan, understood. */
export interface PlannedActivity {
  readonly activity: Activity;
  readonly kind: PlannedKind;
  readonly type: EventType;
  /** What a promise promises, an event each; the same without being owed for an offer; empty for continuing work. */
  readonly events: readonly PlannedEvent[];
  /** Names of Members that were not understood, as written. */
  readonly notUnderstood: readonly string[];
}

export interface PlannedEvent {
  readonly type: EventType;
  /** "risk management"; the whole line where no topic could be told apart. */
  readonly topic: string;
  /** Whom it is for; empty where the line does not say. */
  readonly members: readonly MemberName[];
  /** "the Pacific", where a group was named. */
  readonly group?: string;
  /** How often in a fiscal year: 4 for "every 3 months", 1 where nothing is said. */
  readonly times: number;
  readonly every?: Period;
  /** When, where the line or its own columns say so. */
  readonly when?: Timeframe;
  /** What the work plan's own columns say of it: planned where there is a date and nothing else. */
  readonly status?: ActivityStatus;
}
