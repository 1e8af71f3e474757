import { addDays, addYears, yearOf } from "../../shared/calendar-date";
import { dateWords } from "../../shared/date-words";
import { plainText } from "../../shared/plain-text";
import type { Term } from "../plan";
import { halfIn, quarterIn } from "./part-of-year";
import { readTimeframe } from "./read-timeframe";
import { inCalendarYears, inFiscalYears } from "./whole-years";

/** What a text says of a plan's years, before it is known how its fiscal year runs. */
export type TermWords =
  | { readonly kind: "days"; readonly term: Term }
  /** 2023/24 to 2027/28: from the year in which the first begins to that in which the last ends. */
  | { readonly kind: "fiscal"; readonly from: number; readonly to: number }
  | { readonly kind: "years"; readonly from: number; readonly to: number }
  | { readonly kind: "year"; readonly year: number };

const longest = 300;
const mostYears = 15;

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const day = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${month}(?: \\d{1,2}(?:st|nd|rd|th)?,?)?`;
const year = "(?:19|20)\\d\\d";
const numeric = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]${year}|${year}-\\d{1,2}-\\d{1,2})`;
const dated = `(?:${day},? ${year}|${numeric})`;
const joint = "\\s?(?:-|to|until|till|through|and)\\s?";
const spanOfDays = new RegExp(`\\b(?:${dated}${joint}${dated}|${day}${joint}${dated})`, "i");
const fiscalMark = "(?:fy|fiscal years?|financial years?|exercice)";
/** "Start 1 March 2025, end 31 March 2026" */
const openedAndClosed = new RegExp(
  `\\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|(?:d[ée]but)|from)(?: date)?(?: (?:on|in))? ?:? ?(${dated})[ ,;|/-]{1,4}(?:and )?(?:(?:project|planned|date|date de) )?(?:ends?|ending|finish(?:es)?|completion|fin|clos(?:e|ing))(?: date)?(?: (?:on|in))? ?:? ?(${dated})`,
  "i",
);
/** "Year ended 31 December 2025", "exercice clos le 31 mars 2025" */
const yearEnded = new RegExp(
  `\\b(?:(?:${fiscalMark}|year|12 months|twelve months)(?: that)? ?(?:ended|ending|ends|to|clos|close)(?: (?:on|in|le|au))? ?:? ?)(${dated})`,
  "i",
);
const shortPair = `(?:${fiscalMark} ?)?'?((?:19|20)?\\d\\d) ?/ ?((?:19|20)?\\d\\d)`;
const fiscalSpan = new RegExp(`\\b${shortPair}${joint}${shortPair}(?!\\d|/)`, "i");
const fiscalPair = new RegExp(
  `\\b(${fiscalMark})? ?'?((?:19|20)\\d\\d|(?<=${fiscalMark} ?)\\d\\d) ?[/-] ?((?:19|20)?\\d\\d)\\b(?![/-]\\d)`,
  "i",
);
const fiscalYears = new RegExp(
  `\\b${fiscalMark} ?'?(${year}|\\d\\d)(?:${joint}(?:${fiscalMark} ?)?'?(${year}|\\d\\d))?\\b`,
  "i",
);
const years = new RegExp(
  `(?<![\\d/.-])(${year}) ?(?:-|/|to|until|through|a|au|et|and) ?(${year}|\\d\\d)(?![\\d/.-])`,
  "i",
);
const lone = new RegExp(`(?<![\\d/.-])(${year})(?![\\d/a-z]|[.-]\\d)`, "gi");

const frenchMonths: readonly (readonly [RegExp, string])[] = [
  [/\bjanvier\b/gi, "january"],
  [/\bf[ée]vrier\b/gi, "february"],
  [/\bmars\b/gi, "march"],
  [/\bavril\b/gi, "april"],
  [/\bmai\b/gi, "may"],
  [/\bjuin\b/gi, "june"],
  [/\bjuillet\b/gi, "july"],
  [/\bao[ûu]t\b/gi, "august"],
  [/\bseptembre\b/gi, "september"],
  [/\boctobre\b/gi, "october"],
  [/\bnovembre\b/gi, "november"],
  [/\bd[ée]cembre\b/gi, "december"],
  [/\b1er\b/gi, "1"],
  [/ (?:au|[àa]) /gi, " to "],
];

/** readTermWords("Strategic Plan (1 January 2023 - 31 December 2027)") -> its days; "FY2024/25" -> fiscal; "Work Plan 2025" -> a year. */
export function readTermWords(text: string): TermWords | undefined {
  if (text.length > longest) return undefined;
  const plain = frenchMonths
    .reduce((left, [pattern, word]) => left.replace(pattern, word), plainText(text).replace(/_/g, " "))
    .replace(/\b(\d{4})\.(?=\s|$)/g, "$1 ");
  return (
    daysIn(plain) ??
    withMonths(fiscalIn(plain), plain) ??
    yearsIn(plain) ??
    quarterIn(plain) ??
    halfIn(plain) ??
    yearIn(plain)
  );
}

function daysIn(text: string): TermWords | undefined {
  const ended = yearEnded.exec(text)?.[1];
  if (ended !== undefined) return yearEndedOn(ended);
  const parts = openedAndClosed.exec(text);
  const found = parts ? `${parts[1]} to ${parts[2]}` : spanOfDays.exec(text)?.[0];
  const read = found === undefined ? undefined : readTimeframe(dateWords(found), { fiscalYearStartMonth: 7 });
  if (read?.kind !== "read" || read.value.type !== "period") return undefined;
  const { start, end } = read.value;
  return yearOf(end) - yearOf(start) <= mostYears ? { kind: "days", term: { start, end } } : undefined;
}

/** The twelve months that end on a day. */
function yearEndedOn(text: string): TermWords | undefined {
  const read = readTimeframe(dateWords(text), { fiscalYearStartMonth: 1 });
  if (read.kind !== "read" || !("end" in read.value)) return undefined;
  const { end } = read.value;
  return { kind: "days", term: { start: addDays(addYears(end, -1), 1), end } };
}

function fiscalIn(text: string): TermWords | undefined {
  const span = fiscalSpan.exec(text);
  if (span) {
    const [from, , , to] = span.slice(1).map(fullYear);
    return within(from, nextAfter(fullYear(span[3] ?? ""), to))
      ? { kind: "fiscal", from: from ?? 0, to: nextAfter(fullYear(span[3] ?? ""), to) }
      : undefined;
  }
  const pair = fiscalPair.exec(text);
  if (pair) {
    const from = fullYear(pair[2] ?? "");
    const last = pair[3] ?? "";
    const isSaid =
      pair[1] !== undefined ||
      (last.length === 2 && /\d ?\/ ?\d/.test(pair[0])) ||
      /\d ?\/ ?\d/.test(pair[0]);
    const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
    if (isSaid && to === from + 1) return { kind: "fiscal", from, to };
    if (pair[1] !== undefined && within(from, to)) return { kind: "fiscal", from, to };
  }
  const alone = fiscalYears.exec(text);
  if (!alone) return undefined;
  const first = fullYear(alone[1] ?? "");
  const last = alone[2] === undefined ? first : fullYear(alone[2]);
  // In French an "exercice 2025" is the year 2025.
  if (/exercice/i.test(alone[0]) && first === last) return { kind: "year", year: first };
  // FY2025 ends in 2025. Source: RULES-2 13.
  return within(first - 1, last) ? { kind: "fiscal", from: first - 1, to: last } : undefined;
}

const monthSpan = new RegExp(`\\b(${month})${joint}(${month})(?!\\s?\\d)`, "i");
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "FY 2025 (January - December)" tells itself in which month the year begins. */
function withMonths(words: TermWords | undefined, text: string): TermWords | undefined {
  if (words?.kind !== "fiscal") return words;
  const found = monthSpan.exec(text);
  const placeOf = (name: string | undefined): number =>
    monthNames.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
  const [first, last] = [placeOf(found?.[1]), placeOf(found?.[2])];
  if (first === 0 || last === 0 || (first + 10) % 12 !== (last - 1) % 12) return words;
  const term = first === 1 ? inCalendarYears(words.to, words.to) : inFiscalYears(words.from, words.to, first);
  return term && (first !== 1 || words.to === words.from + 1) ? { kind: "days", term } : words;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const nextAfter = (from: number, to: number | undefined): number =>
  to !== undefined && to > from ? to : from + 1;
const within = (from: number | undefined, to: number): boolean =>
  from !== undefined && to > from && to - from <= mostYears && from > 1980 && to < 2100;

function yearsIn(text: string): TermWords | undefined {
  const found = years.exec(text);
  if (!found) return undefined;
  const from = Number(found[1]);
  const last = found[2] ?? "";
  const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
  return within(from, to) ? { kind: "years", from, to } : undefined;
}

function yearIn(text: string): TermWords | undefined {
  const found = new Set([...text.matchAll(lone)].map(([, digits]) => Number(digits)));
  const [only] = found;
  return found.size === 1 && only !== undefined && only >= 2000 && only < 2100
    ? { kind: "year", year: only }
    : undefined;
}
