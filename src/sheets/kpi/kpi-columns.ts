import type { ActionKpi } from "../../domain/kpi/report";

/**
 * The columns of KPI Progress from A on; widths in characters. Up to Why they fit beside
 * the pane in a window of 1400 pixels: nobody should scroll for the reason. Where a review was closed before as-of, "Since
 * last review" stands behind Why, and the others move one to the right.
 */
export const columns: readonly KpiColumn[] = [
  { key: "number", heading: "No.", width: 8, align: "left" },
  { key: "action", heading: "Action", width: 25, align: "left" },
  { key: "milestone", heading: "RSP milestone", width: 10.5, align: "left" },
  { key: "kpi", heading: "KPI", width: 13, align: "left" },
  { key: "target", heading: "Target", width: 11.5, align: "left" },
  { key: "actual", heading: "Actual", width: 7.5, align: "right" },
  { key: "progress", heading: "Progress (% of target)", width: 11.5, align: "right" },
  { key: "status", heading: "Status", width: 13.5, align: "left", indent: 1 },
  { key: "why", heading: "Why", width: 34, align: "left" },
  { key: "due", heading: "Due", width: 12, align: "left" },
  { key: "evidence", heading: "Evidence", width: 28, align: "left" },
];

const sinceLastReview: KpiColumn = { key: "trend", heading: "Since last review", width: 30, align: "left" };

export interface KpiColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  readonly width: number;
  readonly align: "left" | "right";
  /** Keeps a left-aligned text off the right-aligned figures before it. */
  readonly indent?: number;
}

export type ColumnKey =
  | "number"
  | "action"
  | "milestone"
  | "kpi"
  | "target"
  | "actual"
  | "progress"
  | "status"
  | "trend"
  | "due"
  | "why"
  | "evidence";

/** The columns that a report has: the one of trends only where there is a trend. */
export const columnsOf = ({ results }: { readonly results: readonly ActionKpi[] }): readonly KpiColumn[] =>
  results.some(({ trend }) => trend !== undefined)
    ? columns.flatMap((column) => (column.key === "why" ? [column, sinceLastReview] : [column]))
    : columns;

/** How many lines a wrapped text takes in a column: whole words, as a sheet breaks them. */
export function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + wrappedLines(line, width), 0);
}

function wrappedLines(line: string, width: number): number {
  let lines = 1;
  let room = width;
  for (const word of line.split(" ")) {
    const length = Math.min(word.length, width) + 1;
    if (length - 1 > room) {
      lines += 1;
      room = width;
    }
    room -= length;
  }
  return (
    lines + line.split(" ").reduce((more, word) => more + Math.floor(Math.max(0, word.length - 1) / width), 0)
  );
}
