import { plainText } from "../../shared/plain-text";
import type { Period } from "../../target/target";

/** A period that repeats and what the text says besides. */
export interface Recurring {
  readonly period: Period;
  readonly rest: string;
}

const one = (unit: Period["unit"]): Period => ({ count: 1, unit });
const halfYear: Period = { count: 6, unit: "month" };

/** "bimonthly" and its like are ambiguous; they are read as in targets: every two. "biannual" is twice a year. */
const adverbs: readonly (readonly [string, Period])[] = [
  ["daily", one("day")],
  ["(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day", one("week")],
  ["bi ?-?weekly|fortnightly|every fortnight|each fortnight", { count: 2, unit: "week" }],
  ["weekly", one("week")],
  ["bi ?-?monthly", { count: 2, unit: "month" }],
  ["(?:six|6) ?-?monthly|half ?-?yearly|semi ?-?annual(?:ly)?|semi ?-?yearly", halfYear],
  ["(?:three|3) ?-?monthly|tri ?-?monthly|quarterly", one("quarter")],
  ["monthly", one("month")],
  ["bi ?-?ennial(?:ly)?|biennial(?:ly)?|two ?-?yearly", { count: 2, unit: "year" }],
  ["tri ?-?ennial(?:ly)?", { count: 3, unit: "year" }],
  ["bi ?-?annual(?:ly)?|bi ?-?yearly|annual(?:ly)?|yearly|per annum|p\\.a\\.", one("year")],
];

const counts = new Map(
  Object.entries({
    other: 2,
    second: 2,
    "2nd": 2,
    third: 3,
    "3rd": 3,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    twelve: 12,
  }),
);
const howOften = "(?:(?:at least |minimum |min\\. )?(?:once|twice|thrice|[\\w-]+ times?) )?";
const every = `${howOften}(?:in )?(?:every|each|per|an?|in)(?: single)?`;
const unitWords =
  "(day|week|month|quarter|half ?-?year|semester|(?:fiscal |financial |calendar )?year|fy|annum)s?";
const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

/** "every 3 months", "once per quarter"; at the start or the end of a text, so that dates may stand beside. */
const everyUnit = new RegExp(`^${every} (?:([a-z]+|\\d{1,2}(?:nd|rd|th)?) ?-?)??${unitWords}\\b`);
const adverb = adverbs.map(
  ([pattern, period]) =>
    [
      new RegExp(`^(?:at least )?${howOften}(?:on )?(?:an? )?(?:${pattern})(?: basis)?(?![\\w-])`),
      period,
    ] as const,
);
const everyMonth = new RegExp(`^(?:every|each) (?:${months})[a-z]*\\.?(?= |$)`);
const monthFirst = new RegExp(
  `^(?:in |by )?((?:${months})[a-z]*\\.?|q[1-4]|(?:first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) quarter),? (?:of )?(?=every |each )`,
);

/** Finds a repeating period: recurringIn("Quarterly, 2018-2020") -> quarter, rest "2018-2020"; undefined where none is. */
export function recurringIn(text: string): Recurring | undefined {
  const plain = plainText(text)
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/(?<![.;])[.;]+$/, "");
  const turned = plain.replace(monthFirst, "");
  if (everyMonth.test(turned)) return { period: one("year"), rest: turned.replace(everyMonth, "").trim() };
  return atStart(turned) ?? atEnd(turned);
}

function atStart(text: string): Recurring | undefined {
  const found = everyUnit.exec(text);
  const period = found ? periodOf(found[1], found[2]) : undefined;
  if (found && period) return { period, rest: text.slice(found[0].length).trim() };
  for (const [pattern, every] of adverb) {
    const match = pattern.exec(text);
    if (match) return { period: every, rest: text.slice(match[0].length).trim() };
  }
  return undefined;
}

/** "2018-2020, quarterly", "June 2018 onwards (annually)": the repeating phrase closes the text. */
function atEnd(text: string): Recurring | undefined {
  const cut = /^(.{1,60}?)[,;:( ]+((?:once|twice|every|each|per|[a-z-]+ly)\b.*?)\)?$/.exec(text);
  const found = cut ? atStart(cut[2] ?? "") : undefined;
  return found?.rest === "" ? { period: found.period, rest: cut?.[1] ?? "" } : undefined;
}

function periodOf(countText: string | undefined, unitText = ""): Period | undefined {
  const digits = Number.parseInt(countText ?? "1", 10);
  const count = Number.isNaN(digits) ? counts.get(countText ?? "") : digits;
  if (count === undefined || count < 1) return undefined;
  if (/half|semester/.test(unitText)) return shortest(count * 6, "month");
  if (/year|fy|annum/.test(unitText)) return { count, unit: "year" };
  return shortest(count, unitText as Period["unit"]); // the pattern leaves only day, week, month and quarter
}

/** The same length in the unit that people would say: 3 months are a quarter, 14 days two weeks. */
function shortest(count: number, unit: Period["unit"]): Period {
  if (unit === "quarter" && count > 1) return shortest(count * 3, "month");
  if (unit === "month" && count % 12 === 0) return { count: count / 12, unit: "year" };
  if (unit === "month" && count === 3) return one("quarter");
  return unit === "day" && count % 7 === 0 ? { count: count / 7, unit: "week" } : { count, unit };
}
