/**
 * Whether a row's title says that it sums up other rows, so that it is no KPI, action, workshop or answer: "Total",
 * "Grand total (11)", "Sub-total for 2018", "Average", "Total général". A title that only begins so is none: "Total
 * quality management workshop". Source: RULES-2 14.
 */
export const isTotalTitle = (title: string): boolean => title.length <= longestTitle && total.test(title);

/** Longer texts, in characters, are no titles of totals. */
const longestTitle = 80;

const sums =
  "(?:(?:grand|general|overall|running|sub|cumulative|annual)[\\s-]*)?(?:totals?|sum)|(?:sous|grand)[\\s-]*total|total g[ée]n[ée]ral|totaux|sommes?|(?:ensemble|overall)(?=\\s*$)";
const means =
  "(?:(?:overall|annual|weighted|grand)[\\s-]*)?(?:average|mean)|moyennes?(?: (?:g[ée]n[ée]rale?|annuelle?))?";
/** Brackets or a number behind it: "Total (n = 261)", "Sub-total 1." */
const mark = "[:.=\\-–—]*\\s*\\(.*\\)|[:.=\\-–—]*\\s*[\\d.,/ –-]+%?";
/** What a total is of. "Total of 40 workshops" and "Average of 3 missions" are targets: a number behind "of" is asked for. */
const whole =
  "(?:of|de|des|du)\\s\\D*|(?:for|in|per|all|pour)\\s.*|(?:pillar|section|programme|branch|region|department|page|axe|pilier|objectif)\\b.*|(?:number|amount)?";
const all = "(?:(?:of|for|de|des|pour)\\s(?:all|the|tous|toutes|les)\\b\\D*)?";
const total = new RegExp(
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- a title is cut at 80 characters
  `^\\s*(?:(?:${sums})\\s*(?:${mark}|${whole})|(?:${means})\\s*(?:${mark}|${all}))\\s*[:.]?\\s*$`,
  "i",
);

/** The same for a row of texts; where the title is blank any of them may say it. */
export const isTotalRow = (title: string, others: readonly string[]): boolean =>
  title.trim() === "" ? others.some(isTotalTitle) : isTotalTitle(title);
