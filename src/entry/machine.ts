import packageFile from "../../package.json";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { argv, stderr, stdin, stdout } from "node:process";
import { text } from "node:stream/consumers";
import type { Machine } from "../cli/front";
import { checkOutputs } from "../hosts/disk/check-outputs";
import { refuseFileError } from "../hosts/disk/file-problems";
import { makeFolder } from "../hosts/disk/make-folder";
import { readWorkbookFile, versionOf } from "../hosts/disk/workbook-file";
import { workbooksIn } from "../hosts/disk/workbooks-in";
import { writeFiles } from "../hosts/disk/write-files";
import { writeParquet } from "../hosts/parquet/write-parquet";
import { readTableFile } from "../hosts/table-files/read-table-file";
import { blankWorkbook } from "../hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../hosts/xlsx-file/open-xlsx";
import { judgeHere } from "./judge-offices";
import { today } from "./today";

/** The command line's machine: this one, its disk and its terminal. */
export const machine: Machine = {
  out: (words) => void stdout.write(words),
  error: (words) => void stderr.write(words),
  standardInput: () =>
    text(stdin).catch((error: unknown) => refuseFileError(error, "standard input", "read")),
  today,
  open: async (path) => {
    const read = await readWorkbookFile(path);
    const workbook = openXlsx(read, basename(path));
    return { workbook, bytes: () => workbook.bytes(), version: () => versionOf(read) };
  },
  openTable: async (path) => readTableFile(basename(path), await readWorkbookFile(path)),
  readText: async (path) => new TextDecoder().decode(await readWorkbookFile(path)),
  newId: randomUUID,
  newWorkbook: () => {
    const workbook = openXlsx(blankWorkbook());
    return { workbook, bytes: () => workbook.bytes(), version: () => "" };
  },
  workbooksIn,
  versionOf: async (path) => versionOf(await readWorkbookFile(path)),
  kept: (path) => readFile(path).catch(() => undefined),
  judgeOffices: judgeHere,
  build: async () => {
    const script = await readFile(argv[1] ?? "").catch(() => new Uint8Array());
    return `${packageFile.version} ${versionOf(script)}`;
  },
  relativePath: (from, to) => relative(dirname(resolve(from)), resolve(to)).replaceAll(sep, "/"),
  checkOutputs,
  makeFolder,
  parquet: async (table) => writeParquet(table),
  write: writeFiles,
};
