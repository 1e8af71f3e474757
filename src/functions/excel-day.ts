import { readTimeframe } from "../domain/plan/time/read-timeframe";
import { type CalendarDate, yearOf } from "../domain/shared/calendar-date";
import { dateOfSerial, serialOfDate } from "../domain/shared/serial-date";
import { type Answer, andThen, answer, quoted, slip } from "./answer";
import type { Argument } from "./argument";
import { fiscalYear } from "./fiscal-year";
import { kept } from "./kept";
import { inWords } from "../domain/shared/code-words";
import type { Timeframe } from "../domain/plan/time/timeframe";

/** 1 March 1900: before it Excel counts a 29 February that never was, so a number there is no day to rely on. */
const first = 61;

/**
 * The day of an Excel serial number, its time of day dropped: 43646 is 30 June 2019. undefined below 61 and above the
 * year 9999. Workbooks that count from 1904 are not told apart: a function does not see its workbook.
 */
export const dayOfSerial = (serial: number): CalendarDate | undefined =>
  serial >= first ? dateOfSerial(serial, 1900) : undefined;

/** The serial number of a day: 30 June 2019 is 43646. undefined before 1 March 1900. */
export function serialOfDay(date: CalendarDate): number | undefined {
  const serial = serialOfDate(date, 1900);
  return serial !== undefined && serial >= first ? serial : undefined;
}

/** When something is due, from a cell: a date, or words such as "June 2020", "On-going", "by the end of 2019". */
export function timeframeOf(argument: Argument, name: string): Answer<Timeframe> {
  if (typeof argument === "number")
    return serialTimeframe(String(argument)) ?? slip(`${name}: ${argument} is no date.`);
  const text = argument === undefined ? "" : String(argument);
  const reading = timeframeReading(text);
  return reading.kind === "read"
    ? answer(reading.value)
    : slip(`${name}: ${quoted(text)} could not be read as a date or timeframe (${inWords(reading.reason)}).`);
}

const serialTimeframe = kept((serial): Answer<Timeframe> | undefined => {
  const day = dayOfSerial(Number(serial));
  return day && answer({ type: "date", start: day, end: day });
});

const timeframeReading = kept((text) => readTimeframe(text, fiscalYear));

/** The first or the last day of what a cell names; undefined where the cell is blank. "July 2018" starts on 1 July. */
export function dayOf(
  argument: Argument,
  { name, edge }: { readonly name: string; readonly edge: "start" | "end" },
): Answer<CalendarDate | undefined> {
  if (argument === undefined) return answer(undefined);
  return andThen(timeframeOf(argument, name), (timeframe) => {
    const day = edgeOf(timeframe, edge);
    if (day === undefined) return slip(`${name}: ${quoted(String(argument))} names no day.`);
    return andThen(inReach(timeframe, name), () => answer(day));
  });
}

/** Terms and fiscal years are reckoned from these days, so they stay far from both ends of the calendar. */
export function inReach(timeframe: Timeframe, name: string): Answer<Timeframe> {
  const days = [edgeOf(timeframe, "start"), edgeOf(timeframe, "end")];
  return days.every((day) => day === undefined || (yearOf(day) >= 1900 && yearOf(day) < 3000))
    ? answer(timeframe)
    : slip(`${name}: a day between 1900 and 2999 is needed.`);
}

function edgeOf(timeframe: Timeframe, edge: "start" | "end"): CalendarDate | undefined {
  if (timeframe.type !== "date" && timeframe.type !== "period") return undefined;
  return edge === "start" ? timeframe.start : timeframe.end;
}
