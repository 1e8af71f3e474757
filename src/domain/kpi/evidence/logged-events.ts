import type { ActionId } from "../../plan/ids";
import { type DayPlaces, isAt, noDay } from "./day-places";
import type { LogRow } from "./evidence";
import { invertedLists, type Lists, listAt, openLists } from "./lists";
import type { LogColumns } from "./log-columns";
import { endHash, sameName } from "./same-name";

/**
 * What happened on a day: rows of the same Date and Activity are one event. Events are numbered from 0 in the order
 * of their first rows. Source: RULES 2.
 */
export interface LoggedEvents {
  /** The events of each action; one that serves several actions stands under each of them. */
  readonly byAction: Lists;
  readonly actionNumbers: LogColumns["actionNumbers"];
  /** The place of each event's day among the log's days, or `noDay`. */
  readonly day: Int32Array;
  /** The number of each event's first row. */
  readonly firstRow: Int32Array;
  /** The numbers of all rows, of those events that are logged in more than one. */
  readonly repeated: ReadonlyMap<number, readonly number[]>;
}

/** The events of a `statusCode`; where a day is needed, a row without one is none. */
export function loggedEvents(
  rows: readonly LogRow[],
  columns: LogColumns,
  { status, needsDay }: { readonly status: number; readonly needsDay: boolean },
): LoggedEvents {
  const { day } = columns;
  const isMeant = (at: number): boolean => columns.status[at] === status && !(needsDay && day[at] === noDay);
  const { firstRow, repeated } = foundEvents(rows, day, isMeant);
  const actions = actionsOf(firstRow, repeated, columns.actions);
  return {
    byAction: invertedLists(actions, columns.actionNumbers.size),
    actionNumbers: columns.actionNumbers,
    day: daysOf(firstRow, day),
    firstRow,
    repeated,
  };
}

/** The numbers of all events of an action. */
export const eventsOf = ({ byAction, actionNumbers }: LoggedEvents, action: ActionId): Int32Array =>
  listAt(byAction, actionNumbers.get(action));

/** Those of them on some days. */
export function eventsOn(events: LoggedEvents, action: ActionId, days: DayPlaces): readonly number[] {
  const own = eventsOf(events, action);
  const found: number[] = [];
  for (let at = 0; at < own.length; at += 1) {
    const event = own[at] ?? 0;
    if (isAt(events.day[event] ?? noDay, days)) found.push(event);
  }
  return found;
}

export function countOn(events: LoggedEvents, action: ActionId, days: DayPlaces): number {
  const own = eventsOf(events, action);
  let found = 0;
  for (let at = 0; at < own.length; at += 1) if (isAt(events.day[own[at] ?? 0] ?? noDay, days)) found += 1;
  return found;
}

/** The numbers of the rows of some events, event by event. */
export function rowsOf({ firstRow, repeated }: LoggedEvents, events: readonly number[]): readonly number[] {
  const rows: number[] = [];
  for (const event of events) {
    const all = repeated.get(event);
    if (all === undefined) rows.push(firstRow[event] ?? 0);
    else for (const row of all) rows.push(row);
  }
  return rows;
}

interface FoundEvents {
  readonly firstRow: Int32Array;
  readonly repeated: ReadonlyMap<number, readonly number[]>;
}

/** Each row is looked up among the events that are known, by its day and name. */
function foundEvents(
  rows: readonly LogRow[],
  day: Int32Array,
  isMeant: (row: number) => boolean,
): FoundEvents {
  const firstRow = new Int32Array(rows.length);
  const repeated = new Map<number, number[]>();
  const known = eventTable(rows, day);
  let events = 0;
  rows.forEach(({ activity }, at) => {
    if (!isMeant(at)) return;
    const event = known.eventOf(activity, at, events);
    if (event === events) {
      firstRow[events] = at;
      events += 1;
    } else addTo(repeated, event, { first: firstRow[event] ?? 0, row: at });
  });
  return { firstRow: firstRow.slice(0, events), repeated };
}

function addTo(
  repeated: Map<number, number[]>,
  event: number,
  { first, row }: { first: number; row: number },
) {
  const all = repeated.get(event);
  if (all) all.push(row);
  else repeated.set(event, [first, row]);
}

interface EventTable {
  /** The event of a row and its name; the new one where there is none yet. */
  eventOf(name: string, row: number, newEvent: number): number;
}

const empty = -1;

/**
 * Day and name to event, by open addressing: arrays of numbers instead of a map for each day. Names that share day and
 * hash, but differ, go to a map, so that a log whose names all end alike costs no more than one.
 */
function eventTable(rows: readonly LogRow[], day: Int32Array): EventTable {
  const size = 2 ** Math.ceil(Math.log2(rows.length * 2 + 2));
  const events = new Int32Array(size).fill(empty);
  const hashes = new Int32Array(size);
  const firstRows = new Int32Array(rows.length);
  const others = new Map<string, number>();
  const otherEvent = (name: string, place: number, newEvent: number): number => {
    const key = `${place} ${name.toLowerCase()}`;
    const event = others.get(key) ?? newEvent;
    others.set(key, event);
    return event;
  };
  const isFirst = (slot: number, hash: number, place: number): boolean =>
    hashes[slot] === hash && day[firstRows[events[slot] ?? 0] ?? 0] === place;
  return {
    eventOf: (name, row, newEvent) => {
      const place = day[row] ?? noDay;
      // Without a day or a name nothing says that two rows are the same event.
      if (place === noDay || name === "") return newEvent;
      const hash = endHash(name, place);
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (events[slot] !== empty && !isFirst(slot, hash, place)) slot = (slot + 1) & (size - 1);
      const event = events[slot] ?? empty;
      if (event !== empty)
        return sameName(rows[firstRows[event] ?? 0]?.activity ?? "", name)
          ? event
          : otherEvent(name, place, newEvent);
      events[slot] = newEvent;
      hashes[slot] = hash;
      firstRows[newEvent] = row;
      return newEvent;
    },
  };
}

/** The actions of each event: as its row names them, or those of all its rows, each once. */
function actionsOf(firstRow: Int32Array, repeated: FoundEvents["repeated"], actions: Lists): Lists {
  const lists = openLists(firstRow.length);
  firstRow.forEach((row, event) => {
    const all = repeated.get(event);
    if (all === undefined) lists.addFrom(actions, row);
    else for (const action of new Set(all.flatMap((row) => [...listAt(actions, row)]))) lists.add(action);
    lists.end();
  });
  return lists.close();
}

function daysOf(firstRow: Int32Array, day: Int32Array): Int32Array {
  const days = new Int32Array(firstRow.length);
  for (let event = 0; event < firstRow.length; event += 1) days[event] = day[firstRow[event] ?? 0] ?? noDay;
  return days;
}
