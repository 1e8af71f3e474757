import type { ActionId } from "../plan/ids";
import type { CalendarDate } from "../shared/calendar-date";
import type { Evidence, LogRow } from "./evidence";
import type { DaySpan } from "./review";

/**
 * The evidence sorted once by what KPIs ask of it, so that judging a KPI never scans the log again:
 * the cost is linear in the rows, and nearly nothing per action.
 */
export interface EvidenceIndex {
  readonly evidence: Evidence;
  /** Events that took place, by action; an event that serves several actions stands under each of them. */
  readonly delivered: ReadonlyMap<ActionId, readonly LoggedEvent[]>;
  /** Events still planned, by action; without a day they stand last. */
  readonly planned: ReadonlyMap<ActionId, readonly LoggedEvent[]>;
  /** Rows that name the action, whatever their status. */
  readonly rowsByAction: ReadonlyMap<ActionId, readonly LogRow[]>;
  /** The days of all dated log rows and of all dated follow-up rows, sorted. */
  readonly logDays: readonly CalendarDate[];
  readonly followUpDays: readonly CalendarDate[];
}

/** What happened on a day: rows of the same Date and Activity are one event. Source: RULES 2. */
export interface LoggedEvent {
  readonly date: CalendarDate | undefined;
  readonly rows: readonly LogRow[];
}

export function indexEvidence(evidence: Evidence): EvidenceIndex {
  const log = evidence.activityLog.rows;
  return {
    evidence,
    delivered: eventsByAction(log.filter(({ status, date }) => status === "delivered" && date !== undefined)),
    planned: eventsByAction(log.filter(({ status }) => status === "planned")),
    rowsByAction: rowsByAction(log),
    logDays: sortedDays(log),
    followUpDays: sortedDays(evidence.followUp.rows),
  };
}

/** Whether any of some sorted days lies in a span, both ends included. */
export function anyDayWithin(days: readonly CalendarDate[], { start, end }: DaySpan): boolean {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as CalendarDate) < start)
      low = middle + 1; // middle lies inside the array
    else high = middle;
  }
  const first = days[low];
  return first !== undefined && first <= end;
}

function eventsByAction(rows: readonly LogRow[]): ReadonlyMap<ActionId, readonly LoggedEvent[]> {
  const byAction = new Map<ActionId, LoggedEvent[]>();
  for (const event of eventsOf(rows)) {
    for (const action of actionsOf(event)) append(byAction, action, event);
  }
  return byAction;
}

interface OpenEvent extends LoggedEvent {
  readonly rows: LogRow[];
}

function eventsOf(rows: readonly LogRow[]): readonly LoggedEvent[] {
  const events: OpenEvent[] = [];
  const seen = new Map<string, Map<string, OpenEvent>>();
  for (const row of rows) {
    const name = row.activity.toLowerCase();
    // Without a day or a name nothing says that two rows are the same event.
    const sameDay = row.date === undefined || name === "" ? undefined : mapAt(seen, row.date);
    const known = sameDay?.get(name);
    if (known) {
      known.rows.push(row);
      continue;
    }
    const event: OpenEvent = { date: row.date, rows: [row] };
    events.push(event);
    sameDay?.set(name, event);
  }
  return events;
}

function actionsOf({ rows }: LoggedEvent): Iterable<ActionId> {
  const [first] = rows;
  if (rows.length === 1 && first) return first.actions;
  return new Set(rows.flatMap(({ actions }) => actions));
}

function rowsByAction(rows: readonly LogRow[]): ReadonlyMap<ActionId, readonly LogRow[]> {
  const byAction = new Map<ActionId, LogRow[]>();
  for (const row of rows) {
    for (const action of row.actions) append(byAction, action, row);
  }
  return byAction;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function mapAt<Key>(maps: Map<Key, Map<string, OpenEvent>>, key: Key): Map<string, OpenEvent> {
  const map = maps.get(key) ?? new Map<string, OpenEvent>();
  maps.set(key, map);
  return map;
}

function sortedDays(rows: readonly { readonly date: CalendarDate | undefined }[]): readonly CalendarDate[] {
  const days = new Set<CalendarDate>();
  for (const { date } of rows) if (date !== undefined) days.add(date);
  return [...days].sort();
}
