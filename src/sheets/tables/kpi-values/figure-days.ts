import { fiscalYearOf } from "../../../domain/kpi/periods";
import type { DaySpan } from "../../../domain/kpi/review/review";
import type { Term } from "../../../domain/plan/plan";
import { readTimeframe } from "../../../domain/plan/time/read-timeframe";
import { addMonths, dayBefore } from "../../../domain/shared/calendar-date";
import { cellText } from "../../cell-text";
import type { CellValue } from "../../sheet-snapshot";
import { readDateCell } from "../answers";

export interface DayFrame {
  readonly fiscalYearStartMonth: number;
  readonly term: Term | undefined;
}

/** A day, or the days of a period: "Q2 2025" is of the calendar, unless only the fiscal one lies in the term. Source: RULES-2 13. */
export function readFigureDays(
  cell: CellValue,
  { fiscalYearStartMonth, term }: DayFrame,
): DaySpan | undefined {
  const day = readDateCell(cell);
  if (day !== undefined) return { start: day, end: day };
  const text = cellText(cell);
  if (text === "") return undefined;
  return (
    quarterOf(text, { fiscalYearStartMonth, term }) ??
    monthOf(text, { fiscalYearStartMonth, term }) ??
    spanOf(text, fiscalYearStartMonth)
  );
}

/** "March" alone is of the fiscal year in the term, as a quarter is. */
function monthOf(text: string, { fiscalYearStartMonth, term }: DayFrame): DaySpan | undefined {
  if (term === undefined || !/^\p{L}{3,9}\.?$/u.test(text)) return undefined;
  const { start, end } = fiscalYearOf(term.end, fiscalYearStartMonth);
  return [start, end]
    .map((day) => spanOf(`${text} ${day.slice(0, 4)}`, fiscalYearStartMonth))
    .find((span) => span !== undefined && span.start >= start && span.end <= end);
}

function spanOf(text: string, fiscalYearStartMonth: number): DaySpan | undefined {
  const year = /^\d{4}$/.test(text) ? `1 January ${text} - 31 December ${text}` : text;
  const reading = readTimeframe(year, { fiscalYearStartMonth });
  if (reading.kind === "unread" || reading.notes.some(({ certainty }) => certainty === "doubtful"))
    return undefined;
  const { value } = reading;
  if (value.type !== "date" && value.type !== "period") return undefined;
  return value.start === undefined ? undefined : { start: value.start, end: value.end };
}

const quarterText =
  /^(?:(fy|fiscal(?: year)?)\s*)?(?:q(?:uarter|tr)?\.?\s*([1-4])|([1-4])(?:st|nd|rd|th)? (?:q|quarter|qtr))(?:[\s,/-]+(?:of )?(?:(fy|fiscal(?: year)?)\s*)?(\d{4})(?:\s*[/-]\s*(\d{2,4}))?)?$/i;

/** Quarters: with FY or 2024/25 fiscal, with a plain year of the calendar, alone of the fiscal year in the term. */
function quarterOf(text: string, { fiscalYearStartMonth, term }: DayFrame): DaySpan | undefined {
  const parts = quarterText.exec(text.trim());
  if (!parts) return undefined;
  const [, before, one, other, behind, year, until] = parts;
  const place = Number(one ?? other) - 1;
  if (year === undefined) return term && cut(fiscalYearOf(term.end, fiscalYearStartMonth), place);
  const isFiscal = before !== undefined || behind !== undefined || until !== undefined;
  // FY2025 ends in 2025, 2024/25 begins in 2024.
  const first = until === undefined ? Number(year) - (fiscalYearStartMonth === 1 ? 0 : 1) : Number(year);
  const anchor = readDateCell(`${first}-${String(fiscalYearStartMonth).padStart(2, "0")}-01`);
  const fiscal = anchor && cut(fiscalYearOf(anchor, fiscalYearStartMonth), place);
  const january = readDateCell(`${year}-01-01`);
  const calendar = january && cut({ start: january, end: january }, place);
  if (isFiscal) return fiscal;
  const lies = (span: DaySpan | undefined): boolean =>
    span !== undefined && (term === undefined || (span.start >= term.start && span.end <= term.end));
  return !lies(calendar) && lies(fiscal) ? fiscal : calendar;
}

function cut({ start }: DaySpan, place: number): DaySpan {
  const first = addMonths(start, place * 3);
  return { start: first, end: dayBefore(addMonths(first, 3)) };
}
