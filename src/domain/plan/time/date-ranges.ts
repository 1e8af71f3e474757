import { addDays, type CalendarDate, yearOf } from "../../shared/calendar-date";
import { type DateSettings, spanOfWords } from "../../shared/date-phrases";
import type { DateSpan } from "../../shared/date-span";
import { type Reading, read, unread } from "../../shared/reading";

/** From the first day to the last, both included. */
export interface DateRange {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const rangeWord = / (?:to|until|till|through|thru|up to) (?:end |ending |including )?| ?- ?(?:end )?/g;
/** A slash joins words ("jan/feb"), not figures ("2019/20"). */
const pairWord = / ?(?:(?<=[a-z]\d? ?)\/|\/(?= ?[a-z])|&|\+| and ) ?/g;
const yearWords = /(?:fy ?)?\d{4}(?:[/-]\d{2,4})?|'\d{2}/;

/**
 * Two dates of which the first opens a period and the second closes it, in `dateWords`: "july - december 2019",
 * "1 to 15 june 2019", "q3 and q4 2019". A year, or month and year, may be written once. Undefined where the
 * words are no range; unread where it ends before it begins, or holds two dates apart.
 */
export function rangeOfWords(words: string, settings: DateSettings): Reading<DateRange> | undefined {
  const text = words.replace(/^(?:from|between|start|starting|beginning) /, "");
  const between = /^between /.test(words) ? splits(text, / and /g) : [];
  for (const { left, right } of [...between, ...splits(text, rangeWord)]) {
    const pair = pairOf(left, right, settings);
    if (pair) return rangeOf(words, pair, settings);
  }
  for (const { left, right } of splits(text, pairWord)) {
    const pair = pairOf(left, right, settings);
    if (pair) return adjacent(words, pair);
  }
  return undefined;
}

interface Halves {
  readonly left: string;
  readonly right: string;
}

const splits = (text: string, pattern: RegExp): readonly Halves[] =>
  [...text.matchAll(pattern)]
    .map(({ 0: found, index }) => ({ left: text.slice(0, index), right: text.slice(index + found.length) }))
    .filter(({ left, right }) => left !== "" && right !== "");

interface Pair {
  readonly left: DateSpan;
  readonly right: DateSpan;
  /** The left side took its year from the right: then it may lie in the year before. */
  readonly borrowed: boolean;
  readonly leftWords: string;
}

/** Each side as it stands, else with the year (or month and year) of the other. */
function pairOf(leftText: string, right: string, settings: DateSettings): Pair | undefined {
  const left = leftText.replace(/^(?:start|starting|beginning|begin) /, "");
  // Month and year before the year alone: "1 - 15 june 2019" is not January.
  const tail = right.replace(/^\d{1,2}(?:st|nd|rd|th)? ?/, "");
  const lefts = [left, `${left} ${tail}`, `${left} ${yearIn(right)}`];
  const rights = [
    right,
    `${right} ${yearIn(left)}`,
    `${yearIn(left)} ${right}`,
    `${/^[a-z]*/.exec(left)?.[0] ?? ""} ${right}`,
  ];
  const rightSpan = firstSpan(rights, settings);
  const leftSpan = rightSpan && firstSpan(lefts, settings);
  if (!leftSpan) return undefined;
  const borrowed = spanOfWords(left, settings) === undefined;
  return { left: leftSpan, right: rightSpan, borrowed, leftWords: left };
}

const yearIn = (text: string): string => yearWords.exec(text)?.[0] ?? "";

function firstSpan(texts: readonly string[], settings: DateSettings): DateSpan | undefined {
  for (const text of texts) {
    const span = spanOfWords(text.trim(), settings);
    if (span) return span;
  }
  return undefined;
}

function rangeOf(
  words: string,
  { left, right, borrowed, leftWords }: Pair,
  settings: DateSettings,
): Reading<DateRange> {
  const notes = [...left.notes, ...right.notes];
  if (left.start <= right.end) return read({ start: left.start, end: right.end }, notes);
  // "November - February 2020" begins in the year before.
  const earlier = borrowed ? spanOfWords(`${leftWords} ${yearOf(right.end) - 1}`, settings) : undefined;
  if (earlier === undefined) return unread(words, "ends-before-it-begins");
  return read({ start: earlier.start, end: right.end }, [
    ...notes,
    { code: "begins-the-year-before", certainty: "doubtful" },
  ]);
}

/** "and" and "/" make one period only of neighbours; "June 2019 and June 2020" are two dates. */
function adjacent(words: string, { left, right }: Pair): Reading<DateRange> {
  if (addDays(left.end, 1) !== right.start) return unread(words, "several-dates");
  return read({ start: left.start, end: right.end }, [...left.notes, ...right.notes]);
}
