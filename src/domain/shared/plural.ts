const english = new Intl.PluralRules("en");

/**
 * "1 Member", "3 quarters", "2 delivered activities", "4 more Members": the number and its thing. The last word of the
 * thing takes the plural; `others` names it where English does not follow its rule ("people").
 */
export const count = (amount: number, thing: string, others = pluralOf(thing)): string =>
  `${amount} ${english.select(amount) === "one" ? thing : others}`;

/** A thing that is plural already ("days") stays as it is. */
function pluralOf(thing: string): string {
  if (/(?:[^s]s|ies)$/.test(thing)) return thing;
  if (/[^aeiou]y$/.test(thing)) return `${thing.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(thing) ? `${thing}es` : `${thing}s`;
}
