import type { SourceCell } from "../../domain/shared/source-cell";
import { headingWords } from "../headings";
import { planRole, type PlanRole } from "./plan-columns";

/** What people may say that a heading of a plan means: a column's role, or that it means nothing. */
export type PlanColumn = PlanRole | "ignored";

/** How Settings call the columns of a plan ("Column Target"), in the order of docs/workbook.md. */
export const columnNames = {
  number: "Number",
  ownId: "KPI ID",
  pillar: "Pillar",
  level: "Level",
  action: "Action",
  milestone: "Milestone",
  kpi: "KPI",
  unit: "Unit",
  target: "Target",
  start: "Start",
  timeframe: "Timeframe",
  activities: "Activities",
  seeAlso: "See also",
  owner: "Owner",
  dimension: "Branch",
  baseline: "Baseline",
  actual: "Actual",
  percent: "% complete",
  measure: "Measure",
  direction: "Better",
  note: "Note",
  date: "Date",
  status: "Status",
  ignored: "Ignored",
} as const satisfies Record<PlanColumn, string>;

export const planColumns = Object.keys(columnNames) as readonly PlanColumn[]; // the record's own keys

/** columnCalled("see also") -> "seeAlso"; any usual heading of a column is its name too. Takes headingWords. */
export const columnCalled = (words: string): PlanColumn | undefined =>
  planColumns.find((column) => headingWords(columnNames[column]) === words) ?? planRole(words);

/** A heading that Settings give a meaning. */
export interface ColumnMeaning {
  readonly column: PlanColumn;
  /** The heading as Settings write it. */
  readonly text: string;
  /** The cell of Settings that says so. */
  readonly source: SourceCell;
}

/** Meanings by headingWords of the heading. */
export type ColumnMeanings = ReadonlyMap<string, ColumnMeaning>;

export const noMeanings: ColumnMeanings = new Map();
