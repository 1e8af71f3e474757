import { basename } from "node:path";
import { stderr, stdin, stdout } from "node:process";
import { text } from "node:stream/consumers";
import type { Machine } from "../cli/front";
import { checkOutputs } from "../hosts/disk/check-outputs";
import { refuseFileError } from "../hosts/disk/file-problems";
import { makeFolder } from "../hosts/disk/make-folder";
import { readWorkbookFile, versionOf } from "../hosts/disk/workbook-file";
import { writeFiles } from "../hosts/disk/write-files";
import { writeParquet } from "../hosts/parquet/write-parquet";
import { readTableFile } from "../hosts/table-files/read-table-file";
import { openXlsx } from "../hosts/xlsx-file/open-xlsx";
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
  checkOutputs,
  makeFolder,
  parquet: async (table) => writeParquet(table),
  write: writeFiles,
};
