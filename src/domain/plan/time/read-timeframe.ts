import { addDays } from "../../shared/calendar-date";
import { type DateSettings, spanOfWords } from "../../shared/date-phrases";
import type { DateSpan } from "../../shared/date-span";
import { dateWords } from "../../shared/date-words";
import { saysNothing } from "../../shared/plain-text";
import { type Note, type Reading, read, unread } from "../../shared/reading";
import { rangeOfWords } from "./date-ranges";
import { frenchTime } from "../french-phrases";
import { isOngoing, ongoingIn } from "./ongoing-phrases";
import { recurringIn } from "./recurring-phrases";
import type { Timeframe } from "./timeframe";

const longestText = 200;

/**
 * readTimeframe("by the end of June 2019", settings) -> date, end 2019-06-30. Unread, with the reason, where there is no
 * year ("no-year"), no such day, a reversed range ("ends-before-it-begins"), several dates, or nothing that is
 * a time ("no-phrase-fits"). Never throws.
 */
export function readTimeframe(text: string, settings: DateSettings): Reading<Timeframe> {
  if (saysNothing(text)) return read({ type: "none" }, [note("nothing-said", "said")]);
  if (text.length > longestText) return unread(text, "too-long");
  const found = wholeText(text, settings) ?? withoutBrackets(text, settings) ?? inFrench(text, settings);
  if (found === undefined) return unread(text, reasonFor(dateWords(text)));
  return found.kind === "unread" ? unread(text, found.reason) : found;
}

/** "D'ici juin 2020", "une fois par trimestre". */
function inFrench(text: string, settings: DateSettings): Reading<Timeframe> | undefined {
  const english = frenchTime(text);
  if (saysNothing(english)) return read({ type: "none" }, [note("nothing-said", "said")]);
  return wholeText(english, settings) ?? withoutBrackets(english, settings);
}

/** Signs around the words; an apostrophe stays where it opens a year. */
const ends = /^(?:[^\w']|'(?!\d))+|(?<!\W)\W+$/g;

const note = (code: string, certainty: Note["certainty"]): Note => ({ code, certainty });

function wholeText(text: string, settings: DateSettings): Reading<Timeframe> | undefined {
  if (isOngoing(text)) return read({ type: "ongoing" });
  const words = dateWords(text).replace(ends, "");
  return ongoingWith(text, settings) ?? datesOf(words, settings) ?? recurringOf(text, settings);
}

/** "Ongoing since 2016" stays open; "ongoing until June 2020" has an end, which a person should look at. */
function ongoingWith(text: string, settings: DateSettings): Reading<Timeframe> | undefined {
  const rest = ongoingIn(text);
  if (rest === undefined) return undefined;
  const until = /^(?:un)?till? (.+)$|^to (.+)$|^by (.+)$/.exec(rest);
  const end = until
    ? datesOf(`by ${dateWords(until[1] ?? until[2] ?? until[3] ?? "")}`, settings)
    : undefined;
  if (end?.kind === "read") return read(end.value, [...end.notes, note("ongoing-with-an-end", "doubtful")]);
  const start = spanOfWords(
    dateWords(rest).replace(/^(?:since|from|as from|starting|started|in) | ?-$/g, ""),
    settings,
  );
  return start && read({ type: "ongoing" }, [note("start-left-out", "assumed")]);
}

function recurringOf(text: string, settings: DateSettings): Reading<Timeframe> | undefined {
  const found = recurringIn(text);
  if (found === undefined) return undefined;
  const rest = dateWords(found.rest).replace(ends, "");
  if (!monthOnly(rest) && !hasDates(rest, settings)) return undefined;
  return read(
    { type: "recurring", period: found.period },
    rest === "" ? [] : [note("dates-left-out", "assumed")],
  );
}

const monthOnly = (rest: string): boolean =>
  rest === "" || /^(?:(?:in|by) )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/.test(rest);

const hasDates = (rest: string, settings: DateSettings): boolean =>
  datesOf(rest.replace(/^(?:from|since|starting) /, ""), settings)?.kind === "read";

const within =
  /^(?:in|on|during|within|throughout|over|for|(?:to be )?(?:completed|done|delivered|held|scheduled|planned)(?: in| on| for)?):? /;
const before = /^(?:before|prior to|ahead) /;
const endOnly =
  /^(?:by or before|on or before|by|until|till|through(?!out)|thru|up to and including|up to|(?:no|not) later than|at latest|latest by|latest|due by|due on|due date|due|deadline|target date|completion date|completion by|expected by|to be completed by|(?:year|fy)[ -]?end|completed by|end by|end-|ends?|ending|close|as late as)[: ]? ?/;
const endAfter = / ?(?:at latest|latest|or earlier|or before|-?end)$/;

/** A date, an end, or a period; the words before it say which. */
function datesOf(words: string, settings: DateSettings): Reading<Timeframe> | undefined {
  const span = spanOfWords(words, settings);
  if (span) return read(alone(span), span.notes);
  if (before.test(words)) return beforeOf(words.replace(before, ""), settings);
  if (endOnly.test(words)) return endOf(words.replace(endOnly, ""), settings);
  if (endAfter.test(words)) return endOf(words.replace(endAfter, ""), settings);
  if (within.test(words)) return datesOf(words.replace(within, ""), settings);
  const range = rangeOfWords(words, settings);
  return range?.kind === "read" ? read({ type: "period", ...range.value }, range.notes) : range;
}

/** A day or month is a date; anything longer a period. */
const alone = ({ unit, start, end }: DateSpan): Timeframe => ({
  type: unit === "day" || unit === "month" ? "date" : "period",
  start,
  end,
});

/** The last day of whatever the rest names. */
function endOf(words: string, settings: DateSettings): Reading<Timeframe> | undefined {
  const dates = datesOf(words, settings);
  if (dates?.kind !== "read") return dates;
  return "end" in dates.value ? read({ type: "date", end: dates.value.end }, dates.notes) : undefined;
}

/** "before June 2019" ends on 31 May; "before the end of June" on its last day. */
function beforeOf(words: string, settings: DateSettings): Reading<Timeframe> | undefined {
  const dates = datesOf(words, settings);
  if (dates?.kind !== "read" || !("end" in dates.value)) return dates?.kind === "unread" ? dates : undefined;
  const { value, notes } = dates;
  if (value.start === undefined) return read(value, notes);
  return read({ type: "date", end: addDays(value.start, -1) }, [...notes, note("day-before", "assumed")]);
}

/** "June 2020 (tentative)": brackets that only explain. "Q1 (Jul-Sep) 2020" says itself which months it means. */
function withoutBrackets(text: string, settings: DateSettings): Reading<Timeframe> | undefined {
  const brackets = /[([]([^()[\]]*)[)\]]/.exec(text);
  if (!brackets) return undefined;
  const flat = wholeText(text.replace(/[()[\]]/g, " "), settings);
  if (flat?.kind === "read") return flat;
  const outside = `${text.slice(0, brackets.index)} ${text.slice(brackets.index + brackets[0].length)}`;
  const found = monthsInside(outside, brackets[1] ?? "", settings) ?? wholeText(outside, settings);
  return found?.kind === "read"
    ? read(found.value, [...found.notes, note("brackets-left-out", "assumed")])
    : undefined;
}

function monthsInside(
  outside: string,
  inside: string,
  settings: DateSettings,
): Reading<Timeframe> | undefined {
  const part = /^[qh][1-4] (\d{4})$/.exec(dateWords(outside));
  const months = part ? rangeOfWords(`${dateWords(inside)} ${part[1] ?? ""}`, settings) : undefined;
  return months?.kind === "read" ? read({ type: "period", ...months.value }, months.notes) : undefined;
}

/** Why a text that is no time is none, as far as can be said. */
function reasonFor(words: string): string {
  if (/\b(?:1[89]|2[01])\d{2}\b/.test(words))
    return /\b\d{1,2}\b/.test(words) ? "no-such-date" : "no-phrase-fits";
  return /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b[qh][1-4]\b/.test(words)
    ? "no-year"
    : "no-phrase-fits";
}
