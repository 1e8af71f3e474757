import { remembered } from "../../../shared/remembered";
import type { EvidenceTable, FollowUpRow } from "../../evidence/evidence";
import { fiscalYearOf } from "../../periods";
import type { KpiRemark } from "../../result";
import { type DaySpan, isWithin, type Review, termSoFar } from "../../review/review";
import { dateOf } from "../../../shared/calendar-date";
import { count, dayText, someOf } from "../../words";

const known = remembered<readonly KpiRemark[]>();

/**
 * Rows of the survey that are left out for their day, and what the share would be with those that belong by their round.
 * Source: RULES-2 14.
 */
export const leftOutReplies = (table: EvidenceTable<FollowUpRow>, review: Review): readonly KpiRemark[] => {
  const span = termSoFar(review);
  const key = `${span.start} ${span.end} ${review.term.end} ${review.fiscalYearStartMonth}`;
  return known(table.rows, key, () => leftOut(table, review));
};

function leftOut({ rows, sheet }: EvidenceTable<FollowUpRow>, review: Review): readonly KpiRemark[] {
  const span = termSoFar(review);
  const counted = rows.filter(({ date }) => date !== undefined && isWithin(date, span));
  const outside = rows.filter(({ date }) => date !== undefined && !isWithin(date, review.term));
  const undated = rows.filter(({ date }) => date === undefined);
  const belonging = outside.filter((row) => isOfTerm(row, review));
  const others = outside.length - belonging.length;
  const parts = [
    ...(belonging.length > 0
      ? [
          `with ${named(belonging)} of a round of the term it would be ${shareText([...counted, ...belonging])}`,
        ]
      : []),
    ...(others > 0 ? [`${count(others, "row")} dated outside the term`] : []),
    ...(undated.length > 0
      ? [`with ${named(undated)} without a day ${shareText([...counted, ...belonging, ...undated])}`]
      : []),
  ];
  if (parts.length === 0) return [];
  return [{ code: "rows-left-out", text: `Left out of ${sheet}: ${parts.join("; ")}.` }];
}

/** "row 3 (1 Apr 2018)" */
const named = (rows: readonly FollowUpRow[]): string =>
  `${rows.length === 1 ? "row" : "rows"} ${someOf(
    rows.map(({ row, date }) => (date === undefined ? String(row) : `${row} (${dayText(date)})`)),
    6,
  )}`;

function shareText(rows: readonly FollowUpRow[]): string {
  const yes = rows.reduce((sum, { effectsYes }) => sum + effectsYes, 0);
  const all = rows.reduce((sum, { effectsNo }) => sum + effectsNo, yes);
  return `${yes} of ${all}`;
}

/** Whether the years in a round's name lie in the term: "2018/19" by the fiscal year, "2018" by the calendar. */
function isOfTerm({ round = "" }: FollowUpRow, { term, fiscalYearStartMonth }: Review): boolean {
  const parts = /(\d{4})(?:\s*[/-]\s*(\d{2,4}))?/.exec(round);
  if (!parts) return false;
  const year = Number(parts[1]);
  const first = dateOf(year, parts[2] === undefined ? 1 : fiscalYearStartMonth, 1);
  if (first === undefined) return false;
  const span: DaySpan = fiscalYearOf(first, parts[2] === undefined ? 1 : fiscalYearStartMonth);
  return span.start <= term.end && span.end >= term.start;
}
