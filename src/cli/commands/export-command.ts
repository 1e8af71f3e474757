import { tidyPlan } from "../../usecases/consolidate/tidy-plan";
import type { ExitCode, Machine } from "../front";
import { UsageError } from "../usage";
import { visibleJson } from "../../domain/shared/visible-text";
import { asOfOption, option, theFile, type Words } from "../words";
import { dataFiles, dataPaths } from "./data-files";

/** export PLAN.xlsx --data DIR [--office NAME] [--as-of DAY]: tidy tables as Parquet and CSV; all files or none. */
export async function exportCommand(words: Words, machine: Machine): Promise<ExitCode> {
  const path = theFile(words, "export");
  const folder = option(words, "data");
  if (folder === undefined || folder.trim() === "")
    throw new UsageError("export needs a folder for the tables: --data DIR");
  const days = { asOf: asOfOption(words), today: machine.today() };
  const force = Boolean(words.values.force);
  const { workbook } = await machine.open(path);
  const tables = await tidyPlan(workbook, { ...days, office: option(words, "office") ?? officeOf(path) });
  const files = await dataFiles(tables, folder, machine);
  // A plan that cannot be read leaves no folder behind.
  await machine.makeFolder(folder);
  await machine.checkOutputs({ inputs: [path], outputs: dataPaths(folder), force });
  await machine.write(files, force);
  const counts = tables.map(({ schema, rows }) => ({ table: schema.name, rows: rows.length }));
  machine.out(
    words.values.json
      ? visibleJson({ data: folder, tables: counts, files: files.map(({ path: file }) => file) }, 2)
      : [
          ...counts.map(({ table, rows }) => `${table.padEnd(18)} ${rows}\n`),
          `Written to ${folder}: each table as .parquet and .csv, and dictionary.csv.\n`,
        ].join(""),
  );
  return 0;
}

/** "plans/Fiji 2019.xlsx" -> "Fiji 2019" */
export const officeOf = (path: string): string =>
  (path.split(/[/\\]/).at(-1) ?? path).replace(/\.xls[xm]$/i, "") || path;
