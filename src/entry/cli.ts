import { basename } from "node:path";
import { argv, stderr, stdin, stdout } from "node:process";
import { text } from "node:stream/consumers";
import type { Machine } from "../cli/front";
import { main } from "../cli/main";
import { parseCalendarDate } from "../domain/shared/calendar-date";
import { readWorkbookFile, writeFileSafely } from "../hosts/disk/workbook-file";
import { readTableFile } from "../hosts/table-files/read-table-file";
import { openXlsx } from "../hosts/xlsx-file/open-xlsx";

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

/** The one place that reads the clock, in the zone of whoever runs it. */
function today() {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  const date = parseCalendarDate(parts.join("-"));
  if (date === undefined) throw new Error("the clock shows no day");
  return date;
}

// A reader that closes early (head, less) ends the work without a stack trace.
stdout.on("error", () => process.exit(0));

void main(argv.slice(2), machine).then((code) => {
  process.exitCode = code;
});
