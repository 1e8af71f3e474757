import { addToList } from "../shared/add-to-list";
import type { LogRow } from "../kpi/evidence/evidence";
import { type DaySpan, elapsed, isWithin } from "../kpi/review/review";
import type { MemberName } from "../member/member";
import type { ActionId } from "../plan/ids";
import type { CalendarDate } from "../shared/calendar-date";
import { type EventType, readEventType } from "./activity-type";
import type { LogMatch } from "./match-log";
import type { WorkEvent, WorkPlan } from "./work-plan";

/**
 * How a promised event stands. scheduled: a planned row, or the work plan's own Date, says when. overdue: its time, its planned day or the fiscal
 * year has passed. open: nothing is said yet.
 */
export type EventState = "delivered" | "scheduled" | "postponed" | "cancelled" | "overdue" | "open";

/**
 * A promised event and how it stands; or, of the log: an offer that was taken up, an event that no line promised
 * (unplanned), a planned row that no line promised (added).
 */
export interface ProgressItem {
  readonly state: EventState | "on-request" | "unplanned" | "added";
  /** How many; a newsletter every quarter can be delivered twice and open twice. */
  readonly amount: number;
  readonly event: WorkEvent | undefined;
  readonly row: LogRow | undefined;
  readonly actions: readonly ActionId[];
  readonly type: EventType;
  readonly members: readonly MemberName[];
}

export interface ProgressInput {
  readonly plan: WorkPlan;
  /** Those that count: confirmed, and as sure as the caller wants. */
  readonly matches: readonly LogMatch[];
  /** Every row of the log; each event on one row (see oneRowAnEvent). */
  readonly rows: readonly LogRow[];
  readonly membersOf: (row: LogRow) => readonly MemberName[];
  readonly fiscalYear: DaySpan;
  readonly asOf: CalendarDate;
}

/** The state of every promised event of the fiscal year, then what was delivered besides. */
export function progressItems(question: ProgressInput): readonly ProgressItem[] {
  const byEvent = new Map<WorkEvent, LogMatch[]>();
  for (const match of question.matches) {
    addToList(byEvent, match.event, match);
  }
  const promised = question.plan.promised.flatMap((event) =>
    promisedItems(event, byEvent.get(event) ?? [], question),
  );
  return [...promised, ...besides(question)];
}

function promisedItems(
  event: WorkEvent,
  matches: readonly LogMatch[],
  question: ProgressInput,
): readonly ProgressItem[] {
  const item = (state: EventState, amount: number, row?: LogRow): ProgressItem => ({
    state,
    amount,
    event,
    row,
    actions: event.line.actions,
    type: event.type,
    members: event.members,
  });
  const logged = matches.flatMap(({ row }): readonly ProgressItem[] => {
    const state = stateOf(row, question);
    return state === undefined ? [] : [item(state, 1, row)];
  });
  const left = Math.max(0, event.times - logged.length);
  const said = logged.length === 0 ? saidState(event, question) : undefined;
  if (said !== undefined) return [item(said, left)];
  const late = Math.min(left, lateOf(event, logged.length, question));
  return [
    ...logged,
    ...(late > 0 ? [item("overdue", late)] : []),
    ...(left > late ? [item("open", left - late)] : []),
  ];
}

function stateOf({ status, date }: LogRow, { asOf }: ProgressInput): EventState | undefined {
  switch (status) {
    case "delivered":
      return date !== undefined && date > asOf ? "scheduled" : "delivered";
    case "planned":
      return date !== undefined && date < asOf ? "overdue" : "scheduled";
    case "postponed":
    case "cancelled":
      return status;
    case undefined:
      return undefined;
  }
}

/** What the work plan's own columns say of an event that no row of the log tells of. */
function saidState({ status, when }: WorkEvent, { asOf }: ProgressInput): EventState | undefined {
  if (status !== "planned") return status;
  return when !== undefined && "end" in when && when.end >= asOf ? "scheduled" : undefined;
}

/** How many of an event should have been seen by now and were not. */
function lateOf(event: WorkEvent, seen: number, { asOf, fiscalYear }: ProgressInput): number {
  if (asOf > fiscalYear.end) return event.times - seen;
  if (event.when !== undefined && "end" in event.when) return asOf > event.when.end ? event.times - seen : 0;
  if (event.times === 1) return 0;
  const { days, of } = elapsed(fiscalYear, asOf);
  return Math.max(0, Math.floor((event.times * days) / of) - seen);
}

/** Rows of the year that are no promise: taken-up offers, what nobody planned, and what was planned since. */
function besides(question: ProgressInput): readonly ProgressItem[] {
  const byRow = new Map(question.matches.map((match) => [match.row, match]));
  return question.rows.flatMap((row): readonly ProgressItem[] => {
    const event = byRow.get(row)?.event;
    const state = event?.line.kind === "promise" ? undefined : stateBeside(row, event, question);
    if (state === undefined) return [];
    return [
      {
        state,
        amount: 1,
        event,
        row,
        actions: row.actions.length > 0 ? row.actions : (event?.line.actions ?? []),
        type: readEventType(row.words?.type ?? "") ?? event?.type ?? "other",
        members: question.membersOf(row),
      },
    ];
  });
}

function stateBeside(
  { status, date }: LogRow,
  event: WorkEvent | undefined,
  { fiscalYear, asOf }: ProgressInput,
): ProgressItem["state"] | undefined {
  if (status === "planned") {
    const isAhead = date === undefined || (date >= asOf && isWithin(date, fiscalYear));
    return isAhead ? "added" : undefined;
  }
  const isDelivered = status === "delivered" && date !== undefined && date <= asOf;
  if (!isDelivered || !isWithin(date, fiscalYear)) return undefined;
  return event ? "on-request" : "unplanned";
}

/** Rows of the same Date and Activity are one event (RULES 2): the first stands for all, with the actions of each. */
export function oneRowAnEvent(rows: readonly LogRow[]): readonly LogRow[] {
  const events = new Map<string, LogRow>();
  const alone: LogRow[] = [];
  for (const row of rows) {
    if (row.date === undefined || row.activity === "") {
      alone.push(row);
      continue;
    }
    const key = `${row.date} ${row.activity.toLowerCase()}`;
    const first = events.get(key);
    if (first === undefined) events.set(key, row);
    else events.set(key, { ...first, actions: [...new Set([...first.actions, ...row.actions])] });
  }
  return [...events.values(), ...alone];
}
