import type { CalendarDate } from "../shared/calendar-date";
import type { Reading } from "../shared/reading";
import type { SourceCell } from "../shared/source-cell";
import type { TargetSentence } from "../target/read-target";
import type { ActionId, KpiId } from "./ids";
import type { MilestoneReferences } from "./milestones/milestone";
import type { Timeframe } from "./time/timeframe";

/** The office's plan: what the Strategic Action Plan asks, and the activities that the Annual Work Plan gives it. */
export interface Plan {
  /** The title above the plan, where there is one. */
  readonly title?: string;
  readonly pillars: readonly Pillar[];
  readonly actions: readonly Action[];
}

/** The plan's own period, both days included: July 2018 to June 2020. */
export interface Term {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export interface Pillar {
  readonly number: number;
  readonly name: string;
}

/** A line of the plan. */
export interface Action {
  readonly id: ActionId;
  readonly pillar: number;
  /** The number that the Strategic Action Plan gives it, where it counts on (5 to 32). */
  readonly sapNumber?: number;
  readonly text: string;
  readonly owner?: string;
  /** Goals and outcomes that stand above it, from the coarsest; the pillar is not among them. */
  readonly levels?: readonly FurtherText[];
  readonly milestones: Reading<MilestoneReferences>;
  readonly timeframe: Reading<Timeframe>;
  /** As written: "June 2020". */
  readonly timeframeText: string;
  /** One, or one per numbered part "(1) ... (2) ...". Source: RULES 0.7. */
  readonly kpis: readonly Kpi[];
  readonly activities: readonly Activity[];
  /** Where the action's own words stand. */
  readonly source: SourceCell;
  /** Further cells of its row; the action's own where the sheet has no such column. */
  readonly cells?: ActionCells;
}

export interface ActionCells {
  readonly milestone?: SourceCell;
  readonly timeframe?: SourceCell;
  readonly owner?: SourceCell;
}

/** Indicator and target of an action. Progress and status are computed (domain/kpi). */
export interface Kpi {
  readonly id: KpiId;
  readonly action: ActionId;
  /** The part's number in "(1) ... (2) ...". */
  readonly part?: number;
  /** The indicator in the planner's words: "Number of implementing Members". */
  readonly label: string;
  /** The same without what tells it from others of its name, where the label names that. */
  readonly indicator?: string;
  readonly targetText: string;
  /** The first part is measured; further ones are named in a remark. */
  readonly target: Reading<TargetSentence>;
  /** The plan's own Baseline column. */
  readonly baseline?: number;
  /** The plan's own Actual column. */
  readonly entered?: EnteredActual;
  /** Of an activity without a target: what its row says of it. Source: RULES-2 15. */
  readonly work?: PlannedWork;
  /** What the plan says in "Measured by", as written. */
  readonly measuredBy?: string;
  /** The office's own id, as written: "FIE-01". */
  readonly ownId?: string;
  /** What target, actual and baseline are counted in, where the plan has a column for it: "%", "million USD". */
  readonly unit?: string;
  /** Where each KPI has a deadline or an owner of its own; else the action's count. */
  readonly timeframe?: Reading<Timeframe>;
  readonly timeframeText?: string;
  readonly owner?: string;
  /** What tells rows of the same indicator apart: [{ heading: "Branch", text: "North" }]. Source: RULES-2 14. */
  readonly distinguishedBy?: readonly FurtherText[];
  /** Figures by period, from columns of the plan beside each other. Source: RULES-2 13. */
  readonly periods?: PlanPeriods;
  /** The cells of indicator and target. */
  readonly sources: readonly SourceCell[];
}

/** A cell of a further column, by its heading. */
export interface FurtherText {
  readonly heading: string;
  readonly text: string;
}

/** What a plan says by quarter, month or year. Source: RULES-2 13. */
export interface PlanPeriods {
  /** In time order; they may differ in length, and do not overlap. */
  readonly periods: readonly PlanPeriod[];
  /** The annual or total column beside them: the whole, never one more period. */
  readonly total?: { readonly target?: PlanFigure; readonly actual?: PlanFigure };
  /** Where the target is made of those by period: their sum, or the last of them. The actual then comes about alike. */
  readonly wholeIs?: "sum" | "last";
}

/** Both days included. A blank figure is absent, never zero. */
export interface PlanPeriod {
  /** As headed, with its year where that is known: "Q2 2025". */
  readonly name: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly target?: PlanFigure;
  readonly actual?: PlanFigure;
}

/** A number of the plan in the unit of its target; a share is 0 to 1 where `isShare`. */
export interface PlanFigure {
  readonly value: number;
  readonly isShare?: true;
  readonly source: SourceCell;
}

/** An actual that a person typed: a number (a share is 0 to 1), a day, or yes and no. */
export interface EnteredActual {
  readonly value: number | boolean | CalendarDate;
  /** The cell shows a percentage, so that 1.2 is 120 %. */
  readonly isShare?: true;
  readonly source: SourceCell;
}

/** An activity of a work plan as its own row tells it: when, and how far. Source: RULES-2 15. */
export interface PlannedWork {
  readonly start?: CalendarDate;
  /** Its last day; absent where the row names none, or one that can't be read. */
  readonly due?: CalendarDate;
  /** The day on which it was done, where the sheet has a column for it. */
  readonly done?: CalendarDate;
  readonly state?: WorkState;
  /** The state in the sheet's own words: "Ongoing". */
  readonly stateText?: string;
  /** How much of it is done, 0 to 1. */
  readonly share?: number;
  /** Whether any column of the sheet could say that it is done: else a blank says nothing. */
  readonly couldTell: boolean;
}

export type WorkState = "done" | "in-progress" | "not-started" | "delayed" | "on-hold" | "cancelled";

/** What the work plan promises under an action. */
export interface Activity {
  readonly text: string;
  /** Further actions that it serves: "(See also 1-(y))". */
  readonly seeAlso: readonly ActionId[];
  readonly source: SourceCell;
  /** When it is planned, where the work plan has a column for it. */
  readonly when?: Timeframe;
  /** How it stands, where the work plan has a column for it; a row of the Activity Log says it better. */
  readonly status?: ActivityStatus;
}

export type ActivityStatus = "planned" | "delivered" | "postponed" | "cancelled";
