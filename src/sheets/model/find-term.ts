import { fiscalYearOf } from "../../domain/kpi/periods";
import type { Term } from "../../domain/plan/plan";
import { readTermWords, type TermWords } from "../../domain/plan/time/term-words";
import { termOfDays, termOfWords, type YearReading } from "../../domain/plan/time/term-of-words";
import { dayOf, monthOf } from "../../domain/shared/calendar-date";
import type { Remark } from "../../domain/shared/remark";
import { cellText } from "../cell-text";
import {
  deadlinesOf,
  isPast,
  ofAnotherDay,
  ofThePlan,
  ofTheRsp,
  openedAndClosedIn,
  type Places,
  saysFiscal,
  yearBegins,
} from "./term-signs";
import { termOfFileName } from "./file-name-term";
import { ofTheWholeYear } from "./part-of-term";
import { assumed, missing } from "./term-remarks";
import { targetYears, termOfColumns } from "./column-years";

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
export function findTerm(given: Places): FoundTerm {
  const begins = yearBegins(given);
  const places: Places =
    begins === undefined
      ? given
      : {
          ...given,
          settings: { ...given.settings, fiscalYearStartMonth: begins, isFiscalYearSaid: true },
        };
  const { settings, sap, sheets } = places;
  const { termStart, termEnd } = settings;
  const found = termStart !== undefined && termEnd !== undefined ? undefined : reckoned(places);
  const start = termStart ?? found?.term.start;
  const end = termEnd ?? found?.term.end;
  const source = { sheet: sap?.sheet ?? sheets[0]?.name ?? "", address: "A1" };
  const usual = settings.fiscalYearStartMonth;
  if (start === undefined || end === undefined)
    return { term: undefined, fiscalYearStartMonth: usual, remarks: sap ? [missing(source)] : [] };
  if (end < start) {
    const text = `The term ends (${end}) before it starts (${start}); it is taken from the plan itself.`;
    const { term, remarks } = findTerm({
      ...places,
      settings: { ...settings, termStart: undefined, termEnd: undefined },
    });
    return {
      term,
      fiscalYearStartMonth: usual,
      remarks: [{ ...missing(source), code: "term-reversed", text }, ...remarks],
    };
  }
  const term = { start, end };
  const isWritten = termStart !== undefined || found?.tellsYear === true;
  const fiscalYearStartMonth =
    settings.isFiscalYearSaid === true || !isWritten || dayOf(start) !== 1 ? usual : monthOf(start);
  return {
    term,
    fiscalYearStartMonth,
    remarks: found && !found.isSettled ? [assumed(source, term, found.from)] : [],
  };
}

function reckoned(places: Places): Reckoned | undefined {
  const file = termOfFileName(places.fileName);
  const named = file && !isPast(file, places) ? reckon(file, "the file's name", places, false) : undefined;
  return (
    byTitle(places) ??
    elsewhere(places) ??
    // A lone year may be that of the file's last copy, so columns of years come before it.
    (file?.kind === "year" ? undefined : named) ??
    byColumns(places) ??
    named ??
    byDeadlines(places) ??
    byReview(places)
  );
}

const spoken = (places: Places): YearReading => ({
  fiscalYearStartMonth: places.settings.fiscalYearStartMonth,
  isFiscal: saysFiscal(places),
  latestDeadline: deadlinesOf(places).at(-1),
  targetYears: targetYears(places.sap),
});

function reckon(words: TermWords, from: string, places: Places, isOwn: boolean): Reckoned | undefined {
  const term = termOfWords(words, spoken(places));
  if (term === undefined) return undefined;
  // "FY2024" does not say in which month it begins; only Settings do. Source: RULES-2 13.
  const isOpen = words.kind === "fiscal" && places.settings.isFiscalYearSaid !== true;
  const isSettled = isOwn && words.kind !== "year" && !isOpen;
  const tellsYear = words.kind === "days" || monthOf(term.start) === 1;
  return { term, from, isSettled, tellsYear };
}

/** The title right above the plan, the sheet's own name. */
function byTitle(places: Places): Reckoned | undefined {
  const { sap } = places;
  if (sap === undefined) return undefined;
  const above = sap.above.map(({ text }) => text).filter((text) => text.length < 220);
  const own = [
    ...openedAndClosedIn(above),
    ...above.filter((text) => /action plan/i.test(text)),
    ...above.filter((text) => ofThePlan.test(text) && !ofTheRsp.test(text)),
    ...above.filter((text) => !ofTheRsp.test(text)),
    sap.sheet,
  ];
  return (
    firstOf(
      own.filter((text) => !ofAnotherDay.test(text)),
      "the plan's title",
      places,
      true,
    ) ?? firstOf(own, "the plan's title", places, true)
  );
}

/** Ranges and days first: a lone year says least. */
function firstOf(
  texts: readonly string[],
  from: string,
  places: Places,
  isOwn: boolean,
): Reckoned | undefined {
  const read = texts.flatMap((text) => ofTheWholeYear(text, places.sap) ?? []);
  const words = read.find(({ kind }) => kind !== "year") ?? read[0];
  return words === undefined || isPast(words, places) ? undefined : reckon(words, from, places, isOwn);
}

/** Figures of before the plan, and of whichever year, say nothing of its term. */
const ofBefore = new Set<string>(["baseline", "actual", "derived", "other"]);

/** Another sheet's title, then a heading ("Relevant part of RSP 2018-2020"): the latest years, for old ones linger. */
function elsewhere(places: Places): Reckoned | undefined {
  const { sap, sheets } = places;
  const titles = sheets.flatMap(({ name, rows }) => [
    name,
    ...rows
      .slice(0, 10)
      .flatMap((cells) => cells.flatMap((cell) => (typeof cell === "string" ? [cellText(cell)] : []))),
  ]);
  const named = titles.filter(
    (text) =>
      text.length < 200 &&
      /action plan|work ?plan|strategic plan|operational plan/i.test(text) &&
      !ofAnotherDay.test(text),
  );
  const byName = firstOf(named, "another title of the workbook", places, false);
  if (byName) return byName;
  const headings = sap?.headings.flatMap(({ texts, assigned }) =>
    [...texts].flatMap(([column, text]) =>
      assigned.some((one) => one.column === column && (one.period !== undefined || ofBefore.has(one.role)))
        ? []
        : [text],
    ),
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
  const term = termOfColumns(places.sap, spoken(places));
  const from = "the plan's columns of years";
  return term && { term, from, isSettled: false, tellsYear: monthOf(term.start) === 1 };
}

function byDeadlines(places: Places): Reckoned | undefined {
  const term = termOfDays(deadlinesOf(places), places.settings.fiscalYearStartMonth);
  return (
    term && { term, from: "the plan's deadlines", isSettled: false, tellsYear: monthOf(term.start) === 1 }
  );
}

function byReview({ asOf, settings, sap }: Places): Reckoned | undefined {
  const day = settings.asOf ?? asOf;
  if (day === undefined || sap === undefined) return undefined;
  return {
    term: fiscalYearOf(day, settings.fiscalYearStartMonth),
    from: "the day of the review",
    isSettled: false,
    tellsYear: false,
  };
}
