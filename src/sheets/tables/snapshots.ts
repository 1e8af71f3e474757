import { unitOf } from "../../domain/kpi/measure/figure-unit";
import type { ActionKpi, KpiReport } from "../../domain/kpi/report";
import { rulesVersion } from "../../domain/kpi/rules-version";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { cellText } from "../cell-text";
import { usualStatusStyles } from "../palette";
import type { DateCell, PercentCell } from "../sheet-snapshot";
import { sheetTable } from "./sheet-table";

export type SnapshotColumn =
  | "review"
  | "asOf"
  | "plan"
  | "termStart"
  | "kpi"
  | "value"
  | "unit"
  | "attainment"
  | "status"
  | "setStatus"
  | "target"
  | "rules"
  | "who"
  | "note"
  | "frozenOn";

/** One frozen line per KPI and closed review: every close adds its lines, and no drawing replaces them. */
export const snapshotsTable = sheetTable<SnapshotColumn>({
  role: "snapshots",
  name: "Snapshots",
  isRow: (cell) => cellText(cell("kpi")) !== "",
  columns: {
    review: {
      heading: "Review",
      width: 18,
      needed: true,
      also: /^reviews?$/,
      note: "The name of the review: the day that it is of.",
    },
    asOf: {
      heading: "As of",
      width: 13,
      holds: "day",
      needed: true,
      also: /^as[ -]of$/,
      note: "The day by which the KPI was judged.",
    },
    plan: { heading: "Plan", width: 30, note: "The plan's title then." },
    termStart: { heading: "Term start", width: 13, holds: "day", note: "The first day of its term." },
    kpi: { heading: "KPI", width: 11, needed: true, note: "The KPI's id." },
    value: {
      heading: "Value",
      width: 10,
      holds: "figure",
      needed: true,
      note: "The actual; blank without data.",
    },
    unit: { heading: "Unit", width: 14, note: "What the value counts." },
    attainment: { heading: "Attainment", width: 11, holds: "share", note: "Value over target." },
    status: { heading: "Status", width: 16, needed: true, note: "As computed." },
    setStatus: { heading: "Set status", width: 16, note: "A director's, where one was set." },
    target: { heading: "Target text", width: 44, note: "The target as it was written." },
    rules: { heading: "Rules", width: 8, note: "The version of the rules; see the documentation." },
    who: { heading: "Who", width: 18, note: "Who closed the review." },
    note: { heading: "Note", width: 36, note: "What was said at the close." },
    frozenOn: { heading: "Frozen on", width: 13, holds: "day", note: "The day of the close." },
  },
});

/** What is the same in every line of a review that is closed. */
export interface Closing {
  /** "30 June 2019" */
  readonly name: string;
  readonly who: string;
  readonly note: string;
  readonly today: CalendarDate;
}

type SnapshotValue = string | number | DateCell | PercentCell | null;

/**
 * A KPI's line as it is frozen; what is not there is blank, never zero. Statuses go by their usual words, so that a
 * later change of the labels changes no frozen line.
 */
export function snapshotCells(
  result: ActionKpi,
  { asOf, plan, term }: KpiReport,
  { name, who, note, today }: Closing,
): Readonly<Record<SnapshotColumn, SnapshotValue>> {
  const { kpi, actual, attainment, status, decision } = result;
  const unit = unitOf(result);
  const set = decision?.status;
  return {
    review: name,
    asOf: day(asOf),
    plan: plan.title ?? null,
    termStart: day(term.start),
    kpi: kpi.id,
    value: actual === null || unit !== "share" ? actual : share(actual),
    unit,
    attainment: attainment === null ? null : share(attainment),
    status: usualStatusStyles[status].word,
    setStatus: set === undefined ? null : usualStatusStyles[set].word,
    target: kpi.targetText.replace(/\s+/g, " ").trim(),
    rules: rulesVersion,
    who,
    note,
    frozenOn: day(today),
  };
}

const day = (date: CalendarDate): DateCell => ({ kind: "date", date });
const share = (value: number): PercentCell => ({ kind: "percent", value });
