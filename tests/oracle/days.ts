/** A day as "2019-06-30"; days compare with < and > as they stand. The oracle's own arithmetic, none of the product's. */
export type Day = string;

export interface Span {
  readonly start: Day;
  readonly end: Day;
}

const millisecondsADay = 86_400_000;

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay;

const dayOf = (number: number): Day => new Date(number * millisecondsADay).toISOString().slice(0, 10);

/** plusDays("2020-02-28", 1) -> "2020-02-29" */
export const plusDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days);

/** Both ends counted: a day to itself is 1. */
export const daysFromTo = (start: Day, end: Day): number => numberOf(end) - numberOf(start) + 1;

/** plusMonths("2019-03-31", -1) -> "2019-02-28" */
export function plusMonths(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8, 10)), lastDay);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** 29 February becomes 28 February. */
export const yearBefore = (day: Day): Day => plusMonths(day, -12);

export const isIn = (day: Day | null, { start, end }: Span): boolean =>
  day !== null && start <= day && day <= end;

/** The part of a span inside another. */
export const cutTo = (span: Span, whole: Span): Span => ({
  start: span.start > whole.start ? span.start : whole.start,
  end: span.end < whole.end ? span.end : whole.end,
});
