import Papa from "papaparse";
import { tidySchemas } from "../../domain/tidy/tidy-data";
import type { TidyColumn, TidyTable, TidyValue } from "../../domain/tidy/tidy-table";
import { guarded } from "../../domain/shared/formula-guard";
import type { Machine, OutputFile } from "../front";
import { inFolder, utf8 } from "../output-files";

/** Two files a table, and the dictionary of all of them. */
export async function dataFiles(
  tables: readonly TidyTable[],
  folder: string,
  machine: Machine,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [dictionaryFile(folder)];
  for (const table of tables) files.push(...(await tableFiles(table, folder, machine)));
  return files;
}

export const dictionaryFile = (folder: string): OutputFile => ({
  path: inFolder(folder, "dictionary.csv"),
  bytes: utf8(dictionaryCsv()),
});

/** A table as Parquet and as CSV. */
export async function tableFiles(
  table: TidyTable,
  folder: string,
  { parquet }: Machine,
): Promise<readonly OutputFile[]> {
  const { name } = table.schema;
  return [
    { path: inFolder(folder, `${name}.parquet`), bytes: await parquet(table) },
    { path: inFolder(folder, `${name}.csv`), bytes: utf8(tableCsv(table)) },
  ];
}

/** The names of those files, before anything is read. */
export const dataPaths = (folder: string): readonly string[] => [
  inFolder(folder, "dictionary.csv"),
  ...tidySchemas.flatMap(({ name }) => [
    inFolder(folder, `${name}.parquet`),
    inFolder(folder, `${name}.csv`),
  ]),
];

/** A null is nothing between two commas. A text that a program could take for a formula has an apostrophe before it. */
export function tableCsv({ schema, rows }: TidyTable): string {
  const names = Object.keys(schema.columns);
  return csv([names, ...rows.map((row) => names.map((name) => row[name] ?? null))]);
}

/** The data dictionary: a row per table and column, in their order. */
export const dictionaryCsv = (): string =>
  csv([
    ["table", "column", "type", "nullable", "key", "about"],
    ...tidySchemas.flatMap(({ name, about, key, columns }) => [
      [name, null, null, null, null, about],
      ...Object.entries(columns).map(([column, { type, nullable, about: what }]: [string, TidyColumn]) => [
        ...[name, column, type, nullable],
        isKey(column, key),
        what,
      ]),
    ]),
  ]);

const isKey = (column: string, key: readonly string[]): boolean =>
  ["office", "plan", "review"].includes(column) || key.includes(column);

const csv = (rows: readonly (readonly TidyValue[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => row.map((value) => (typeof value === "string" ? guarded(value) : value))),
    { newline: "\r\n" },
  )}\r\n`;
