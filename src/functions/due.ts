import type { Timeframe } from "../domain/plan/time/timeframe";
import { type Answer, andThen, answer, nothing, quoted, slip } from "./answer";
import { argumentOf, textOf } from "./argument";
import { serialOfDay, timeframeOf } from "./excel-day";

/** RSP.DUE: the last day of a timeframe as a number that Excel shows as a date: "by June 2020" -> 44012. */
export function dueSerial(given: unknown): Answer<number> {
  const argument = argumentOf(given);
  return andThen(timeframeOf(argument, "timeframe"), (timeframe) => serialOf(timeframe, textOf(argument)));
}

function serialOf(timeframe: Timeframe, text: string): Answer<number> {
  switch (timeframe.type) {
    case "ongoing":
      return nothing("On-going: there is no last day.");
    case "none":
      return nothing("No timeframe is written there.");
    case "recurring":
      return nothing(`${quoted(text)} names no last day: it is due again and again.`);
    case "date":
    case "period": {
      const serial = serialOfDay(timeframe.end);
      return serial === undefined ? slip(`${timeframe.end} is too early for Excel.`) : answer(serial);
    }
  }
}
