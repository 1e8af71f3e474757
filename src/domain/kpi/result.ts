import type { MemberName } from "../member/member";
import type { Kpi } from "../plan/plan";
import type { CalendarDate } from "../shared/calendar-date";
import type { SourceCell } from "../shared/source-cell";
import type { Direction } from "./measure/direction";
import type { Measure } from "./measure/measure";
import type { Phase } from "./phases";
import type { DaySpan } from "./review/review";
import type { Status } from "./status";

/** A KPI and how it stands. Three figures are never mixed: attainment, expected by now, status. Source: RULES 0.3. */
export interface KpiResult extends Judgement {
  readonly kpi: Kpi;
  readonly measure: Measure;
  /** Why that one: "Members, because the target counts Members", "Score, chosen in Settings". */
  readonly measureReason: string;
  /** The actual was typed into the plan rather than computed. */
  readonly isEntered: boolean;
  /** The last day by which it is judged; null where there is none, or nothing was judged. */
  readonly due: CalendarDate | null;
  /** What its figures count: "hours"; "" where the words name nothing. */
  readonly unit: string;
  /** Which way is better, and whether it is added up: absent where nothing was judged. */
  readonly direction?: Direction;
  readonly isFlow?: boolean;
  /** The Members counted, where the target picks some: "Pacific Islands". */
  readonly group?: string;
}

/** What a rule finds. null is always "there is none", never zero. */
export interface Judgement {
  readonly status: Status;
  /** A share 0..1, an average on its scale, Members and events whole, quarters: how many were met. */
  readonly actual: number | null;
  /** Members counted from, or the base of a share. */
  readonly denominator: number | null;
  /** Expected by now, whole; null where nothing is paced. */
  readonly expected: number | null;
  readonly baseline: number | null;
  /** Actual over target, never capped: 0.77. */
  readonly attainment: number | null;
  readonly members: MembersByAnswer | null;
  readonly periods: readonly PeriodResult[];
  /** Levels with days of their own, where the target or the plan's periods have several. */
  readonly phases?: readonly PhaseResult[];
  readonly remarks: readonly KpiRemark[];
  /** The evidence's cells; the KPI's own cells come before them in a report. */
  readonly sources: readonly SourceCell[];
  /** One sentence with the numbers put in. */
  readonly why: string;
  /** What there is no data for: only with the status No data. */
  readonly lack?: Lack;
}

/** What a KPI without data lacks; a person can fill it in. */
export type Lack =
  | "status-column"
  | "answers"
  | "rows"
  | "score"
  | "participants"
  | "log-members"
  | "figures"
  | "actual"
  | "numeric-actual"
  | "baseline"
  | "fitting-measure";

export interface MembersByAnswer {
  readonly yes: readonly MemberName[];
  readonly no: readonly MemberName[];
  readonly unknown: readonly MemberName[];
}

export interface PeriodResult extends DaySpan {
  /** null where nothing tells how much there was. */
  readonly actual: number | null;
  /** What the plan asks of this period, where it does. */
  readonly target?: number;
  /** null while the period is open and not yet met. */
  readonly met: boolean | null;
}

/** A level that is due on a day of its own; `met` is null while it is not decided or not known. */
export interface PhaseResult extends Phase {
  readonly met: boolean | null;
}

/** Something about a result that its reader should know. `code` in kebab-case. */
export interface KpiRemark {
  readonly code: string;
  readonly text: string;
}

/** A remark where something was found, and none where nothing was. */
export const remarkIf = (found: number, code: string, text: string): readonly KpiRemark[] =>
  found > 0 ? [{ code, text }] : [];

/** A judgement with nothing in it yet but its status and why: what a rule starts from. */
export const bare = (status: Status, why: string): Judgement => ({
  status,
  actual: null,
  denominator: null,
  expected: null,
  baseline: null,
  attainment: null,
  members: null,
  periods: [],
  remarks: [],
  sources: [],
  why,
});

/** A judgement of a KPI that lacks something. */
export const noData = (lack: Lack, why: string): Judgement => ({ ...bare("no-data", why), lack });
