import { zipSync, strToU8 } from "fflate";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { ProblemError } from "../../../src/usecases/problem";
import { cellParts, smallParts, zipped } from "./hand-made";

const good = zipped(cellParts('<c r="A1"><v>1</v></c>'));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const ole = (word: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...utf16(word),
    0,
    0,
  ]);

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await openXlsx(bytes).read();
    return "no refusal";
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(error.problem.text).toMatch(/^[A-Z].*\.$/s);
    expect(error.problem.next).toMatch(/^[A-Z].*\.$/s);
    return error.problem.code;
  }
}

/** The central directory record of the last entry says another size. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 46; at >= 0; at -= 1)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, size, true);
      return copy;
    }
  throw new Error("no directory record");
}

const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 0x55 : byte));

test.each<[string, Uint8Array, string]>([
  ["an empty file", new Uint8Array(0), "empty-file"],
  ["a CSV with another ending", strToU8("Date;Activity\n2019-06-30;Workshop\n"), "not-a-workbook"],
  ["a PDF", strToU8("%PDF-1.7 ..."), "not-a-workbook"],
  ["a web page that calls itself .xls", strToU8("<html><table></table></html>"), "not-a-workbook"],
  ["an old .xls", ole("Workbook"), "old-format"],
  ["a workbook with a password", ole("EncryptedPackage"), "password-protected"],
  ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
  ["a Word document", zipped({ ...smallParts(""), "xl/workbook.xml": "<document/>" }), "not-a-workbook"],
  [
    "a package whose workbook is missing",
    zipped({ ...smallParts(""), "_rels/.rels": "<Relationships/>" }),
    "not-a-workbook",
  ],
  ["an .xlsb", zipped({ ...smallParts(""), "xl/workbook.bin": "x" }), "binary-format"],
  [
    "an .ods",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    "opendocument-format",
  ],
  ["a download that broke off", good.slice(0, good.length - 60), "damaged"],
  ["a file with a hole at the start", good.slice(100), "not-a-workbook"],
  [
    "a sheet with a flipped bit",
    flipped(good, Buffer.from(good).indexOf("xl/worksheets/sheet1.xml") + 50),
    "damaged",
  ],
  ["a sheet cut short inside", zipped(smallParts("<sheetData><row><c><v>1</v>")), "damaged"],
  [
    "a sheet with a row beyond Excel's last",
    zipped(smallParts('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>')),
    "damaged",
  ],
  [
    "tags that do not match",
    zipped({ ...smallParts(""), "xl/workbook.xml": "<workbook><sheets></workbook>" }),
    "damaged",
  ],
  [
    "a sheet whose part is missing",
    zipped({
      ...smallParts(""),
      "xl/worksheets/sheet1.xml": new Uint8Array(0),
      "xl/_rels/workbook.xml.rels": (smallParts("")["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "sheet1",
        "sheet9",
      ),
    }),
    "damaged",
  ],
  ["a part that says it unpacks to four gigabytes", withSize(good, 0xfffffff0), "too-large"],
  ["a part that unpacks to more than it says", withSize(good, 5), "damaged"],
  ["a part that unpacks to less than it says", withSize(good, 5_000_000), "damaged"],
  ["more than a hundred megabytes", new Uint8Array(100 * 1024 * 1024 + 1), "too-large"],
])("%s is refused", async (_, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code);
});

test("a zip with bytes before it and a comment behind opens", async () => {
  const shifted = new Uint8Array(good.length + 9);
  shifted.set(good, 9);
  shifted.set([0x50, 0x4b], 0);
  expect(await codeOf(shifted)).toBe("no refusal");
});

test("any damage to any byte is refused or read, never another error", async () => {
  for (let at = 0; at < good.length; at += 7) await codeOf(flipped(good, at));
});
