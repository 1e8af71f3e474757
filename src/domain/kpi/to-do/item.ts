import type { KpiId } from "../../plan/ids";
import type { Kpi } from "../../plan/plan";
import type { Remark } from "../../shared/remark";
import type { SourceCell } from "../../shared/source-cell";
import type { EvidenceIndex } from "../evidence/evidence-index";
import type { ActionKpi, KpiReport } from "../report";
import type { Status } from "../status";

/** What kind of filling in it is: a front may lead each to its own form. */
export type ToDoKind =
  /** Reword or write a target: `source` is its cell. */
  | "fix-target"
  /** Answers of Members in Member Status, for the one KPI of `kpis`. */
  | "tick-members"
  /** Rows of the Activity Log. */
  | "log-activity"
  /** Planned rows whose day has passed: delivered, postponed or cancelled? */
  | "settle-planned"
  /** Evaluation score of delivered rows. */
  | "add-score"
  /** Rows of the Follow-up Survey. */
  | "add-survey"
  /** Requested, Request met, Experts used. */
  | "answer-requests"
  /** Rows of KPI Values, for the one KPI of `kpis`; the plan's own Actual column does as well. */
  | "enter-figure"
  /** The plan's own Actual column. */
  | "enter-actual"
  /** The plan's own Baseline column. */
  | "enter-baseline"
  /** "Measured by" names a measure that the target's kind has no use for. */
  | "choose-measure"
  /** The actions' timeframes. */
  | "set-timeframe"
  /** A data sheet is not there at all. */
  | "create-data-sheets";

/** One thing to fill in, and what comes of it. */
export interface ToDo {
  /** Stays the same while the thing is to do: "tick-members 1-(d)". */
  readonly id: string;
  readonly kind: ToDoKind;
  /** The KPIs that it serves, in the plan's order. */
  readonly kpis: readonly KpiId[];
  /** How they stand now; the worst of them where they differ. */
  readonly status: Status;
  /** One or two sentences: what to write, and where. */
  readonly what: string;
  /** The place to show; undefined where the sheet is not there yet. */
  readonly source: SourceCell | undefined;
  /** How many KPIs without a figure wait for it; 0 where it only betters figures that are there. */
  readonly gain: number;
}

/** Everything that says what is to do. */
export interface ToDoInput {
  readonly report: KpiReport;
  /** Not the log's rows themselves: nothing to do may cost a walk through them for each KPI. */
  readonly index: EvidenceIndex;
  /** Of the workbook: a target's remark says what to write instead. */
  readonly remarks: readonly Remark[];
  readonly places: ToDoPlaces;
}

/** Where things are filled in; undefined where the workbook has no such sheet or column. */
export interface ToDoPlaces {
  readonly memberStatus: SourceCell | undefined;
  readonly activityLog: SourceCell | undefined;
  readonly followUp: SourceCell | undefined;
  /** The KPI's cell in the plan's own Actual, Baseline or "Measured by" column. */
  readonly planCell: (kpi: Kpi, column: "actual" | "baseline" | "measure") => SourceCell | undefined;
}

/** What one KPI asks to be filled in; wants of several KPIs with one id are one thing to do. */
export interface Want {
  readonly id: string;
  readonly kind: ToDoKind;
  /** Whether a KPI without a figure would have one. */
  readonly turns: boolean;
  readonly source: SourceCell | undefined;
  /** The sentence, for all the KPIs that want it. */
  readonly say: (results: readonly ActionKpi[]) => string;
}
