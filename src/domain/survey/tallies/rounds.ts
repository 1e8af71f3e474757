import { addToList } from "../../shared/add-to-list";
import type { CalendarDate } from "../../shared/calendar-date";

interface OfRound {
  readonly round: string;
  readonly date?: CalendarDate;
}

/** Rows by their round, case aside: the round with the latest day first, those without days last as they came. */
export function byRound<Row extends OfRound>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.round.trim().toLowerCase();
    addToList(groups, key, row);
  }
  return [...groups.values()]
    .map((group) => ({ group, latest: latestDay(group) }))
    .sort((a, b) => (a.latest === b.latest ? 0 : a.latest < b.latest ? 1 : -1))
    .map(({ group }) => group);
}

const latestDay = (rows: readonly OfRound[]): string =>
  rows.reduce((latest, { date }) => (date !== undefined && date > latest ? date : latest), "");
