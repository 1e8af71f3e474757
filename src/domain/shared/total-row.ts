/**
 * Whether a row's title says that it sums up other rows, so that it is no KPI, action, workshop or answer: "Total",
 * "Grand total (11)", "Sub-total for 2018", "Average", "Total général". A title that only begins so is none: "Total
 * quality management workshop". Source: RULES-2 14.
 */
export const isTotalTitle = (title: string): boolean => title.length <= longestTitle && total.test(title);

/** Longer texts, in characters, are no titles of totals. */
const longestTitle = 80;

const kinds =
  "(?:(?:grand|general|overall|running|sub|cumulative|annual|weighted)[\\s-]*)?(?:totals?|sum|average|mean)|(?:sous|grand)[\\s-]*total|total g[ée]n[ée]ral|totaux|sommes?|moyennes?(?: (?:g[ée]n[ée]rale?|annuelle?))?";
/** What a total may be of, in brackets, a number, or a few words behind "of" and "for". */
const what =
  "\\s*(?:[:.=\\-–—]*\\s*\\(.*\\)|[:.=\\-–—]*\\s*[\\d.,/ –-]+%?|(?:of|for|in|per|all|de|des|du|pour)\\s.*|(?:pillar|section|programme|branch|region|department|page|axe|pilier|objectif)\\b.*|(?:number|amount)?)\\s*[:.]?";
const total = new RegExp(`^\\s*(?:${kinds})${what}\\s*$`, "i");

/** The same for a row of texts; where the title is blank any of them may say it. */
export const isTotalRow = (title: string, others: readonly string[]): boolean =>
  title.trim() === "" ? others.some(isTotalTitle) : isTotalTitle(title);
