import { getAlpha2Codes, getNames } from "i18n-iso-countries";

/** What the package says of a country. */
export interface PackageLand {
  readonly code2: string;
  readonly code3: string;
  /** Common and official names and other spellings: English, French, Spanish, then the country's own languages. */
  readonly names: readonly string[];
}

/** The two languages of the World Customs Organization, and a third in which exports come. */
const commonLanguages = ["en", "fr", "es"];

/** What the region's Members write in themselves, as far as the package knows it. */
const ownLanguages: Readonly<Record<string, readonly string[]>> = {
  AF: ["ps", "fa"],
  BD: ["bn"],
  BN: ["ms"],
  CN: ["zh"],
  HK: ["zh"],
  ID: ["id"],
  IN: ["hi", "ta"],
  IR: ["fa"],
  JP: ["ja"],
  KH: ["km"],
  KR: ["ko"],
  LK: ["ta"],
  MN: ["mn"],
  MO: ["zh", "pt"],
  MV: ["dv"],
  MY: ["ms"],
  PK: ["ur"],
  SG: ["zh", "ms", "ta"],
  TH: ["th"],
  TL: ["pt"],
  VN: ["vi"],
};

/** Every country of ISO 3166-1 (and Kosovo), by its code of two letters. */
export const packageCountries = (): readonly PackageLand[] =>
  Object.entries(getAlpha2Codes())
    .map(([code2, code3]) => ({ code2, code3, names: namesOf(code2) }))
    .sort((one, other) => (one.code2 < other.code2 ? -1 : 1));

const namesOf = (code2: string): readonly string[] =>
  [...commonLanguages, ...(ownLanguages[code2] ?? [])].flatMap(
    (language) => getNames(language, { select: "all" })[code2] ?? [],
  );
