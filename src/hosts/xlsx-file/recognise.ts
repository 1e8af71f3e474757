import { refuse } from "../../usecases/problem";
import { limits } from "./limits";
import { partKey, type Parts } from "./package/parts";

/** Refuses bytes that are no zip, each with its reason: empty, too large, locked, an old .xls, something else. */
export function checkIsZip(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse("empty-file", "The file is empty.", "Choose another copy of the workbook.");
  if (bytes.length > limits.fileBytes) refuseTooLarge(bytes.length);
  if (startsWith(bytes, oleMark)) refuseOle(bytes);
  if (!startsWith(bytes, zipMark)) refuseForeign(bytes);
}

const zipMark = [0x50, 0x4b];
const oleMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The refusal of a file that is larger than the product reads. */
export const refuseTooLarge = (bytes: number): never =>
  refuse(
    "too-large",
    `The file has ${Math.ceil(bytes / 2 ** 20)} MB; at most 100 MB are read.`,
    "Move old data to another workbook, then try again.",
  );

// Excel wraps a workbook with a password in the container of its old format; the stream's name gives it away.
function refuseOle(bytes: Uint8Array): never {
  if (contains(bytes, "EncryptedPackage"))
    return refuse(
      "password-protected",
      "The workbook is locked with a password.",
      "Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), save it and try again.",
    );
  return refuse(
    "old-format",
    "The file is in the old Excel format (.xls).",
    'Open it in Excel, choose "Save As" and the type "Excel Workbook (.xlsx)", and try that file.',
  );
}

function contains(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((char) => [char.charCodeAt(0), 0]); // UTF-16, as such containers name their streams
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

const foreign: readonly { readonly mark: string; readonly what: string }[] = [
  { mark: "%PDF", what: "a PDF" },
  { mark: "<!DOCTYPE html", what: "a web page" },
  { mark: "<html", what: "a web page" },
  { mark: "{\\rtf", what: "a text document" },
  { mark: "<?xml", what: "an XML file" },
];

function refuseForeign(bytes: Uint8Array): never {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 64)).trimStart();
  const known = foreign.find(({ mark }) => start.toLowerCase().startsWith(mark.toLowerCase()));
  return refuseOther(
    known ? `The file is ${known.what}, not an Excel workbook.` : "The file is not an Excel workbook.",
  );
}

const refuseOther = (text: string): never =>
  refuse(
    "not-a-workbook",
    text,
    'Choose an Excel workbook (.xlsx or .xlsm). A table in another format can be opened in Excel and saved as "Excel Workbook (.xlsx)".',
  );

/** Refuses zips that hold a table of another kind: .xlsb, .ods. */
export function checkIsXlsx(parts: Parts): void {
  if ([...parts.keys()].some((key) => key.endsWith("workbook.bin")))
    refuse(
      "binary-format",
      "The file is a binary workbook (.xlsb).",
      'Open it in Excel, choose "Save As" and the type "Excel Workbook (.xlsx)", and try that file.',
    );
  if (parts.has("mimetype"))
    refuse(
      "opendocument-format",
      "The file is in the OpenDocument format (.ods).",
      'Open it and save it as "Excel Workbook (.xlsx)", and try that file.',
    );
  if (!parts.has(partKey("[Content_Types].xml")))
    refuseOther("The file is a zip without an Excel workbook in it.");
}
