import { plainText } from "../shared/plain-text";

export interface FigureWords {
  readonly label: string;
  readonly unit?: string | undefined;
  readonly baseline?: number | undefined;
  readonly isShare: boolean;
  /** Period targets in time order. */
  readonly targets: readonly number[];
  /** The periods follow each other without a gap; figures of 2025 and 2027 alone are stations on a way. */
  readonly isUnbroken: boolean;
  /** The annual or total column's target. */
  readonly total?: number | undefined;
}

const levelWords =
  /\b(?:cumulative|cumul\w*|in force|in place|active|stock|to date|level|existing|currently|membership|holding|having|possessing|enrol+ed|employed|coverage|rate|ratio|index|average|mean|median|share|proportion|percentage|score|satisfaction|time|days?|hours?|minutes?|taux|moyen(?:ne)?|delai|duree|part)\b|%/;
const flowWords =
  /\b(?:per (?:year|quarter|month)|each (?:year|quarter|month)|annually|total|new|additional)\b/;
const members = /\b(?:members?|administrations?)\b/;
const things =
  /\b(?:trained|vaccinated|immuni[sz]ed|reached|screened|held|conducted|published|printed|meetings?|workshops?|trainings?|seminars?|missions?|visits?|participants?|audits?|sessions?|campaigns?|inspections?|events?)\b/;

/** Time that people gave adds up; time that a thing takes, or for which a stock lasts, does not. */
const timeGiven =
  /\b(?:hours|days|nights)(?: \p{L}+)? (?:given|delivered|worked|flown|contributed|taught|logged|provided|spent|served|volunteered|created|lost)\b|\b(?:hours|days) of (?!stock|supply|cover|cash|inventory|operation|opening)\p{L}|\b(?:person|man|work|volunteer|training)[- ](?:days|hours)\b/u;

/** One thing by another: "falls per 1,000 bed days", "cost per km". "per year" only says how often. */
const perBase = /(?:\bper|\/) ?1(?:0{1,2}|0{0,3}[, .]?000)\b/;
const perThing =
  /\bper (?!cent\b|(?:year|annum|quarter|month|half|semester)\b)\p{L}|\/ ?(?:km|kg|ha|tonne)\b/u;
const countedFirst = /^\s*(?:total )?(?:number|no\.?|count|nombre)\b/;

/** Takes plainText in lower case: of an indicator or of a unit. */
export const isPerThing = (words: string): boolean =>
  perBase.test(words) || (perThing.test(words) && !countedFirst.test(words));

/** Done to so many in the period: whatever came before, they are counted anew. */
const done =
  /\b(?:trained|conducted|held|organi[sz]ed|carried out|hosted|undertaken|form[ée]e?s|tenue?s|organis[ée]e?s|numeris[ée]e?s|realis[ée]e?s|distribu[ée]e?s)\b/;

/** "Officers trained", "Visits conducted": what happens adds up, whatever its noun. Takes plainText in lower case. */
export const isDoneInPeriod = (words: string): boolean => done.test(words);

/**
 * Whether figures by period add up (what happens) or follow each other (a level that is kept). The words decide, then a
 * total column, then the unit; it never depends on the actuals. Source: RULES-2 12.
 */
export function isFlow({
  label,
  unit = "",
  baseline,
  isShare,
  targets,
  total,
  isUnbroken,
}: FigureWords): boolean {
  const words = plainText(`${label} ${unit}`).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  if (/\bcumul\w*|\bin force\b|\bto date\b/.test(words)) return false;
  if (isUnbroken && flowWords.test(words)) return true;
  const sum = targets.reduce((all, one) => all + one, 0);
  const last = targets.at(-1);
  if (total !== undefined && targets.length > 1 && sum !== last) {
    if (Math.abs(total - sum) < 1e-9 * Math.max(1, sum)) return true;
    if (total === last) return false;
  }
  if (isShare || !isUnbroken || isPerThing(words)) return false;
  if (things.test(words) || timeGiven.test(words)) return true;
  if (levelWords.test(words) || members.test(words)) return false;
  return baseline === undefined || baseline === 0;
}
