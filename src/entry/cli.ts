import { basename } from "node:path";
import { argv, stderr, stdin, stdout } from "node:process";
import { text } from "node:stream/consumers";
import type { Machine } from "../cli/front";
import { main } from "../cli/main";
import { readWorkbookFile, writeFileSafely } from "../hosts/disk/workbook-file";
import { readTableFile } from "../hosts/table-files/read-table-file";
import { openXlsx } from "../hosts/xlsx-file/open-xlsx";
import { today } from "./today";

const machine: Machine = {
  out: (words) => void stdout.write(words),
  error: (words) => void stderr.write(words),
  standardInput: () => text(stdin),
  today,
  open: async (path) => {
    const workbook = openXlsx(await readWorkbookFile(path));
    return { workbook, bytes: () => workbook.bytes() };
  },
  openTable: async (path) => readTableFile(basename(path), await readWorkbookFile(path)),
  readText: async (path) => new TextDecoder().decode(await readWorkbookFile(path)),
  write: writeFileSafely,
};

// A reader that closes early (head, less) ends the work without a stack trace.
stdout.on("error", () => process.exit(0));

void main(argv.slice(2), machine).then((code) => {
  process.exitCode = code;
});
