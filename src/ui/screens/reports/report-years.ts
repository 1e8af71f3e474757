import { fiscalYearOf } from "../../../domain/kpi/periods";
import type { DaySpan } from "../../../domain/kpi/review";
import { addYears, yearOf } from "../../../domain/shared/calendar-date";
import type { PlanPicture } from "../../../usecases/plan-picture";

/** Years of a report that is looked at: of a log that goes back further, the latest ten. */
const most = 10;

/** The fiscal years that a report may be of: from the term's first, or the log's, to the one of the as-of day. */
export function reportYears({ report, model }: PlanPicture): readonly DaySpan[] {
  const { fiscalYearStartMonth } = model.settings;
  const days = model.evidence.activityLog.rows.flatMap(({ date }) => (date === undefined ? [] : [date]));
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest), report.term.start);
  const last = fiscalYearOf(report.asOf, fiscalYearStartMonth);
  const count = Math.min(
    most,
    Math.max(1, yearOf(last.start) - yearOf(fiscalYearOf(first, fiscalYearStartMonth).start) + 1),
  );
  return Array.from({ length: count }, (_, index) =>
    fiscalYearOf(addYears(last.start, index + 1 - count), fiscalYearStartMonth),
  );
}

/** yearName(July 2018 to June 2019) -> "2018-19"; a calendar year is "2019". */
export const yearName = ({ start, end }: DaySpan): string =>
  yearOf(start) === yearOf(end) ? String(yearOf(start)) : `${yearOf(start)}-${String(yearOf(end)).slice(-2)}`;
