import type { CalendarDate } from "../../shared/calendar-date";
import { dayInWords } from "../../target/describe-words";
import type { Compared, Judged, Seen } from "./compared";
import { figureText, isReached, unitOf, shareDecimals } from "../measure/figure-unit";
import type { StatusNames } from "../summary";
import type { TrendPoint } from "./trend";

interface Moved {
  readonly result: Judged;
  readonly now: TrendPoint;
  readonly latest: Seen;
  /** What of the latest review compares with now. */
  readonly then: Compared;
  readonly since: CalendarDate | undefined;
  readonly yearBefore: Seen | undefined;
  readonly names: StatusNames;
}

/** "Behind since 31 December 2018; 15 Members then, 17 now." / "Off track on 31 December 2018, now Behind; ..." */
export function trendSentence(moved: Moved): string {
  const { latest, now, since, names } = moved;
  const last = dayInWords(latest.point.asOf);
  const status =
    since === undefined
      ? `${capital(names[latest.point.status])} on ${last}, now ${names[now.status]}`
      : `${capital(names[now.status])} since ${dayInWords(since)}`;
  // "then" is the day that was just named; another day names itself.
  const then = since === undefined || since === latest.point.asOf ? "then" : `on ${last}`;
  return `${status}; ${figures(moved, then)}${theYearBefore(moved)}.`;
}

function figures(moved: Moved, day: string): string {
  const { now, then, latest } = moved;
  const today = `${figureOf(moved, now)} now`;
  if (then.apart === "new-period") return `${today}, counted from zero since then`;
  if (then.apart === "other-unit") return `${today}, measured another way ${day}`;
  const target = then.apart === "other-target" ? `, when the target was "${quoted(latest)}"` : "";
  if (then.actual === now.actual) return `${today}, as ${day}${target}`;
  const before = figureOf(moved, latest.point);
  const isNamed = then.actual !== null && now.actual !== null && target === "";
  return `${before} ${day}${target}, ${isNamed ? `${bareFigure(moved)} now` : today}`;
}

const figureOf = ({ result }: Moved, { actual, attainment }: TrendPoint): string =>
  actual === null
    ? "no figure"
    : figureText(actual, unitOf(result), isReached(attainment), shareDecimals(result));

/** "15 Members then, 17 now": what is counted was just said. */
const bareFigure = (moved: Moved): string => figureOf(moved, moved.now).replace(/ (?!%).*/s, "");

/** A target may be a whole paragraph. */
const longestQuote = 60;

function quoted({ frozen }: Seen): string {
  const text = frozen.targetText.replace(/\s+/g, " ").trim();
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

/** The year before is named where the last review is another one, and the figures count the same. */
function theYearBefore(moved: Moved): string {
  const { result, latest, yearBefore, then } = moved;
  if (yearBefore === undefined || yearBefore === latest || yearBefore.point.actual === null) return "";
  if (then.apart !== undefined || yearBefore.frozen.unit !== unitOf(result)) return "";
  return `; ${figureOf(moved, yearBefore.point)} on ${dayInWords(yearBefore.point.asOf)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
