import type { ActivityStatus, Term } from "../../../domain/plan/plan";
import { readTimeframe } from "../../../domain/plan/time/read-timeframe";
import type { Timeframe } from "../../../domain/plan/time/timeframe";
import { plainText, saysNothing } from "../../../domain/shared/plain-text";
import type { Remark } from "../../../domain/shared/remark";
import { cellText, isDateCell } from "../../cell-text";
import { readLogStatus } from "../../tables/answers";
import type { FoundCell } from "../found-cell";
import type { PlanLine } from "../plan-lines";

/** How the Date column of a work plan is read: a month without a year is one of the plan's own fiscal year. */
export interface DayReading {
  readonly fiscalYearStartMonth: number;
  /** Of the work plan, where its title says it. */
  readonly fiscalYear?: Term | undefined;
}

/** The cells of a work plan's line that say when an activity is planned, and how it stands. */
export interface ActivityCells {
  readonly date?: FoundCell | undefined;
  readonly status?: FoundCell | undefined;
}

/**
 * Of a cell with as many lines as the row has activities, each has its own; a single one stands for all of them.
 */
export function activityCells(
  line: PlanLine,
  { at, of, sheet }: { readonly at: number; readonly of: number; readonly sheet: string },
): ActivityCells {
  const piece = (role: "date" | "status"): FoundCell | undefined => {
    const value = line.cell(role);
    const text = cellText(value);
    if (text === "") return undefined;
    const lines = text
      .split(/\r?\n/)
      .map((one) => one.replace(/^[\s•*–-]+(?=\S)/, "").trim())
      .filter((one) => one !== "");
    const own = typeof value === "string" && lines.length === of ? (lines[at] ?? text) : undefined;
    return { value: own ?? value, text: own ?? text, source: { sheet, address: line.address(role) } };
  };
  return { date: piece("date"), status: piece("status") };
}

/** When an activity is planned; undefined where its cell says nothing or can't be read. */
export function plannedTime(cell: FoundCell | undefined, reading: DayReading): Timeframe | undefined {
  if (cell === undefined || saysNothing(cell.text)) return undefined;
  if (isDateCell(cell.value)) return { type: "date", start: cell.value.date, end: cell.value.date };
  const found = readTimeframe(cell.text, reading);
  if (found.kind === "read") return found.value.type === "none" ? undefined : found.value;
  return found.reason === "no-year" ? inFiscalYear(cell.text, reading) : undefined;
}

/** "September", "Q4" or "5 March" in the year of the plan. */
function inFiscalYear(text: string, { fiscalYear, ...reading }: DayReading): Timeframe | undefined {
  if (fiscalYear === undefined) return undefined;
  const years = new Set([fiscalYear.start.slice(0, 4), fiscalYear.end.slice(0, 4)]);
  for (const year of years) {
    const found = readTimeframe(`${text} ${year}`, reading);
    if (found.kind !== "read" || !("end" in found.value)) continue;
    const { start = found.value.end, end } = found.value;
    if (start >= fiscalYear.start && end <= fiscalYear.end) return found.value;
  }
  return undefined;
}

/** How an activity stands, in the words of the log. Undefined where nothing is said, or nothing that is a state. */
export const plannedStatus = (cell: FoundCell | undefined): ActivityStatus | undefined =>
  cell && readLogStatus(plainText(cell.text.slice(0, longestStatus)).replace(/[.;,]$/, ""));

const longestStatus = 80;

/** States on the way, which a plan may well name: nothing is delivered yet, and nothing is amiss. */
const onTheWay =
  /^(?:not (?:yet )?(?:started|begun|due|held)|(?:in|under) (?:progress|way|preparation)|underway|on-? ?going|started|open|pending|to do|new|confirmed|tentative)$/;

/** Cells that say something and can't be read, each once. */
export function activityCellRemarks(
  { actions }: { readonly actions: readonly { readonly activities: readonly ActivityCells[] }[] },
  reading: DayReading,
): readonly Remark[] {
  const remarks = new Map<string, Remark>();
  for (const { date, status } of actions.flatMap(({ activities }) => activities)) {
    if (date && !saysNothing(date.text) && plannedTime(date, reading) === undefined)
      remarks.set(keyOf(date), unreadRemark(date, "date"));
    const state = status && plainText(status.text.slice(0, longestStatus)).toLowerCase();
    if (
      status &&
      !saysNothing(status.text) &&
      !onTheWay.test(state ?? "") &&
      plannedStatus(status) === undefined
    )
      remarks.set(keyOf(status), unreadRemark(status, "status"));
  }
  return [...remarks.values()];
}

const keyOf = ({ source, text }: FoundCell): string => `${source.sheet}!${source.address}\n${text}`;

const advice = {
  date: 'Type a date, or words such as "March 2019" or "Q3 2019".',
  status: "Write planned, delivered, postponed or cancelled.",
} as const;

const unreadRemark = ({ text, source }: FoundCell, what: keyof typeof advice): Remark => ({
  code: `activity-${what}-unread`,
  severity: "warning",
  source,
  text: `The work plan's ${what} "${text.replace(/\s+/g, " ").slice(0, 80)}" could not be read; the activity stands as if it had none.`,
  next: advice[what],
});
