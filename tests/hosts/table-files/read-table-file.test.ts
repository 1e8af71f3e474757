import { zipSync } from "fflate";
import { readTableFile } from "../../../src/hosts/table-files/read-table-file";
import { ProblemError } from "../../../src/usecases/problem";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = async (bytes: Uint8Array) => (await readTableFile("file.csv", bytes)).sheets[0]?.rows;

describe("a text file", () => {
  const accents = [
    ["naïve", "–"],
    ["1", "2"],
  ];
  const text = "naïve,–\n1,2\n";
  const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, at) => bytes[at ^ 1] ?? 0);
  const utf16 = new Uint8Array(Buffer.from(text, "utf16le"));

  test.each([
    ["UTF-8", utf8(text)],
    ["UTF-8 with its mark", utf8(`\uFEFF${text}`)],
    ["UTF-16 with its mark", new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))],
    [
      "UTF-16, big end first, with its mark",
      swapped(new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))),
    ],
    ["UTF-16 without a mark", utf16],
    ["UTF-16, big end first, without a mark", swapped(utf16)],
    ["Windows-1252", Uint8Array.from([0x6e, 0x61, 0xef, 0x76, 0x65, 0x2c, 0x96, 10, 0x31, 0x2c, 0x32, 10])],
  ])("in %s is read with its accents", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(accents);
  });

  test.each([
    ["semicolons beside decimal commas", "a;b;c\n1,5;2,5;x\n2,5;3,5;y\n"],
    ["tabs", "a\tb\tc\n1,5\t2,5\tx\n2,5\t3,5\ty\n"],
    ["bars", "a|b|c\n1,5|2,5|x\n2,5|3,5|y\n"],
    ["the delimiter that sep= names", "sep=;\na;b;c\n1,5;2,5;x\n2,5;3,5;y\n"],
    ["commas and quoted commas", 'a,b,c\n"1,5","2,5",x\n"2,5","3,5",y\n'],
    ["old line ends", "a;b;c\r1,5;2,5;x\r2,5;3,5;y\r"],
  ])("with %s is parted into its cells", async (_, content) => {
    expect(await rowsOf(utf8(content))).toEqual([
      ["a", "b", "c"],
      ["1,5", "2,5", "x"],
      ["2,5", "3,5", "y"],
    ]);
  });

  test("keeps line breaks and quotation marks inside of quotes, and blank rows where they stand", async () => {
    expect(await rowsOf(utf8('a,b\r\n"x\r\ny","say ""hi"""\r\n\r\n1,2\r\n\r\n'))).toEqual([
      ["a", "b"],
      ["x\ny", 'say "hi"'],
      [null],
      ["1", "2"],
    ]);
  });

  test.each(['"', ""])("of thousands of rows loses none between its slices (quote %p)", async (mark) => {
    const lines = Array.from({ length: 5003 }, (_, row) => `${mark}row ${row}${mark},b,c,d,e,f,g,h,i,j`);
    let pauses = 0;
    const { sheets } = await readTableFile(
      "many.csv",
      utf8(lines.join("\n")),
      async () => void (pauses += 1),
    );
    expect(sheets[0]?.rows.map(([cell]) => cell)).toEqual(lines.map((_, row) => `row ${row}`));
    expect(pauses).toBeGreaterThan(1);
  });

  test("has a hash of its bytes", async () => {
    const [one, same, other] = await Promise.all(
      ["a,b", "a,b", "a,c"].map((text) => readTableFile("x", utf8(text))),
    );
    expect(one?.hash).toBe(same?.hash);
    expect(one?.hash).not.toBe(other?.hash);
    expect(one?.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("what is no table is refused with its reason", () => {
  const zip = (content: Uint8Array) =>
    zipSync({ "[Content_Types].xml": utf8("<Types/>"), "xl/big.xml": content });
  test.each([
    ["nothing", new Uint8Array(0), "empty-file"],
    ["nothing but blanks", utf8(" \n \n"), "empty-file"],
    ["a web page named .xls", utf8("<html><table><tr><td>Member</td></tr></table></html>"), "web-page"],
    ["a web page that begins with its table", utf8("\n <table border=1><tr>"), "web-page"],
    ["an XML file", utf8('<?xml version="1.0"?><a/>'), "not-a-table"],
    ["a PDF", utf8("%PDF-1.7 ..."), "not-a-table"],
    ["JSON", utf8('[{"member": "Fiji"}]'), "not-a-table"],
    ["zero bytes", utf8("a,b\n1,\u00002\n"), "damaged"],
    ["an open quotation mark", utf8('a,b\n1,"two\n3,4\n'), "quote-open"],
    ["a workbook that was cut short", zip(utf8("content")).slice(0, 60), "damaged"],
    [
      "the old Excel format",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "old-format",
    ],
    ["a zip that unpacks to far more than it is", zip(new Uint8Array(40_000_000)), "too-large"],
  ])("%s", async (_, bytes, code) => {
    const refused = await readTableFile("file.xlsx", bytes).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect(refused).toMatchObject({ problem: { code } });
  });
});
