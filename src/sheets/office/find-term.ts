import { fiscalYearOf } from "../../domain/kpi/periods";
import type { Term } from "../../domain/plan/plan";
import { readTermWords, termOfDays, termOfWords, type TermWords, type YearReading } from "../../domain/plan/term-words";
import { type CalendarDate, dayOf, monthOf } from "../../domain/shared/calendar-date";
import type { Remark } from "../../domain/shared/remark";
import { cellText } from "../cell-text";
import type { Settings } from "../data/settings";
import { readDue } from "../plan/due-cell";
import type { FoundPlan } from "../plan/found-plan";
import type { SheetSnapshot } from "../sheet-snapshot";

interface Places {
  readonly settings: Settings;
  readonly sap: FoundPlan | undefined;
  readonly sheets: readonly SheetSnapshot[];
  /** The day of the review, for a plan that names no time at all. */
  readonly asOf: CalendarDate | undefined;
}

export interface FoundTerm {
  readonly term: Term | undefined;
  /** Settings, else the month in which a written term begins, else July. Source: RULES-2 13. */
  readonly fiscalYearStartMonth: number;
  readonly remarks: readonly Remark[];
}

/** How a term was found: settled where nobody need be asked. */
interface Reckoned {
  readonly term: Term;
  readonly from: string;
  readonly isSettled: boolean;
  /** The term itself tells how the fiscal year runs. */
  readonly tellsYear: boolean;
}

/**
 * The plan's term, always: Settings, else the years in the plan's own title or name, else in other titles, the columns by
 * period, the deadlines, and last the fiscal year of as-of; what was assumed is said. Source: RULES-2 14.
 */
export function findTerm(places: Places): FoundTerm {
  const { settings, sap, sheets } = places;
  const { termStart, termEnd } = settings;
  const found = termStart !== undefined && termEnd !== undefined ? undefined : reckoned(places);
  const start = termStart ?? found?.term.start;
  const end = termEnd ?? found?.term.end;
  const source = { sheet: sap?.sheet ?? sheets[0]?.name ?? "", address: "A1" };
  const usual = settings.fiscalYearStartMonth;
  if (start === undefined || end === undefined) return { term: undefined, fiscalYearStartMonth: usual, remarks: sap ? [missing(source)] : [] };
  if (end < start) {
    const text = `The term ends (${end}) before it starts (${start}); it is taken from the plan itself.`;
    const { term, remarks } = findTerm({ ...places, settings: { ...settings, termStart: undefined, termEnd: undefined } });
    return { term, fiscalYearStartMonth: usual, remarks: [{ ...missing(source), code: "term-reversed", text }, ...remarks] };
  }
  const term = { start, end };
  const isWritten = termStart !== undefined || found?.tellsYear === true;
  const fiscalYearStartMonth = settings.isFiscalYearSaid === true || !isWritten || dayOf(start) !== 1 ? usual : monthOf(start);
  return { term, fiscalYearStartMonth, remarks: found && !found.isSettled ? [assumed(source, term, found.from)] : [] };
}

function reckoned(places: Places): Reckoned | undefined {
  return byTitle(places) ?? elsewhere(places) ?? byColumns(places) ?? byDeadlines(places) ?? byReview(places);
}

const spoken = (places: Places): YearReading => ({
  fiscalYearStartMonth: places.settings.fiscalYearStartMonth,
  isFiscal: saysFiscal(places),
  latestDeadline: deadlinesOf(places).at(-1),
});

function reckon(words: TermWords, from: string, places: Places, isOwn: boolean): Reckoned | undefined {
  const term = termOfWords(words, spoken(places));
  if (term === undefined) return undefined;
  const isSettled = isOwn && words.kind !== "year";
  const tellsYear = words.kind === "days" || monthOf(term.start) === 1;
  return { term, from, isSettled, tellsYear };
}

/** Texts that tell when something was made rather than what it is of. */
const ofAnotherDay = /\b(?:as (?:of|at|on)|updated?|version|revis(?:ed|ion)|printed|approved|prepared|last|source|adopted|created|status (?:on|at)|date:|mise? [àa] jour)\b|©/i;
const ofThePlan = /\bplan\b|\bprogram|\bstrateg|\btracker|\bkpis?\b|\bokrs?\b|\bscorecard|\bframework|\bobjectives?\b|\boperational|\baction|\btargets?\b|\bindicat|\bperformance|\bcadre\b|\bfeuille\b|\broad ?map|\bterm\b|\bperiod|\bfy\b|\bworkplan|\bactivit|\bresults?\b|\bgoals?\b/i;
const ofTheRsp = /\brsp\b|regional strategic/i;

/** The title right above the plan, the sheet's own name. */
function byTitle(places: Places): Reckoned | undefined {
  const { sap } = places;
  if (sap === undefined) return undefined;
  const above = sap.above.map(({ text }) => text).filter((text) => text.length < 220);
  const own = [
    ...above.filter((text) => /action plan/i.test(text)),
    ...above.filter((text) => ofThePlan.test(text) && !ofTheRsp.test(text)),
    ...above.filter((text) => !ofTheRsp.test(text)),
    sap.sheet,
  ];
  return firstOf(own.filter((text) => !ofAnotherDay.test(text)), "the plan's title", places, true) ?? firstOf(own, "the plan's title", places, true);
}

/** Ranges and days first: a lone year says least. */
function firstOf(texts: readonly string[], from: string, places: Places, isOwn: boolean): Reckoned | undefined {
  const read = texts.flatMap((text) => readTermWords(text) ?? []);
  const words = read.find(({ kind }) => kind !== "year") ?? read[0];
  return words && reckon(words, from, places, isOwn);
}

/** Another sheet's title, then a heading ("Relevant part of RSP 2018-2020"): the latest years, for old ones linger. */
function elsewhere(places: Places): Reckoned | undefined {
  const { sap, sheets } = places;
  const titles = sheets.flatMap(({ name, rows }) => [
    name,
    ...rows.slice(0, 10).flatMap((cells) => cells.flatMap((cell) => (typeof cell === "string" ? [cellText(cell)] : []))),
  ]);
  const named = titles.filter((text) => text.length < 200 && /action plan|work ?plan|strategic plan|operational plan/i.test(text) && !ofAnotherDay.test(text));
  const byName = firstOf(named, "another title of the workbook", places, false);
  if (byName) return byName;
  const headings = sap?.headings.flatMap(({ texts, assigned }) =>
    [...texts].flatMap(([column, text]) => (assigned.some((one) => one.column === column && one.period !== undefined) ? [] : [text])),
  );
  const read = [...(headings ?? []), ...(sap?.above.map(({ text }) => text) ?? [])].flatMap((text) => {
    const words = readTermWords(text);
    return words === undefined || words.kind === "year" || words.kind === "days" ? [] : [words];
  });
  const [latest] = read.sort((a, b) => b.to - a.to);
  return latest && reckon(latest, "a heading", places, false);
}

/** Columns of years say it themselves; "Target 2025" alone does so too. */
function byColumns(places: Places): Reckoned | undefined {
  const columns = places.sap?.headings.flatMap(({ assigned }) => assigned) ?? [];
  const periods = columns.flatMap(({ period, meaning, role }) => period ?? (role === "target" ? (meaning?.period ?? []) : []));
  const years = periods.flatMap(({ year }) => (year === undefined ? [] : [year]));
  if (years.length === 0) return undefined;
  const isFiscal = periods.some((period) => period.isFiscal);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const words: TermWords = isFiscal ? { kind: "fiscal", from, to: to + 1 } : from === to ? { kind: "year", year: from } : { kind: "years", from, to };
  // Columns of 2024 and 2025 are two calendar years, no fiscal year of both.
  const reading = { ...spoken(places), isFiscal: false };
  const term = words.kind === "years" ? termOfWords(words, { ...reading, fiscalYearStartMonth: 1 }) : termOfWords(words, reading);
  return term && { term, from: "the plan's columns of years", isSettled: false, tellsYear: monthOf(term.start) === 1 };
}

function byDeadlines(places: Places): Reckoned | undefined {
  const term = termOfDays(deadlinesOf(places), places.settings.fiscalYearStartMonth);
  return term && { term, from: "the plan's deadlines", isSettled: false, tellsYear: monthOf(term.start) === 1 };
}

function byReview({ asOf, settings, sap }: Places): Reckoned | undefined {
  const day = settings.asOf ?? asOf;
  if (day === undefined || sap === undefined) return undefined;
  return { term: fiscalYearOf(day, settings.fiscalYearStartMonth), from: "the day of the review", isSettled: false, tellsYear: false };
}

/** Days that the plan's own cells name, in order; days that need a year to be known are not among them. */
function deadlinesOf({ sap, settings }: Places): readonly CalendarDate[] {
  const cells = sap?.actions.flatMap(({ timeframe, kpis }) => [timeframe, ...kpis.flatMap(({ timeframe: own, work }) => [own, work?.due, work?.start])]) ?? [];
  const days = cells.flatMap((cell): readonly CalendarDate[] => {
    if (cell === undefined) return [];
    const read = readDue(cell, settings);
    return read.kind === "read" && "end" in read.value ? [read.value.end] : [];
  });
  return days.sort();
}

/** FY, 2024/25 in titles and headings; Settings' own word on the fiscal year. */
function saysFiscal({ settings, sap }: Places): boolean {
  if (settings.isFiscalYearSaid === true) return settings.fiscalYearStartMonth !== 1;
  const texts = [sap?.sheet ?? "", ...(sap?.above.map(({ text }) => text) ?? []), ...(sap?.headingTexts.map(({ text }) => text) ?? [])];
  return texts.some((text) => text.length < 200 && /\bfy ?'?\d|\bfiscal\b|\bfinancial year|\b20\d\d ?\/ ?\d\d\b/i.test(text) && !ofTheRsp.test(text));
}

const missing = (source: Remark["source"]): Remark => ({
  code: "term-missing",
  severity: "error",
  source,
  text: "The plan's term is not known: no title names its years.",
  next: 'Add a Settings sheet (Setting, Value) with "Term start" and "Term end".',
});

const assumed = (source: Remark["source"], { start, end }: Term, from: string): Remark => ({
  code: "term-assumed",
  severity: "warning",
  source,
  text: `The plan's term is not written out; ${start} to ${end} is assumed, from ${from}.`,
  next: 'If it is another, add "Term start" and "Term end" to Settings.',
});
