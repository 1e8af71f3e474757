import type { ActionId } from "../../plan/ids";
import type { CalendarDate } from "../../shared/calendar-date";
import { noDay } from "./day-places";
import type { LogRow, LogStatus } from "./evidence";
import { type Lists, openLists } from "./lists";

/**
 * The Activity Log as columns: one number a row and cell, so that counting reads arrays of numbers and not a
 * million rows. Rows are numbered from 0 in the log's order, actions as they are first named.
 */
export interface LogColumns {
  /** The days that rows have, each once, sorted. */
  readonly days: readonly CalendarDate[];
  /** The place of the row's day among them, or `noDay`. */
  readonly day: Int32Array;
  /** A `statusCode`. */
  readonly status: Uint8Array;
  /** NaN where there are none. */
  readonly participants: Float64Array;
  readonly score: Float64Array;
  /** 0 where there are none. */
  readonly respondents: Float64Array;
  /** 1 for a request. */
  readonly requested: Uint8Array;
  /** Each an `answerCode`. */
  readonly requestMet: Uint8Array;
  readonly expertsUsed: Uint8Array;
  /** The row's number in its sheet. */
  readonly sheetRow: Int32Array;
  /** The numbers of the actions that the row names. */
  readonly actions: Lists;
  readonly actionNumbers: ReadonlyMap<ActionId, number>;
}

/** What became of a planned event does not count where it is neither of these. */
export const statusCode = { other: 0, planned: 1, delivered: 2 } as const;

export const answerCode = { no: 0, yes: 1, blank: 2 } as const;

/** Reads every row once. */
export function logColumns(rows: readonly LogRow[]): LogColumns {
  const { length } = rows;
  const columns = {
    day: new Int32Array(length),
    status: new Uint8Array(length),
    participants: new Float64Array(length),
    score: new Float64Array(length),
    respondents: new Float64Array(length),
    requested: new Uint8Array(length),
    requestMet: new Uint8Array(length),
    expertsUsed: new Uint8Array(length),
    sheetRow: new Int32Array(length),
  };
  const actions = openLists(length);
  const actionNumbers = new Map<ActionId, number>();
  const dayNumbers = new Map<CalendarDate, number>();
  const addAction = (action: ActionId): void => actions.add(numberOf(actionNumbers, action));
  rows.forEach((row, at) => {
    const { date } = row;
    columns.day[at] = date === undefined ? noDay : numberOf(dayNumbers, date);
    columns.status[at] = codeOf(row.status);
    columns.participants[at] = row.participants ?? NaN;
    columns.score[at] = row.score ?? NaN;
    columns.respondents[at] = row.respondents ?? 0;
    columns.requested[at] = row.requested ? 1 : 0;
    columns.requestMet[at] = answerOf(row.requestMet);
    columns.expertsUsed[at] = answerOf(row.expertsUsed);
    columns.sheetRow[at] = row.row;
    row.actions.forEach(addAction);
    actions.end();
  });
  const days = [...dayNumbers.keys()].sort();
  putInOrder(columns.day, dayNumbers, days);
  return { ...columns, days, actions: actions.close(), actionNumbers };
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  return number;
}

const codeOf = (status: LogStatus | undefined): number =>
  status === "delivered"
    ? statusCode.delivered
    : status === "planned"
      ? statusCode.planned
      : statusCode.other;

const answerOf = (answer: boolean | undefined): number =>
  answer === undefined ? answerCode.blank : answer ? answerCode.yes : answerCode.no;

/** Numbers days in their order that were numbered as they were met. */
function putInOrder(
  day: Int32Array,
  numbers: ReadonlyMap<CalendarDate, number>,
  days: readonly CalendarDate[],
): void {
  const places = new Int32Array(days.length);
  days.forEach((found, place) => (places[numbers.get(found) ?? 0] = place));
  for (let row = 0; row < day.length; row += 1) {
    const number = day[row] ?? noDay;
    if (number !== noDay) day[row] = places[number] ?? noDay;
  }
}
