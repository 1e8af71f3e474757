/** A week, month, quarter, half or year that a heading names; years as written, so that the plan's own years can decide. */
export interface HeadedPeriod {
  readonly unit: "week" | "month" | "quarter" | "half" | "year";
  /** 1 to 53, 12, 4 or 2; of a year without its number ("Year 1") its place, else absent. */
  readonly index?: number;
  /** Of a week within a month ("Jan W2"): the month, 1 to 12. */
  readonly month?: number;
  /** Of a quarter or half that is headed by its months ("Jan-Mar"): the first of them, 1 to 12. */
  readonly from?: number;
  /** Of a week that is headed by its first day: "2025-01-06". */
  readonly day?: string;
  /** The year as written; of 2024/25 the first. */
  readonly year?: number;
  /** FY, or two years in a row. */
  readonly isFiscal?: true;
  /** As headed, in its usual spelling: "Q2 2025", "Mar 2025", "2024/25", "Year 1". */
  readonly name: string;
}

const months = [
  ["jan", "january", "janvier", "janv"],
  ["feb", "february", "fevrier", "fev", "febr"],
  ["mar", "march", "mars"],
  ["apr", "april", "avril", "avr"],
  ["may", "mai"],
  ["jun", "june", "juin"],
  ["jul", "july", "juillet", "juil"],
  ["aug", "august", "aout"],
  ["sep", "sept", "september", "septembre"],
  ["oct", "october", "octobre"],
  ["nov", "november", "novembre"],
  ["dec", "december", "decembre"],
] as const;
const monthOfWord = new Map(
  months.flatMap((words, at) => words.map((word) => [word as string, at + 1] as const)),
);
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const numerals: Readonly<Record<string, number>> = {
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  "1er": 1,
  "1ere": 1,
  "2eme": 2,
  "2e": 2,
  "3eme": 3,
  "3e": 3,
  "4eme": 4,
  "4e": 4,
  premier: 1,
  deuxieme: 2,
  troisieme: 3,
  quatrieme: 4,
};
const numeral =
  "(1st|2nd|3rd|4th|first|second|third|fourth|1er|1ere|2eme|3eme|4eme|2e|3e|4e|premier|deuxieme|troisieme|quatrieme)";

const parts: readonly (readonly [HeadedPeriod["unit"], RegExp])[] = [
  ["quarter", /\b(?:q|qtr|quarter|trimestre|trim|t)[ .:-]{0,2}([1-4]|iv|i{1,3}|one|two|three|four)\b/],
  ["quarter", new RegExp(`\\b${numeral} (?:quarter|qtr|trimestre)\\b`)],
  ["quarter", /\b([1-4])q\b/],
  ["half", /\b(?:h|half|half year|semester|semestre|s)[ .:-]{0,2}([12]|i{1,2}|one|two)\b/],
  ["half", new RegExp(`\\b${numeral} (?:half|half year|semester|semestre)\\b`)],
];
const weekWord = /\b(?:w|wk|week|sem|semaine)[ .:-]{0,2}([1-9]|[1-4]\d|5[0-3])\b/;
/** As headings of real dates are spelt, a week apart. */
const weekOfDay = /^week of (\d{4}-\d\d-\d\d)$/;
const monthSpan =
  /\b((?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aout|sep|oct|nov|dec)[a-z]*)\s?(?:-|to|a|–)\s?((?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aout|sep|oct|nov|dec)[a-z]*)\b/;
const twoYears = /\b(?:fy ?)?((?:19|20)\d\d) ?[/-] ?((?:19|20)?\d\d)\b/;
const shortTwoYears = /\bfy ?'?(\d\d) ?[/-] ?'?(\d\d)\b/;
const fiscalYear = /\b(?:fy|fiscal year|financial year|exercice) ?'?((?:19|20)\d\d|\d\d)\b/;
const oneYear = /(?<![\d/.-])((?:19|20)\d\d)(?![\d/]|-\d)/;
const placeOfYear = /\b(?:year|yr|y|annee|an)[ .-]?([1-9])\b/;

/** What a heading says of time, and its words without it: "Q1 Target 2025" -> Q1 2025 and "target". Takes foldedText. */
export function periodIn(folded: string): {
  readonly period: HeadedPeriod | undefined;
  readonly rest: string;
} {
  let rest = folded;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const found = pattern.exec(rest);
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found ?? undefined;
  };
  const day = take(weekOfDay)?.[1];
  if (day !== undefined) return { period: { unit: "week", day, name: `Week of ${day}` }, rest };
  const year = takeYear(take);
  const within = takePart(take, (pattern) => pattern.exec(rest) !== null);
  // "Q1 (Jul-Sep)": the months only explain the quarter.
  if (within?.unit === "quarter" || within?.unit === "half") take(monthSpan);
  if (within === undefined && year === undefined) {
    const place = take(placeOfYear);
    const index = Number(place?.[1]);
    return place
      ? { period: { unit: "year", index, name: `Year ${index}` }, rest }
      : { period: undefined, rest };
  }
  const name = [within?.name, year?.name].filter(Boolean).join(" ");
  const own = year?.year ?? within?.year;
  const known = {
    ...(own === undefined ? {} : { year: own }),
    ...(year?.isFiscal ? { isFiscal: true as const } : {}),
  };
  return within
    ? {
        period: {
          unit: within.unit,
          index: within.index,
          ...(within.month === undefined ? {} : { month: within.month }),
          ...(within.from === undefined ? {} : { from: within.from }),
          ...known,
          name,
        },
        rest,
      }
    : { period: { unit: "year", ...known, name }, rest };
}

type Take = (pattern: RegExp) => RegExpExecArray | undefined;

function takeYear(take: Take): { year: number; isFiscal: boolean; name: string } | undefined {
  const pair = take(twoYears) ?? take(shortTwoYears);
  if (pair) {
    const first = fullYear(pair[1] ?? "");
    const last = pair[2] ?? "";
    const next = last.length === 2 ? Math.floor(first / 100) * 100 + Number(last) : Number(last);
    // "2024-2026" is a span of years, no period of one.
    if (next === first + 1) return { year: first, isFiscal: true, name: `${first}/${String(next).slice(2)}` };
    return undefined;
  }
  const fiscal = take(fiscalYear);
  // FY2025 ends in 2025. Source: RULES-2 13.
  if (fiscal)
    return { year: fullYear(fiscal[1] ?? "") - 1, isFiscal: true, name: `FY${fullYear(fiscal[1] ?? "")}` };
  const alone = take(oneYear);
  return alone ? { year: Number(alone[1]), isFiscal: false, name: alone[1] ?? "" } : undefined;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function takePart(
  take: Take,
  has: (pattern: RegExp) => boolean,
):
  | {
      unit: "week" | "month" | "quarter" | "half";
      index: number;
      name: string;
      year?: number;
      month?: number;
      from?: number;
    }
  | undefined {
  const week = Number(take(weekWord)?.[1] ?? 0);
  if (week > 0) {
    const month = monthOfWord.get(take(monthWord)?.[1] ?? "");
    const name = [month === undefined ? undefined : monthNames[month - 1], `W${week}`]
      .filter(Boolean)
      .join(" ");
    return { unit: "week", index: week, name, ...(month === undefined ? {} : { month }) };
  }
  for (const [unit, pattern] of parts) {
    const found = take(pattern);
    const index = numerals[found?.[1] ?? ""];
    if (index !== undefined)
      return { unit: unit as "quarter" | "half", index, name: `${unit === "half" ? "H" : "Q"}${index}` };
  }
  if (has(monthSpan)) return spanOfMonths(take(monthSpan));
  const month = take(monthWord);
  const index = monthOfWord.get(month?.[1] ?? "");
  if (index === undefined) return undefined;
  const year = month?.[2] === undefined ? {} : { year: fullYear(month[2]) };
  return {
    unit: "month",
    index,
    name: [monthNames[index - 1], year.year].filter(Boolean).join(" "),
    ...year,
  };
}

/** "Jan-Mar" is a quarter and "Jul-Dec" a half; other spans are no period of a plan. */
function spanOfMonths(found: RegExpExecArray | undefined) {
  const first = monthOfWord.get(found?.[1] ?? "");
  const last = monthOfWord.get(found?.[2] ?? "");
  if (first === undefined || last === undefined) return undefined;
  const length = ((last - first + 12) % 12) + 1;
  if (length !== 3 && length !== 6) return undefined;
  return {
    unit: length === 3 ? ("quarter" as const) : ("half" as const),
    index: Math.ceil(first / length),
    from: first,
    name: `${monthNames[first - 1]}-${monthNames[last - 1]}`,
  };
}

const monthWord = new RegExp(
  `\\b(${[...monthOfWord.keys()].sort((a, b) => b.length - a.length).join("|")})\\b(?:[-' ]?(\\d\\d)\\b)?`,
);
