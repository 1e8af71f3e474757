import type { KpiPart } from "../../domain/plan/kpi-parts";
import type { Numbering } from "../../domain/plan/numbering";
import type { ActionCells, FurtherText, Pillar } from "../../domain/plan/plan";
import type { PlacedText } from "../../domain/plan/compare/plan-sides";
import type { Remark } from "../../domain/shared/remark";
import type { SourceCell } from "../../domain/shared/source-cell";
import type { CellValue } from "../sheet-snapshot";
import type { FoundCell } from "./found-cell";
import type { HeadedPeriod } from "./headings/period-words";
import type { PeriodColumn } from "./headings/plan-table";
import type { Prose } from "./plan-lines";
import type { PlanHeading } from "./plan-tables";

/** A plan sheet as found: its actions in order with the cells that say something about them, not yet understood. */
export interface FoundPlan {
  readonly sheet: string;
  readonly headings: readonly PlanHeading[];
  /** Every text of the heading rows, with its cell. */
  readonly headingTexts: readonly PlacedText[];
  readonly actions: readonly FoundAction[];
  /** Titles and sentences above the plan's first heading. */
  readonly above: readonly FoundCell[];
  readonly remarks: readonly Remark[];
  /** Rows that belong to no action, and why. */
  readonly setAside: readonly Prose[];
}

export interface FoundAction {
  readonly pillar: Pillar | undefined;
  readonly numbering: Numbering | undefined;
  readonly text: string;
  readonly source: SourceCell;
  readonly milestone: FoundCell | undefined;
  readonly timeframe: FoundCell | undefined;
  readonly kpis: readonly FoundKpi[];
  readonly activities: readonly FoundActivity[];
  readonly owner: string | undefined;
  /** Goals and outcomes above the action, from the coarsest. */
  readonly levels: readonly FurtherText[];
  /** Where milestone, timeframe and owner stand, or would; the action's own cell where the sheet has no such column. */
  readonly cells: ActionCells;
}

/** A figure of one period, by the column's heading. */
export interface FoundPeriod {
  readonly period: HeadedPeriod;
  readonly what: PeriodColumn["what"];
  readonly cell: FoundCell;
}

/** What a row of a work plan says of its activity. */
export interface FoundWork {
  readonly start: FoundCell | undefined;
  readonly due: FoundCell | undefined;
  /** The day on which it was done, from a column of its own. */
  readonly done: FoundCell | undefined;
  readonly status: FoundCell | undefined;
  readonly percent: FoundCell | undefined;
  /** The sheet has a column that could say that it is done. */
  readonly couldTell: boolean;
}

export interface FoundKpi extends KpiPart {
  /** The target's cell as it is stored, where it holds one target and is no text: a number or a percentage. */
  readonly targetCell: CellValue;
  readonly baseline: FoundCell | undefined;
  readonly actual: FoundCell | undefined;
  readonly measure: FoundCell | undefined;
  /** What its row says of which way is better. */
  readonly better?: FoundCell | undefined;
  readonly sources: readonly SourceCell[];
  readonly ownId: string | undefined;
  readonly unit: string | undefined;
  /** Of the KPI's own row, where it says another than the action's first row. */
  readonly timeframe: FoundCell | undefined;
  readonly owner: string | undefined;
  /** Further columns of its row that may tell it from others of the same name. */
  readonly further: readonly FurtherText[];
  /** Of these, what tells it from others of the same action and indicator in this plan. */
  readonly distinguishedBy?: readonly FurtherText[];
  readonly periods: readonly FoundPeriod[];
  /** Instead of a target: what the row says of its activity. */
  readonly work?: FoundWork;
}

export interface FoundActivity {
  readonly text: string;
  readonly seeAlso: string;
  readonly source: SourceCell;
  /** Of a work plan of its own: a Date or Status beside targets is the action's. */
  readonly date?: FoundCell | undefined;
  readonly status?: FoundCell | undefined;
  /** What its row says, for a plan of work that has no targets. */
  readonly work?: FoundWork;
}
