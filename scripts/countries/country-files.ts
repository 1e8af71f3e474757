import { countriesByPlace, mergedCountries } from "./merged-countries";
import { ownNamesElsewhere } from "./own-names-elsewhere";
import { ownNamesOfTheRegion } from "./own-names-of-the-region";

/** A generated file: where it lies in the project, and what it holds. */
export interface LandFile {
  readonly path: string;
  readonly text: string;
}

const places = "src/domain/member/names";
const origin =
  "Written by `npm run countries` from the package i18n-iso-countries and our own names in scripts/countries; do not edit it.";

/** The two tables of names that the product carries; it carries no package. */
export function countryFiles(): readonly LandFile[] {
  const { region, elsewhere } = countriesByPlace(ownNamesOfTheRegion);
  return [
    {
      path: `${places}/countries-of-the-region.ts`,
      text: fileOf(
        "countriesOfTheRegion",
        [
          "The countries of the region's 33 Members: names in English, French, Spanish and their own languages, and their agencies.",
        ],
        mergedCountries(ownNamesOfTheRegion, region),
      ),
    },
    {
      path: `${places}/countries-elsewhere.ts`,
      text: fileOf(
        "countriesElsewhere",
        [
          "Every other country of ISO 3166: a name that must never be taken for one of the region's, however near it is",
          "in spelling. A workbook whose register has one of them as its Member reads these names for it.",
        ],
        mergedCountries(ownNamesElsewhere, elsewhere),
      ),
    },
  ];
}

const fileOf = (name: string, says: readonly string[], rows: string): string =>
  [
    'import { countriesOf } from "./country";',
    "",
    "/**",
    ...[...says, origin].map((line) => ` * ${line}`),
    " */",
    `export const ${name} = countriesOf(\``,
    `${rows}\n\`);\n`,
  ].join("\n");
