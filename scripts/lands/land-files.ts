import { landsByPlace, mergedLands } from "./merged-lands";
import { ownNamesElsewhere } from "./own-names-elsewhere";
import { ownNamesOfTheRegion } from "./own-names-of-the-region";

/** A generated file: where it lies in the project, and what it holds. */
export interface LandFile {
  readonly path: string;
  readonly text: string;
}

const places = "src/domain/member/names";
const origin =
  "Written by `npm run lands` from the package i18n-iso-countries and our own names in scripts/lands; do not edit it.";

/** The two tables of names that the product carries; it carries no package. */
export function landFiles(): readonly LandFile[] {
  const { region, elsewhere } = landsByPlace(ownNamesOfTheRegion);
  return [
    {
      path: `${places}/lands-of-the-region.ts`,
      text: fileOf(
        "landsOfTheRegion",
        [
          "The lands of the region's 33 Members: names in English, French and their own languages, and their agencies.",
        ],
        mergedLands(ownNamesOfTheRegion, region),
      ),
    },
    {
      path: `${places}/lands-elsewhere.ts`,
      text: fileOf(
        "landsElsewhere",
        [
          "Every other land of ISO 3166: a name that must never be taken for one of the region's, however near it is",
          "in spelling. A workbook whose register has one of them as its Member reads these names for it.",
        ],
        mergedLands(ownNamesElsewhere, elsewhere),
      ),
    },
  ];
}

const fileOf = (name: string, says: readonly string[], rows: string): string =>
  [
    'import { landsOf } from "./land";',
    "",
    "/**",
    ...[...says, origin].map((line) => ` * ${line}`),
    " */",
    `export const ${name} = landsOf(\``,
    `${rows}\n\`);\n`,
  ].join("\n");
