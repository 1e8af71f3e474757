import type { Pause, TableFile } from "../../usecases/ports/table-file";
import { refuse } from "../../usecases/problem";
import { checkIsZip } from "../xlsx-file/recognise";
import { decodeText } from "./decode-text";
import { readTextTable } from "./read-text-table";
import { readWorkbookTables } from "./read-workbook-tables";
import { tableLimits } from "./table-limits";

/**
 * readTableFile("answers.csv", bytes): the tables of a .csv, .txt or .xlsx file; what it is, its bytes say, not its name.
 * Throws a ProblemError for what is none ("empty-file", "web-page", "not-a-table", "damaged", "quote-open", "old-format",
 * "password-protected", "too-large"). Works in Node and in the browser; `pause` is called between slices of a text.
 */
export async function readTableFile(
  name: string,
  bytes: Uint8Array,
  pause: Pause = async () => undefined,
): Promise<TableFile> {
  if (bytes.length === 0) return refuseEmpty();
  const hash = await hashOf(bytes);
  if (isWorkbook(bytes)) {
    checkIsZip(bytes);
    return { name, kind: "workbook", sheets: readWorkbookTables(bytes), hash, notes: [] };
  }
  if (bytes.length > tableLimits.textBytes) return refuseLarge(bytes.length);
  const { text, notes } = decodeText(bytes);
  checkIsTable(text);
  const rows = await readTextTable(text, pause);
  return { name, kind: "text", sheets: [{ name, rows }], hash, notes };
}

/** A zip, or the container of the old format, which is refused with its own reason. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((mark) => mark.every((byte, index) => bytes[index] === byte));

async function hashOf(bytes: Uint8Array): Promise<string> {
  // A copy: what is digested must not be shared memory.
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const foreign: readonly (readonly [RegExp, string, string])[] = [
  [/^<(?:!doctype|html|head|table|meta|body)\b/i, "web-page", "a web page, whatever its name says"],
  [/^<\?xml|^<[a-z]+[\s:>]/i, "not-a-table", "an XML file"],
  [/^%PDF/, "not-a-table", "a PDF"],
  [/^\{\\rtf/, "not-a-table", "a text document"],
  [/^[[{]\s*["{]/, "not-a-table", "a JSON file"],
];

function checkIsTable(text: string): void {
  const start = text.slice(0, 200).trimStart();
  if (start === "" && text.trim() === "") refuseEmpty();
  const known = foreign.find(([mark]) => mark.test(start));
  if (known)
    refuse(
      known[1],
      `The file is ${known[2]}, not a table of answers.`,
      "Export the answers as .csv or .xlsx; a web page can be opened in Excel and saved as Excel Workbook (.xlsx).",
    );
}

const refuseEmpty = (): never =>
  refuse("empty-file", "The file is empty.", "Export the answers again and try that file.");

const refuseLarge = (bytes: number): never =>
  refuse(
    "too-large",
    `The file has ${Math.ceil(bytes / 2 ** 20)} MB; at most 50 MB of text are read.`,
    "Export fewer answers at a time, for example one round.",
  );
