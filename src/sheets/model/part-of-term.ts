import { halfNamed, quarterNamed } from "../../domain/plan/time/part-of-year";
import type { Term } from "../../domain/plan/plan";
import { readTermWords, type TermWords } from "../../domain/plan/time/term-words";
import { daysInclusive, monthOf, yearOf } from "../../domain/shared/calendar-date";
import type { FoundPlan } from "../plan/found-plan";

/**
 * "Performance Contract 2025 - Half-Year Report (January - June 2025)": the days are those of the report, the plan is of
 * the year. So where a title calls itself a report of part of a year, what else it names is the term, or the year for
 * which the targets are headed; a plan of half a year keeps its own days.
 */
export function ofTheWholeYear(text: string, sap: FoundPlan | undefined): TermWords | undefined {
  const words = readTermWords(text);
  const part = words?.kind === "year" ? (quarterNamed(text) ?? halfNamed(text)) : undefined;
  if (part && areAllIn(part.term, sap)) return part;
  if (words?.kind !== "days" || daysInclusive(words.term.start, words.term.end) > longestPart) return words;
  const year = yearOf(words.term.end);
  if (reported.test(text)) {
    const [other] = text
      .split(segments)
      .flatMap((part) => (partOfYear.test(part) ? [] : (readTermWords(part) ?? [])))
      .filter((own) => own.kind !== "days" && encloses(own, year));
    if (other !== undefined) return other;
  }
  const isOfYear = (sap?.headings ?? []).some(({ assigned }) =>
    assigned.some(
      ({ role, meaning }) =>
        role === "target" && meaning?.period?.unit === "year" && meaning.period.year === year,
    ),
  );
  return isOfYear ? { kind: "year", year } : words;
}

const fewestMonths = 2;

/** Targets stand by months, and none of them lies outside: "Monthly targets, first quarter 2025" is a plan of that quarter. */
function areAllIn({ start, end }: Term, sap: FoundPlan | undefined): boolean {
  const periods = (sap?.headings ?? []).flatMap(({ assigned }) =>
    assigned.flatMap(({ role, period }) => (role === "target" && period ? [period] : [])),
  );
  const months = periods.filter(({ unit }) => unit === "month");
  return (
    months.length >= fewestMonths &&
    periods.every(({ unit }) => unit === "month" || unit === "quarter") &&
    months.every(({ index = 0 }) => index >= monthOf(start) && index <= monthOf(end))
  );
}

/** Half a year and some days. */
const longestPart = 190;
const segments = /\s[-–—]\s|[()|:;,]/;
const reported =
  /\b(?:report|reporting|review|progress|status|monitoring|rapport|bilan|revue|suivi|situation)\b/i;
const partOfYear = /\b(?:q[1-4]|quarter|half|h[12]|semestre|trimestre)\b/i;

function encloses(words: TermWords, year: number): boolean {
  switch (words.kind) {
    case "year":
      return words.year === year;
    case "years":
    case "fiscal":
      return words.from <= year && year <= words.to;
    case "days":
      return false;
  }
}
