import { addMonths, dateOf, dayBefore } from "../../shared/calendar-date";
import type { Term } from "../plan";

/** The days of a plan of a quarter or of half a year. */
export interface PartOfYear {
  readonly kind: "days";
  readonly term: Term;
}

const quarterOfYear =
  /\b(?:q([1-4])[ ,/-]{0,2}((?:19|20)\d\d)|((?:19|20)\d\d)[ ,/-]{0,2}q([1-4])|([1-4])(?:st|nd|rd|th) quarter (?:of )?((?:19|20)\d\d))\b/i;

/** "Team OKRs Q2 2025" is a plan of one quarter; a report as of Q2 is of the year. Source: RULES-2 13, a quarter with its year is calendar. */
export function quarterIn(text: string): PartOfYear | undefined {
  const found = quarterOfYear.exec(text);
  if (!found || !/\bokrs?\b|\bquarterly (?:plan|objectives|goals)\b/i.test(text)) return undefined;
  const quarter = Number(found[1] ?? found[4] ?? found[5]);
  const start = dateOf(Number(found[2] ?? found[3] ?? found[6]), quarter * 3 - 2, 1);
  return start === undefined
    ? undefined
    : { kind: "days", term: { start, end: dayBefore(addMonths(start, 3)) } };
}

const halfOfYear =
  /\b(?:[hs]([12])[ ,/-]{0,2}((?:19|20)\d\d)|((?:19|20)\d\d)[ ,/-]{0,2}[hs]([12])|(first|second|1st|2nd|1er|2e|2eme|2ème) (?:half|semester|semestre) (?:of |de )?((?:19|20)\d\d))\b/i;

/** "OKRs H1 2025" is a plan of six months; a report as of H1 is of the year. */
export function halfIn(text: string): PartOfYear | undefined {
  const found = halfOfYear.exec(text);
  if (
    !found ||
    !/\bokrs?\b|\b(?:half-?year(?:ly)?|semestriel|six-month) (?:plan|objectives|goals)\b|\bplan semestriel\b/i.test(
      text,
    )
  )
    return undefined;
  const half = found[5] ? (/^(?:first|1)/i.test(found[5]) ? 1 : 2) : Number(found[1] ?? found[4]);
  const start = dateOf(Number(found[2] ?? found[3] ?? found[6]), half * 6 - 5, 1);
  return start === undefined
    ? undefined
    : { kind: "days", term: { start, end: dayBefore(addMonths(start, 6)) } };
}
