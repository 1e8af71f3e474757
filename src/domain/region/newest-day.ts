import type { Evidence } from "../kpi/evidence/evidence";
import type { CalendarDate } from "../shared/calendar-date";

/** The newest day, up to as-of, on which anything was entered as having happened; null where nothing has a day. */
export function newestDay(evidence: Evidence, asOf: CalendarDate): CalendarDate | null {
  const { activityLog, followUp, kpiValues, memberStatus } = evidence;
  const days = [
    ...activityLog.rows.map(({ date }) => date),
    ...followUp.rows.map(({ date }) => date),
    ...[...(kpiValues?.values() ?? [])].flatMap((values) => values.map(({ end }) => end)),
    ...[...memberStatus.values()].flatMap(({ answers }) =>
      [...answers.values()].map((answer) => (answer.kind === "yes" ? answer.since : undefined)),
    ),
  ];
  return days.reduce<CalendarDate | null>(
    (newest, day) => (day !== undefined && day <= asOf && (newest === null || day > newest) ? day : newest),
    null,
  );
}
