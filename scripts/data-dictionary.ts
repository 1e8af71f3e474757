import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tidySchemas } from "../src/domain/tidy/tidy-data";
import type { TidySchema } from "../src/domain/tidy/tidy-table";

/** docs/data-dictionary.md as it should stand: drawn from the schema that the export itself goes by. */
export const dataDictionary = (): string =>
  [
    "# Data dictionary",
    "Drawn by `npm run dictionary` from the schema in `src/domain/tidy`; do not edit it. [tidy-data.md](tidy-data.md) says how the tables are made and used.",
    "The columns `office`, `plan`, `review` and `rules_version` stand in every table. A key (in bold) is unique together with office, plan and review.",
    ...tidySchemas.flatMap(sectionOf),
  ].join("\n\n") + "\n";

const common = ["office", "plan", "review", "rules_version"];

const sectionOf = ({ name, about, key, columns }: TidySchema, place: number): readonly string[] => [
  `## ${name}`,
  about,
  aligned([
    ["column", "type", "may be null", "what it holds"],
    ...Object.entries(columns)
      .filter(([column]) => place === 0 || !common.includes(column))
      .map(([column, { type, nullable, about: what }]) => [
        ...[key.includes(column) ? `**${column}**` : column, type, nullable ? "yes" : "", what],
      ]),
  ]),
];

/** As Prettier writes tables, so that the page needs no formatting. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(3, ...rows.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[], fill = " "): string =>
    `| ${widths.map((width, at) => (cells[at] ?? "").padEnd(width, fill)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line([], "-"), ...body.map((row) => line(row))].join("\n");
}

export const pagePath = join(__dirname, "../docs/data-dictionary.md");

if (require.main === module) writeFileSync(pagePath, dataDictionary());
