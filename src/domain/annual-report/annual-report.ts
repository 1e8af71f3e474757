import type { DaySpan } from "../kpi/review/review";
import type { Status } from "../kpi/status";
import type { CalendarDate } from "../shared/calendar-date";

/** The tables of a year's annual report as plain data, in the office's order: a sheet and a Word file draw the same. */
export interface AnnualReport {
  /** "Annual Report 2017/18: tables" */
  readonly title: string;
  /** What the plan calls itself; "" where it has no title. */
  readonly plan: string;
  /** The fiscal year that it is of. */
  readonly span: DaySpan;
  /** The day up to which evidence counts: as-of, or the year's last day where that came earlier. */
  readonly asOf: CalendarDate;
  /** The year in sentences, each with the table that shows its figures: "315 people took part ... (Table 6)". */
  readonly summary: readonly string[];
  readonly tables: readonly ReportTable[];
}

/** A table and all that goes with it on paper. A row has a cell for each column, but for groups. */
export interface ReportTable {
  /** From 1, each once: "Table 3". */
  readonly number: number;
  /** What it is a part of: "Participation and evaluation". Tables of one section follow each other. */
  readonly section: string;
  /** What it shows, of which year, as of which day; without "Table 3". */
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Where there are no rows: what is missing, as a sentence. */
  readonly empty: string;
  /** Sentences under the table: how means were taken, what is missing, what does not add up. */
  readonly footnotes: readonly string[];
  /** Drawn under the table where the program can. */
  readonly chart?: TableChart;
}

/** A column of figures over the names in the first column, as bars. Rows count from the first under the headings. */
export interface TableChart {
  readonly title: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

export interface ReportColumn {
  readonly heading: string;
  readonly align: "left" | "right";
  /** In characters; a page shares its width out by them. */
  readonly width: number;
}

/** A group is a heading inside the table and has one cell, for its whole width. */
export interface ReportRow {
  readonly kind: "row" | "group" | "total";
  readonly cells: readonly ReportCell[];
}

/** A text, a figure or a status; null is not given, which is never zero. "" is nothing to say. */
export type ReportCell = string | Figure | StatusCell | null;

/** A number, and how many of its places are shown; a percentage is its share, 0 to 1. */
export interface Figure {
  readonly kind: "figure";
  readonly value: number;
  readonly shown: "plain" | "tenths" | "hundredths" | "percent" | "percent-tenths" | "percent-hundredths";
}

export interface StatusCell {
  readonly kind: "status";
  readonly status: Status;
  /** "▲ On track" */
  readonly text: string;
}

/** A table before it has its place. */
export type TableDraft = Omit<ReportTable, "number" | "section">;
