import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tidySchemas } from "../src/domain/tidy/tidy-data";
import type { TidyType } from "../src/domain/tidy/tidy-table";

const types: Readonly<Record<TidyType, string>> = {
  text: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE PRECISION",
  day: "DATE",
  boolean: "BOOLEAN",
};

/** sql/00-tables.sql as it should stand: the schema as tables, for engines that do not read Parquet by themselves. */
export const sqlTables = (): string =>
  [
    "-- Drawn by `npm run dictionary` from the schema in src/domain/tidy; do not edit it.",
    ...tidySchemas.map(({ name, columns }) =>
      [
        `CREATE TABLE ${name} (`,
        Object.entries(columns)
          .map(([column, { type, nullable }]) => `  ${column} ${types[type]}${nullable ? "" : " NOT NULL"}`)
          .join(",\n"),
        ");",
      ].join("\n"),
    ),
  ].join("\n\n") + "\n";

export const tablesPath = join(__dirname, "../sql/00-tables.sql");

if (require.main === module) writeFileSync(tablesPath, sqlTables());
