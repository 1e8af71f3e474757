import type { Machine } from "../../src/cli/front";
import { packedText } from "../../src/cli/commands/packed-text";
import { main } from "../../src/cli/main";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { writeParquet } from "../../src/hosts/parquet/write-parquet";
import { readTableFile } from "../../src/hosts/table-files/read-table-file";
import { versionOf } from "../../src/hosts/disk/workbook-file";
import { blankWorkbook } from "../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { judgeOffice } from "../../src/usecases/consolidate/judge-office";
import { ProblemError } from "../../src/usecases/problem";
import { newId } from "../new-id";

/** What a command did: its exit code, what it printed and the files it wrote. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** The files that `consolidate` had judged. */
  readonly judged: readonly string[];
}

/** Runs a command on files in memory, on 22 November 2026. */
export async function run(
  words: readonly string[],
  files: Readonly<Record<string, Uint8Array>> = {},
  input = "",
): Promise<Ran> {
  const written = new Map<string, Uint8Array>();
  const judged: string[] = [];
  let out = "";
  let error = "";
  const bytesOf = (path: string): Uint8Array => {
    const bytes = files[path];
    if (bytes !== undefined) return bytes;
    throw new ProblemError({ code: "file-missing", text: `There is no ${path}.`, next: "Check the name." });
  };
  const judging = { open: async (path: string) => openXlsx(bytesOf(path)), pack: packedText };
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
    newId: () => newId,
    newWorkbook: () => {
      const workbook = openXlsx(blankWorkbook());
      return { workbook, bytes: () => workbook.bytes(), version: () => "" };
    },
    workbooksIn: async (paths, except) =>
      paths.flatMap((path) => {
        const inside = Object.keys(files).filter(
          (name) => name.startsWith(`${path}/`) && name.endsWith(".xlsx"),
        );
        return inside.length > 0 ? inside.filter((name) => !except.includes(name)) : [path];
      }),
    versionOf: async (path) => versionOf(bytesOf(path)),
    kept: async (path) => files[path],
    judgeOffices: async (jobs) => {
      judged.push(...jobs.map(({ path }) => path));
      return Promise.all(jobs.map((job) => judgeOffice(judging, job)));
    },
    build: async () => "a build",
    relativePath: (_, path) => path,
    write: async (outputs) => {
      for (const { path, bytes } of outputs) written.set(path, bytes);
    },
  };
  const code = await main(words, machine);
  return { code, out, error, written, judged };
}
