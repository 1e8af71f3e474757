import { addMonths, dateOf, dayBefore } from "../../shared/calendar-date";
import type { Term } from "../plan";

/** The days of a plan of a quarter or of half a year. */
export interface PartOfYear {
  readonly kind: "days";
  readonly term: Term;
}

const quarterOfYear =
  /\b(?:[qt]([1-4])[ ,/-]{0,2}((?:19|20)\d\d)|((?:19|20)\d\d)[ ,/-]{0,2}[qt]([1-4])|([1-4])(?:st|nd|rd|th) quarter (?:of )?((?:19|20)\d\d)|(first|second|third|fourth|1er|2e|3e|4e|premier|deuxi[eè]me|troisi[eè]me|quatri[eè]me) (?:quarter|trimestre)(?: of| de|,)? ((?:19|20)\d\d))\b/i;
const places = "1er 2e 3e 4e first second third fourth premier deuxième troisième quatrième".split(" ");

/** The quarter that a text names with its year: "Q2 2025", "first quarter of 2025". A quarter with its year is calendar. Source: RULES-2 13. */
export function quarterNamed(text: string): PartOfYear | undefined {
  const found = quarterOfYear.exec(text);
  if (!found) return undefined;
  const word = found[7]?.toLowerCase().replace("ieme", "ième");
  const quarter =
    word === undefined ? Number(found[1] ?? found[4] ?? found[5]) : (places.indexOf(word) % 4) + 1;
  return months(Number(found[2] ?? found[3] ?? found[6] ?? found[8]), quarter * 3 - 2, 3);
}

/** "Team OKRs Q2 2025" is a plan of one quarter; a report as of Q2 is of the year. */
export const quarterIn = (text: string): PartOfYear | undefined =>
  /\bokrs?\b|\bquarterly (?:plan|objectives|goals)\b/i.test(text) ? quarterNamed(text) : undefined;

const halfOfYear =
  /\b(?:[hs]([12])[ ,/-]{0,2}((?:19|20)\d\d)|((?:19|20)\d\d)[ ,/-]{0,2}[hs]([12])|(first|second|1st|2nd|1er|2e|2eme|2ème) (?:half|semester|semestre) (?:of |de )?((?:19|20)\d\d))\b/i;

/** The half of a year that a text names with its year: "H1 2025". */
export function halfNamed(text: string): PartOfYear | undefined {
  const found = halfOfYear.exec(text);
  if (!found) return undefined;
  const half = found[5] ? (/^(?:first|1)/i.test(found[5]) ? 1 : 2) : Number(found[1] ?? found[4]);
  return months(Number(found[2] ?? found[3] ?? found[6]), half * 6 - 5, 6);
}

/** "OKRs H1 2025" is a plan of six months; a report as of H1 is of the year. */
export const halfIn = (text: string): PartOfYear | undefined =>
  /\bokrs?\b|\b(?:half-?year(?:ly)?|semestriel|six-month) (?:plan|objectives|goals)\b|\bplan semestriel\b/i.test(
    text,
  )
    ? halfNamed(text)
    : undefined;

function months(year: number, first: number, amount: number): PartOfYear | undefined {
  const start = dateOf(year, first, 1);
  return start === undefined
    ? undefined
    : { kind: "days", term: { start, end: dayBefore(addMonths(start, amount)) } };
}
