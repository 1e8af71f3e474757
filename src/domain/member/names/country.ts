/** What the world calls a country, so that a name in a cell finds it whatever the spelling. */
export interface Country {
  /** ISO 3166 codes, "NZ" and "NZL". */
  readonly code2: string;
  readonly code3: string;
  /** Names that mean this country alone, the usual one first. */
  readonly names: readonly string[];
  /** "Korean": names its country only beside the word Customs and its like. */
  readonly adjectives: readonly string[];
  /** Customs agencies whose name does not hold that of the country. */
  readonly agencies: readonly string[];
  /** Abbreviations that are read in capitals only: "ROK", "KCS". */
  readonly abbreviations: readonly string[];
  /** Initials of its agency that others share: they say nothing more beside the country's own name. */
  readonly initials: readonly string[];
}

/**
 * Countries from rows of text, "NZ NZL New Zealand; Aotearoa | adjectives | agencies | abbreviations | initials", each
 * field a list parted by semicolons, the last four optional.
 */
export const countriesOf = (rows: string): readonly Country[] => rows.trim().split("\n").map(countryOf);

function countryOf(row: string): Country {
  const [names, adjectives, agencies, abbreviations, initials] = row.trim().slice(7).split("|").map(list);
  return {
    code2: row.trim().slice(0, 2),
    code3: row.trim().slice(3, 6),
    names: names ?? [],
    adjectives: adjectives ?? [],
    agencies: agencies ?? [],
    abbreviations: abbreviations ?? [],
    initials: initials ?? [],
  };
}

const list = (field: string): readonly string[] =>
  field
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
