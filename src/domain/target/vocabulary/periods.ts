import type { Period } from "../target";
import { list, rows, type Rows, values } from "./tables";

// Lengths of time and how often.

type PeriodUnit = Period["unit"];
/** Time units and the period of one of them. */
export const timeUnits: Readonly<
  Record<string, { readonly period?: Period; readonly plural: string; readonly many?: true }>
> = Object.fromEntries([
  ...units("day", 1, "days", "day", "days"),
  ...units("day", 1, "days", "d"), // prettier-ignore
  ...units("week", 1, "weeks", "week wk", "weeks wks"),
  ...units("week", 2, "fortnights", "fortnight", "fortnights"),
  ...units("month", 1, "months", "month mth mo", "months mths mos"),
  ...units("quarter", 1, "quarters", "quarter qtr", "quarters qtrs"),
  ...units("month", 6, "half-years", "semester half-year", "semesters half-years"),
  ...units("year", 1, "years", "year yr", "years yrs"),
  ...units(undefined, 1, "hours", "hour hr h", "hours hrs"),
  ...units(undefined, 1, "minutes", "minute min", "minutes mins"),
  ...units(undefined, 1, "seconds", "second sec", "seconds secs"),
  ...units(undefined, 1, "milliseconds", "millisecond ms msec", "milliseconds"),
]);
function units(
  unit: PeriodUnit | undefined,
  count: number,
  plural: string,
  one: string,
  many = "",
): (readonly [string, { readonly period?: Period; readonly plural: string; readonly many?: true }])[] {
  const base = unit === undefined ? { plural } : { plural, period: { count, unit } };
  return [
    ...[...list(one)].map((word) => [word, base] as const),
    ...[...list(many)].map((word) => [word, { ...base, many: true }] as const),
  ];
}
/** Short forms that stand for many as well as for one: "48h", "5 min". */
export const shortUnits = list("d wk mth mo qtr yr hr h min sec ms msec");
/** After a slash or "per": more ways to name a period. */
export const periodNames: Rows<Period> = [
  ...rows<Period>(
    { count: 1, unit: "year" },
    `annum|fy|f . y .|fiscal year|financial year|calendar year|budget year|reporting year|given year|
    project year|year|yr|y|fiscal yr|a|an|academic year|school year`,
  ),
  ...rows<Period>({ count: 6, unit: "month" }, "half year|half|semester|half of the year|six months"),
  ...rows<Period>(
    { count: 1, unit: "quarter" },
    "quarter|qtr|q|calendar quarter|fiscal quarter|quarter of the year|trimester",
  ),
  ...rows<Period>({ count: 1, unit: "month" }, "month|mth|mo|calendar month|m"),
  ...rows<Period>({ count: 1, unit: "week" }, "week|wk|w|working week"),
  ...rows<Period>({ count: 1, unit: "week" }, "monday|tuesday|wednesday|thursday|friday|saturday|sunday"),
  ...rows<Period>(
    { count: 1, unit: "year" },
    "january|february|march|april|may|june|july|august|september|october|november|december",
  ),
  ...rows<Period>({ count: 2, unit: "week" }, "fortnight"),
  ...rows<Period>(
    { count: 1, unit: "day" },
    "day|d|working day|business day|school day|calendar day|weekday|night|market day|trading day|single day",
  ),
  ...rows<Period>({ count: 2, unit: "year" }, "biennium"),
];
/** Too short to be a period except behind a slash. */
export const slashOnly = list("y q m w d a an half");
export const everyWords: Rows<boolean> = [
  ...rows<boolean>(false, "per|per each"),
  ...rows<boolean>(
    true,
    `each|every|in each|in every|for each|for every|during each|during every|within each|
    within every|in any|in any given|in any one|in each and every|each and every|at every`,
  ),
];
/** "a year" is a period behind a figure only. */
export const articles = list("a an");
export const notBeforeArticle = list(
  `within in for of than half least over after about takes lasting under not by into as is once-off
    the`,
);
export const otherWords = values("other:2 second:2 alternate:2 third:3 fourth:4 fifth:5");
export const weekdays = list(
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays",
);
interface Adverb {
  readonly period: Period;
  readonly times?: number;
  readonly doubt?: string;
}
const year: Period = { count: 1, unit: "year" };
export const periodAdverbs: Rows<Adverb> = [
  ...rows<Adverb>(
    { period: year },
    `annually|anualy|annualy|annual|yearly|p . a .|p . a|pa|per annum|year on year|yoy|y o y|y / y|every year|in the year|
    once-yearly|year round`,
  ),
  ...rows<Adverb>(
    { period: { count: 1, unit: "quarter" } },
    "quarterly|every three months|three monthly|3 monthly|quarter on quarter|qoq|q o q|q / q",
  ),
  ...rows<Adverb>({ period: { count: 1, unit: "month" } }, "monthly|month on month|mom|m / m"),
  ...rows<Adverb>({ period: { count: 1, unit: "week" } }, "weekly|week on week"),
  ...rows<Adverb>({ period: { count: 1, unit: "day" } }, "daily|nightly"),
  ...rows<Adverb>({ period: { count: 2, unit: "week" } }, "fortnightly|bi weekly fortnightly"),
  ...rows<Adverb>(
    { period: { count: 2, unit: "week" }, doubt: "biweekly-every-two-weeks" },
    "biweekly|bi weekly",
  ),
  ...rows<Adverb>(
    { period: { count: 6, unit: "month" } },
    `half yearly|half-yearly|halfyearly|semiannually|semi annually|semiannual|semi annual|
    six monthly|6 monthly`,
  ),
  ...rows<Adverb>(
    { period: year, times: 2, doubt: "biannual-twice-a-year" },
    "biannually|biannual|bi annually|bi annual",
  ),
  ...rows<Adverb>(
    { period: { count: 2, unit: "year" }, doubt: "biennial-every-two-years" },
    "biennially|biennial|bi ennial|two yearly",
  ),
  ...rows<Adverb>(
    { period: { count: 2, unit: "month" }, doubt: "bimonthly-every-two-months" },
    "bimonthly|bi monthly",
  ),
  ...rows<Adverb>({ period: { count: 3, unit: "year" } }, "triennially|triennial"),
];
/** "annual work plan": the adverb names the thing, not how often. */
export const nounsNamedByPeriod = list(
  `work workplan plan plans budget programme program leave turnover revenue income average target
    targets volume value salary basis`,
);
/** Behind a number: "six-monthly". */
export const spacedAdverbs: Readonly<Record<string, PeriodUnit>> = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  yearly: "year",
};
/** "On a yearly basis". */
export const basisWord = "basis";
/** Before "an hour" they make it a limit. */
export const limitLeads = list("within under than exceeding");
/** Between a number and its time unit. */
export const dayKinds = list("working business calendar consecutive full week-day elapsed clear");
/** Beside a number of hours or days they make it work to be done, not a limit. */
export const workNouns = list(
  `training experience leave course courses teaching workshop workshops mission missions
    instruction learning session sessions support assistance study service coaching mentoring
    development exercise consultation consultations per effort programme`,
);
