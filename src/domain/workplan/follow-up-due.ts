import { addToList } from "../shared/add-to-list";
import type { FollowUpRow, LogRow } from "../kpi/evidence/evidence";
import { likeness } from "../plan/compare/text-likeness";
import { topicWords } from "../plan/compare/word-index";
import { addMonths, type CalendarDate } from "../shared/calendar-date";
import { type EventType, readEventType } from "./activity-type";

/** A workshop that was held, and the follow-up survey that asks its participants what came of it. */
export interface FollowUpDue {
  readonly row: LogRow;
  /** Six months after the workshop's last day. */
  readonly due: CalendarDate;
  /** done: the survey has its row. due: its day has come. coming: within the next weeks. later: not yet. */
  readonly state: "done" | "due" | "coming" | "later";
}

export interface FollowUpInput {
  readonly rows: readonly LogRow[];
  readonly followUp: readonly FollowUpRow[];
  readonly asOf: CalendarDate;
  /** Months after the workshop; 6 by the office's habit. */
  readonly months?: number;
  /** What is asked about; the office asks about regional and sub-regional workshops. */
  readonly types?: readonly EventType[];
}

const usualTypes: readonly EventType[] = ["regional", "sub-regional"];
const soon = 1;
const sameWorkshop = 0.5;

/** The delivered workshops by the day on which their follow-up survey is due, the earliest first. */
export function followUpsDue(question: FollowUpInput): readonly FollowUpDue[] {
  const { rows, followUp, asOf, months = 6, types = usualTypes } = question;
  const byMonth = surveysByMonth(followUp);
  return rows
    .flatMap((row): readonly FollowUpDue[] => {
      const type = readEventType(row.words?.type ?? "");
      const last = row.words?.endDate ?? row.date;
      const isHeld = row.status === "delivered" && last !== undefined && last <= asOf;
      if (!isHeld || type === undefined || !types.includes(type)) return [];
      const due = addMonths(last, months);
      return [{ row, due, state: stateOf({ row, due, last }, { byMonth, asOf }) }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.row.row - b.row.row));
}

interface Held {
  readonly row: LogRow;
  readonly due: CalendarDate;
  readonly last: CalendarDate;
}

function stateOf(
  { row, due, last }: Held,
  { byMonth, asOf }: { byMonth: ReadonlyMap<string, readonly FollowUpRow[]>; asOf: CalendarDate },
): FollowUpDue["state"] {
  const months = new Set([monthOf(row.date ?? last), monthOf(last)]);
  const asked = [...months].flatMap((month) => byMonth.get(month) ?? []);
  if (asked.some((survey) => isSame(survey, row))) return "done";
  if (due <= asOf) return "due";
  return due <= addMonths(asOf, soon) ? "coming" : "later";
}

/** A survey without the workshop's name is known by its month alone. */
const isSame = ({ workshop = "" }: FollowUpRow, { activity }: LogRow): boolean =>
  workshop === "" || likeness(topicWords(workshop), topicWords(activity)) >= sameWorkshop;

function surveysByMonth(followUp: readonly FollowUpRow[]): ReadonlyMap<string, readonly FollowUpRow[]> {
  const byMonth = new Map<string, FollowUpRow[]>();
  for (const survey of followUp) {
    if (survey.date === undefined) continue;
    addToList(byMonth, monthOf(survey.date), survey);
  }
  return byMonth;
}

const monthOf = (date: CalendarDate): string => date.slice(0, 7);
