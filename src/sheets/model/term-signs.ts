import type { TermWords } from "../../domain/plan/time/term-words";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { Settings } from "../tables/settings/settings";
import { readDue } from "../plan/build/due-cell";
import type { FoundPlan } from "../plan/found-plan";
import type { SheetSnapshot } from "../sheet-snapshot";

/** Where a plan's term may be told. */
export interface Places {
  readonly settings: Settings;
  readonly sap: FoundPlan | undefined;
  readonly sheets: readonly SheetSnapshot[];
  /** The day of the review, for a plan that names no time at all. */
  readonly asOf: CalendarDate | undefined;
  readonly fileName?: string | undefined;
}

/** Texts that tell when something was made rather than what it is of. */
export const ofAnotherDay =
  /\b(?:as (?:of|at|on)|updated?|version|revis(?:ed|ion)|printed|approved|prepared|last|source|adopted|created|status (?:on|at)|date:|mise? [àa] jour)\b|©/i;
export const ofThePlan =
  /\bplan\b|\bprogram|\bstrateg|\btracker|\bkpis?\b|\bokrs?\b|\bscorecard|\bframework|\bobjectives?\b|\boperational|\baction|\btargets?\b|\bindicat|\bperformance|\bcadre\b|\bfeuille\b|\broad ?map|\bterm\b|\bperiod|\bfy\b|\bworkplan|\bactivit|\bresults?\b|\bgoals?\b/i;
export const ofTheRsp = /\brsp\b|regional strategic/i;

/** Days that the plan's own cells name, in order; days that need a year to be known are not among them. */
export function deadlinesOf({ sap, settings }: Places): readonly CalendarDate[] {
  const cells =
    sap?.actions.flatMap(({ timeframe, kpis }) => [
      timeframe,
      ...kpis.flatMap(({ timeframe: own, work }) => [own, work?.due, work?.start]),
    ]) ?? [];
  const days = cells.flatMap((cell): readonly CalendarDate[] => {
    if (cell === undefined) return [];
    const read = readDue(cell, settings);
    return read.kind === "read" && "end" in read.value ? [read.value.end] : [];
  });
  return days.sort();
}

/** A lone year before most of the plan's days is when it was decided: "41st Congress, November 2024". */
export function isPast(words: TermWords, places: Places): boolean {
  if (words.kind !== "year" || places.sap === undefined) return false;
  const days = deadlinesOf(places);
  const later = days.filter((day) => Number(day.slice(0, 4)) > words.year);
  return days.length >= fewestDays && later.length >= days.length * 0.8;
}

const fewestDays = 3;

const opened =
  /^(?:project |plan(?:ned)? |contract )?(?:start(?:ing)?|begin(?:ning)?|from|date de d[ée]but|d[ée]but)\b[^\d]{0,12}(\d.*)$/i;
const closed =
  /^(?:project |plan(?:ned)? |contract )?(?:end(?:ing)?|finish|completion|to|until|date de fin|fin)\b[^\d]{0,12}(\d.*)$/i;

/** "Start date: | 2025-04-01" above "End date: | 2026-03-31" as one: "2025-04-01 to 2026-03-31". */
export function openedAndClosedIn(texts: readonly string[]): readonly string[] {
  const first = texts.flatMap((text) => opened.exec(text.trim())?.[1] ?? [])[0];
  const last = texts.flatMap((text) => closed.exec(text.trim())?.[1] ?? [])[0];
  return first === undefined || last === undefined ? [] : [`${first} to ${last}`];
}

/** FY, 2024/25 in titles and headings; Settings' own word on the fiscal year. */
export function saysFiscal({ settings, sap }: Places): boolean {
  if (settings.isFiscalYearSaid === true) return settings.fiscalYearStartMonth !== 1;
  const texts = [
    sap?.sheet ?? "",
    ...(sap?.above.map(({ text }) => text) ?? []),
    ...(sap?.headingTexts.map(({ text }) => text) ?? []),
  ];
  return texts.some(
    (text) =>
      text.length < 200 &&
      /\bfy ?'?\d|\bfiscal\b|\bfinancial year|\b20\d\d ?\/ ?\d\d\b/i.test(text) &&
      !ofTheRsp.test(text),
  );
}

const monthNames = [
  ["jan(?:uary|v(?:ier)?)?"],
  ["feb(?:ruary)?", "f[ée]v(?:rier)?"],
  ["mar(?:ch|s)?"],
  ["apr(?:il)?", "avr(?:il)?"],
  ["may", "mai"],
  ["june?", "juin"],
  ["july?", "juil(?:let)?"],
  ["aug(?:ust)?", "ao[ûu]t"],
  ["sept?(?:ember|embre)?"],
  ["oct(?:ober|obre)?"],
  ["nov(?:ember|embre)?"],
  ["dec(?:ember)?", "d[ée]c(?:embre)?"],
].map((names) => names.join("|"));

/** Twelve months, each with the one before it: "April to March", "1er avril au 31 mars". */
const wholeYears = monthNames.map(
  (name, at) =>
    new RegExp(
      `(?<!\\p{L})(?:1(?:st|er)? )?(?:${name})\\.?\\s?(?:-|–|to|until|au|[àa])\\s?(?:\\d{1,2}(?:st|th)? )?(?:${monthNames[(at + 11) % 12] ?? ""})(?!\\p{L})(?! (?:19|20)\\d\\d)`,
      "iu",
    ),
);

/** The month in which the plan's own titles say that its year begins: 4 of "2025/26 (April to March)"; undefined where they do not. */
export function yearBegins({ sap, settings }: Places): number | undefined {
  if (settings.isFiscalYearSaid === true) return undefined;
  const texts = (sap?.above ?? []).map(({ text }) => text).filter((text) => text.length < 220);
  const found = texts.flatMap((text) => {
    const at = wholeYears.findIndex((pattern) => pattern.test(text));
    return at > 0 ? [at + 1] : [];
  });
  return found[0] ?? beginsBefore(texts);
}

const halfDay =
  /\b(?:half[- ]year|mid[- ]year|first half|first semester|1st half|h1|1er semestre|premier semestre)\b/i;
const quarterDay = /\b(?:quarter|q|trimestre|t) ?([1-4])\b/i;
const monthsOfHalf = 6;
const monthsOfQuarter = 3;

/** "Half-year position, 30 June": the year that is half gone begins six months before. */
function beginsBefore(texts: readonly string[]): number | undefined {
  const found = texts.flatMap((text) => {
    const quarter = quarterDay.exec(text)?.[1];
    const gone = halfDay.test(text)
      ? monthsOfHalf
      : quarter === undefined
        ? undefined
        : Number(quarter) * monthsOfQuarter;
    const ended = monthNames.findIndex((name) =>
      new RegExp(
        `\\b(?:28|29|30|31)(?:st|th)? (?:of )?(?:${name})\\b|(?:${name}) (?:28|29|30|31)\\b`,
        "i",
      ).test(text),
    );
    return gone === undefined || ended < 0 ? [] : [((ended + 1 - gone + 12) % 12) + 1];
  });
  return found[0];
}
