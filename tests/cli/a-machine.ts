import type { Machine } from "../../src/cli/front";
import { main } from "../../src/cli/main";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { writeParquet } from "../../src/hosts/parquet/write-parquet";
import { readTableFile } from "../../src/hosts/table-files/read-table-file";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { ProblemError } from "../../src/usecases/problem";

/** What a command did: its exit code, what it printed and the files it wrote. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Runs a command on files in memory, on 22 November 2026. */
export async function run(
  words: readonly string[],
  files: Readonly<Record<string, Uint8Array>> = {},
  input = "",
): Promise<Ran> {
  const written = new Map<string, Uint8Array>();
  let out = "";
  let error = "";
  const bytesOf = (path: string): Uint8Array => {
    const bytes = files[path];
    if (bytes !== undefined) return bytes;
    throw new ProblemError({ code: "file-missing", text: `There is no ${path}.`, next: "Check the name." });
  };
  const machine: Machine = {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    standardInput: () => Promise.resolve(input),
    today: () => calendarDate("2026-11-22"),
    open: async (path) => {
      const workbook = openXlsx(bytesOf(path));
      return { workbook, bytes: () => workbook.bytes(), version: () => path };
    },
    openTable: async (path) => readTableFile(path, bytesOf(path)),
    readText: async (path) => new TextDecoder().decode(bytesOf(path)),
    checkOutputs: async ({ inputs, outputs }) => {
      const twice = outputs.find((path, place) => inputs.includes(path) || outputs.indexOf(path) !== place);
      if (twice === undefined) return;
      throw new ProblemError({
        code: "output-is-input",
        text: `${twice} is taken.`,
        next: "Choose another.",
      });
    },
    parquet: async (table) => writeParquet(table),
    makeFolder: async () => undefined,
    write: async (outputs) => {
      for (const { path, bytes } of outputs) written.set(path, bytes);
    },
  };
  const code = await main(words, machine);
  return { code, out, error, written };
}
