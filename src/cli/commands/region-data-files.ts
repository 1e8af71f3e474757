import { tidySchemas } from "../../domain/tidy/tidy-data";
import type { TidyTable, TidyValue } from "../../domain/tidy/tidy-table";
import type { JudgedFile } from "../../usecases/consolidate/region-of";
import type { Machine, OutputFile } from "../front";
import { dictionaryFile, tableFiles } from "./data-files";
import { packedText, unpackedText } from "./packed-text";

/** The tidy tables of all offices, each table one file of either kind. One table is unpacked at a time: all would fill the memory. */
export async function regionDataFiles(
  judged: readonly JudgedFile[],
  folder: string,
  machine: Machine,
): Promise<readonly OutputFile[]> {
  const packed = judged.flatMap(({ outcome }) =>
    outcome.kind === "judged" && outcome.tables !== undefined ? [outcome.tables] : [],
  );
  const files: OutputFile[] = [dictionaryFile(folder)];
  for (const schema of tidySchemas) {
    const names = Object.keys(schema.columns);
    const texts = new Map<string, string>();
    const rows = packed.flatMap((tables) =>
      (JSON.parse(unpackedText(tables[schema.name] ?? packedText("[]"))) as readonly (readonly TidyValue[])[]) // judgeOffice packed it
        .map((row) =>
          Object.fromEntries(names.map((name, place) => [name, once(texts, row[place] ?? null)])),
        ),
    );
    const table: TidyTable = { schema, rows };
    files.push(...(await tableFiles(table, folder, machine)));
  }
  return files;
}

/** The same text is one in memory, however many rows have it. */
function once(texts: Map<string, string>, value: TidyValue): TidyValue {
  if (typeof value !== "string") return value;
  const known = texts.get(value);
  if (known === undefined) texts.set(value, value);
  return known ?? value;
}
