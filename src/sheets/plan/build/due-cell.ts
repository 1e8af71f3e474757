import type { Term } from "../../../domain/plan/plan";
import { readTimeframe } from "../../../domain/plan/time/read-timeframe";
import type { Timeframe } from "../../../domain/plan/time/timeframe";
import { read, type Reading, unread } from "../../../domain/shared/reading";
import { remembered } from "../../../domain/shared/remembered";
import { dateOfSerial } from "../../../domain/shared/serial-date";
import { isDateCell, isErrorCell } from "../../cell-text";
import type { FoundCell } from "../found-cell";

/** How days of a plan are read: a month or quarter without a year is one of `fiscalYear`, where that is known. */
export interface DueReading {
  readonly fiscalYearStartMonth: number;
  readonly fiscalYear?: Term | undefined;
}

const known = remembered<Reading<Timeframe>>();

/** When something is due, of a cell of dates, words, or a day whose format was lost (45838 is 30 June 2025). */
export function readDue(cell: FoundCell | undefined, reading: DueReading): Reading<Timeframe> {
  if (cell === undefined) return read({ type: "none" });
  const { value, text } = cell;
  if (isDateCell(value)) return read({ type: "date", start: value.date, end: value.date });
  if (isErrorCell(value)) return unread(text, "error-value");
  // Plans repeat the same few deadlines.
  return known(reading, text, () => dueOfWords(text, reading));
}

function dueOfWords(text: string, reading: DueReading): Reading<Timeframe> {
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? dayOfNumber(Number(text)) : undefined;
  if (serial !== undefined) return serial;
  const { fiscalYearStartMonth } = reading;
  const found = readTimeframe(text, { fiscalYearStartMonth });
  if (found.kind === "read") return found;
  const english = inEnglish(text);
  const again = english === text ? found : readTimeframe(english, { fiscalYearStartMonth });
  if (again.kind === "read") return again;
  const assumed = again.reason === "no-year" ? inYear(english, reading) : undefined;
  if (assumed !== undefined) return assumed;
  // "before the next board (18 June)": the bracket says which day is meant.
  const inside = /\(([^()]{4,30})\)\s*$/.exec(text)?.[1];
  const bracket = inside === undefined ? found : dueOfWords(inside, reading);
  return bracket.kind === "read" && bracket.value.type !== "none" ? bracket : found;
}

/** "25 by September": the day that a target names; undefined where it names none. */
export function dueInTarget(text: string, reading: DueReading): Reading<Timeframe> | undefined {
  const words =
    /\b(?:by|before|until|d'ici|avant)\s+((?:the end of |end of |fin )?\p{L}{3,10}(?: (?:19|20)\d\d)?)\s*$/iu.exec(
      text,
    )?.[1];
  const due = words === undefined ? undefined : dueOfWords(words, reading);
  return due?.kind === "read" && due.value.type !== "none" ? due : undefined;
}

const firstSerial = 38_000;
const lastSerial = 56_000;

function dayOfNumber(value: number): Reading<Timeframe> | undefined {
  const day = value > firstSerial && value < lastSerial ? dateOfSerial(value, 1900) : undefined;
  return day && read({ type: "date", start: day, end: day }, [{ code: "day-number", certainty: "assumed" }]);
}

/** "September", "Q4" or "5 March" in the year of the plan. */
export function inYear(
  text: string,
  { fiscalYear, fiscalYearStartMonth }: DueReading,
): Reading<Timeframe> | undefined {
  if (fiscalYear === undefined) return undefined;
  const years = new Set([fiscalYear.start.slice(0, 4), fiscalYear.end.slice(0, 4)]);
  const fiscal = `FY${fiscalYear.end.slice(0, 4)}`;
  for (const year of /\bq\w*\s?[1-4]\b/i.test(text) ? [fiscal, ...years] : years) {
    const found = readTimeframe(`${text} ${year}`, { fiscalYearStartMonth });
    if (found.kind !== "read" || !("end" in found.value)) continue;
    const { start = found.value.end, end } = found.value;
    if (start >= fiscalYear.start && end <= fiscalYear.end)
      return read(found.value, [{ code: "year-assumed", certainty: "assumed" }]);
  }
  return undefined;
}

const french: readonly (readonly [RegExp, string])[] = [
  [/\bjanv(?:ier)?\b/gi, "January"],
  [/\bf[ée]v(?:rier)?\b/gi, "February"],
  [/\bmars\b/gi, "March"],
  [/\bavr(?:il)?\b/gi, "April"],
  [/\bmai\b/gi, "May"],
  [/\bjuin\b/gi, "June"],
  [/\bjuil(?:let)?\b/gi, "July"],
  [/\bao[ûu]t\b/gi, "August"],
  [/\bseptembre\b/gi, "September"],
  [/\boctobre\b/gi, "October"],
  [/\bnovembre\b/gi, "November"],
  [/\bd[ée]c(?:embre)?\b/gi, "December"],
  [/\b1er\b/gi, "1"],
  [/\b(?:trimestre|t) ?([1-4])\b/gi, "Q$1"],
  [/\b([1-4])(?:er|e|[èe]me) trimestre\b/gi, "Q$1"],
  [/\bfin\b/gi, "end of"],
  [/\bau\b|\b[àa]\b/gi, "to"],
  [/\bavant\b/gi, "before"],
  [/\b(?:en|courant|le|du|de)\b/gi, ""],
  [/\b(?:permanent|en continu|continu)\b/gi, "ongoing"],
];

const inEnglish = (text: string): string =>
  text.length > 80
    ? text
    : french
        .reduce((left, [pattern, word]) => left.replace(pattern, word), text)
        .replace(/\s+/g, " ")
        .trim();
