import type { ActionId } from "../../plan/ids";
import { remembered } from "../../shared/remembered";
import type { CalendarDate } from "../../shared/calendar-date";
import { placesWithin } from "./day-places";
import type { Evidence } from "./evidence";
import { invertedLists, type Lists, listAt } from "./lists";
import { type LogColumns, logColumns, statusCode } from "./log-columns";
import { type LoggedEvents, loggedEvents } from "./logged-events";
import type { DaySpan } from "../review/review";

/**
 * The evidence sorted once by what KPIs ask of it, so that judging a KPI never scans the log again:
 * the cost is linear in the rows, and nearly nothing per action.
 */
export interface EvidenceIndex {
  readonly evidence: Evidence;
  /** The Activity Log by columns. */
  readonly log: LogColumns;
  /** Events that took place. */
  readonly delivered: LoggedEvents;
  /** Events still planned, also without a day. */
  readonly planned: LoggedEvents;
  /** The numbers of the rows that name an action, whatever their status. */
  readonly rowsByAction: Lists;
  /** The days of all dated log rows and of all dated follow-up rows, sorted. */
  readonly logDays: readonly CalendarDate[];
  readonly followUpDays: readonly CalendarDate[];
}

const known = remembered<EvidenceIndex>();

/** The index of some evidence: made once and kept as long as the evidence itself, which never changes. */
export const indexEvidence = (evidence: Evidence): EvidenceIndex =>
  known(evidence, "index", () => newIndex(evidence));

function newIndex(evidence: Evidence): EvidenceIndex {
  const { rows } = evidence.activityLog;
  const log = logColumns(rows);
  return {
    evidence,
    log,
    delivered: loggedEvents(rows, log, { status: statusCode.delivered, needsDay: true }),
    planned: loggedEvents(rows, log, { status: statusCode.planned, needsDay: false }),
    rowsByAction: invertedLists(log.actions, log.actionNumbers.size),
    logDays: log.days,
    followUpDays: sortedDays(evidence.followUp.rows),
  };
}

/** The numbers of the rows that name an action; empty where none does. */
export const rowsNaming = ({ rowsByAction, log }: EvidenceIndex, action: ActionId): Int32Array =>
  listAt(rowsByAction, log.actionNumbers.get(action));

/** Whether any of some sorted days lies in a span, both ends included. */
export function anyDayWithin(days: readonly CalendarDate[], span: DaySpan): boolean {
  const { first, last } = placesWithin(days, span);
  return first <= last;
}

function sortedDays(rows: readonly { readonly date: CalendarDate | undefined }[]): readonly CalendarDate[] {
  const days = new Set<CalendarDate>();
  for (const { date } of rows) if (date !== undefined) days.add(date);
  return [...days].sort();
}
