import type { Day } from "./days";

export type Status =
  | "check-target"
  | "not-started"
  | "no-request"
  | "no-data"
  | "achieved"
  | "partly-achieved"
  | "not-achieved"
  | "on-track"
  | "behind"
  | "off-track";

/** What the rules say of one KPI. */
export interface Verdict {
  readonly status: Status;
  readonly actual: number | null;
  readonly denominator: number | null;
  readonly expected: number | null;
  readonly baseline: number | null;
  readonly attainment: number | null;
  readonly members: { readonly yes: string[]; readonly no: string[]; readonly unknown: string[] };
  readonly periods: readonly PeriodVerdict[];
  readonly phases: readonly PhaseVerdict[];
  /** What the text does not settle for this KPI: nothing is claimed of it. */
  readonly unsettled: readonly Field[];
}

export type Field = Exclude<keyof Verdict, "unsettled">;

/** `met` is null for a period that is still open and not met yet. */
export interface PeriodVerdict {
  readonly start: Day;
  readonly end: Day;
  readonly actual: number;
  readonly met: boolean | null;
}

/** `met` is null while its day has not come, and where nothing tells of its day. */
export interface PhaseVerdict {
  readonly due: Day;
  readonly target: number;
  readonly met: boolean | null;
}

/** A verdict with nothing in it but its status. */
export const bare = (status: Status): Verdict => ({
  status,
  actual: null,
  denominator: null,
  expected: null,
  baseline: null,
  attainment: null,
  members: { yes: [], no: [], unknown: [] },
  periods: [],
  phases: [],
  unsettled: [],
});
