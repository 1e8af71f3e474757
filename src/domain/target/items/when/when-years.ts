import { lastDayOfMonth } from "../../../shared/calendar-date";
import * as words from "../../vocabulary";
import type { Item } from "../item";
import { isGlued, isSign, wordAt } from "../rewrite";
import {
  digitsAt,
  fiscalQuarterEnd,
  fiscalYearAt,
  fiscalYearEnd,
  fourDigitYear,
  type Moment,
  type YearSetting, // prettier-ignore
} from "./when-parts";

/** "Q4 2019", "FY2018/19 Q4", "first half of 2023", "mid-2020", "FY 2018/19", "2022-2026", "2020". */
export function yearMoment(items: readonly Item[], at: number, setting: YearSetting): Moment | undefined {
  return (
    partFirst(items, at, setting) ??
    yearFirst(items, at, setting) ??
    span(items, at) ??
    mid(items, at) ??
    bare(items, at)
  );
}

interface Part {
  /** Of four quarters; a half is two of them. */
  readonly quarter: number;
  readonly next: number;
}

function partAt(items: readonly Item[], at: number): Part | undefined {
  const word = wordAt(items, at) ?? "";
  const digit = digitsAt(items, at + 1);
  if ((word === words.quarterLetter || word === words.trimesterLetter) && /^[1-4]$/.test(digit))
    return { quarter: Number(digit), next: at + 2 };
  if (
    (word === words.halfLetter || word === words.semesterLetter) &&
    /^[12]$/.test(digit) &&
    isGlued(items[at + 1])
  )
    return { quarter: Number(digit) * 2, next: at + 2 };
  return ordinalPart(items, at);
}

function ordinalPart(items: readonly Item[], at: number): Part | undefined {
  const digit = digitsAt(items, at);
  const numbered = /^[1-4]$/.test(digit) && words.ordinalEndings.has(wordAt(items, at + 1) ?? "");
  const word = wordAt(items, at) ?? "";
  const count = numbered
    ? Number(digit)
    : Object.hasOwn(words.ordinalNumbers, word)
      ? words.ordinalNumbers[word]
      : undefined;
  if (count === undefined) return undefined;
  const next = at + (numbered ? 2 : 1);
  const noun = wordAt(items, next) ?? "";
  if (words.quarterNouns.has(noun)) return { quarter: count, next: next + 1 };
  return noun === words.half ? { quarter: Math.min(count, 2) * 2, next: next + 1 } : undefined;
}

function partFirst(items: readonly Item[], at: number, setting: YearSetting): Moment | undefined {
  const part = partAt(items, at);
  if (part === undefined) return undefined;
  let next = part.next;
  while (next < part.next + 2 && isLinkWord(items, next)) next += 1;
  const fiscal = fiscalYearAt(items, next);
  if (fiscal)
    return {
      length: next + fiscal.length - at,
      end: fiscalQuarterEnd(fiscal.endYear, part.quarter, setting),
    };
  const short =
    isSign(items[next - 1], "/") && isGlued(items[next]) ? shortYear(digitsAt(items, next)) : undefined;
  const year = short ?? fourDigitYear(digitsAt(items, next));
  if (year === undefined) return isFrenchPart(items, at) ? undefined : { length: part.next - at };
  return { length: next + 1 - at, end: lastDayOfMonth(year, part.quarter * 3) };
}

/** "Q4/26". */
const shortYear = (text: string): number | undefined =>
  /^[2-4]\d$/.test(text) ? 2000 + Number(text) : undefined;

/** "T3 2027", "S1 2026": only with its year. */
const isFrenchPart = (items: readonly Item[], at: number): boolean =>
  wordAt(items, at) === words.trimesterLetter || wordAt(items, at) === words.semesterLetter;

const isLinkWord = (items: readonly Item[], at: number): boolean =>
  words.partLinks.has(wordAt(items, at) ?? "") || isSign(items[at], "/", ",", "-");

function yearFirst(items: readonly Item[], at: number, setting: YearSetting): Moment | undefined {
  const fiscal = fiscalYearAt(items, at);
  const year = fiscal === undefined ? fourDigitYear(digitsAt(items, at)) : undefined;
  if (fiscal === undefined && year === undefined) return undefined;
  const next = at + (fiscal?.length ?? 1);
  const part = partAt(items, isSign(items[next], "-", "/", ",") ? next + 1 : next);
  if (part !== undefined) {
    const end = fiscal
      ? fiscalQuarterEnd(fiscal.endYear, part.quarter, setting)
      : lastDayOfMonth(year ?? 2000, part.quarter * 3);
    return { length: part.next - at, end };
  }
  return fiscal && { length: fiscal.length, end: fiscalYearEnd(fiscal.endYear, setting) };
}

/** "2022-2026", "2018 to 2020", "2019-20". */
function span(items: readonly Item[], at: number): Moment | undefined {
  const first = fourDigitYear(digitsAt(items, at));
  const linked = isSign(items[at + 1], "-", "/") || words.linkWords.has(wordAt(items, at + 1) ?? "");
  if (first === undefined || !linked) return undefined;
  const text = digitsAt(items, at + 2);
  const short = /^\d\d$/.test(text) && isGlued(items[at + 2]) && isSign(items[at + 1], "-");
  const last = fourDigitYear(text) ?? (short ? Math.floor(first / 100) * 100 + Number(text) : undefined);
  return last === undefined || last < first
    ? undefined
    : { length: 3, end: lastDayOfMonth(last, 12), yearOnly: true };
}

function mid(items: readonly Item[], at: number): Moment | undefined {
  if (!words.midYear.has(wordAt(items, at) ?? "")) return undefined;
  const next = isSign(items[at + 1], "-") ? at + 2 : at + 1;
  const year = fourDigitYear(digitsAt(items, next));
  return year === undefined ? undefined : { length: next + 1 - at, end: lastDayOfMonth(year, 6) };
}

function bare(items: readonly Item[], at: number): Moment | undefined {
  const year = fourDigitYear(digitsAt(items, at));
  const item = items[at];
  const next = items[at + 1];
  const inside = isGlued(next) && (isSign(next, "%", "/", "+") || next?.type === "word");
  if (year === undefined || item === undefined || inside) return undefined;
  return { length: 1, end: lastDayOfMonth(year, 12), yearOnly: true };
}
