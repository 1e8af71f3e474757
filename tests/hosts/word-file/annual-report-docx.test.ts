import { unzipSync } from "fflate";
import fc from "fast-check";
import type { AnnualReport } from "../../../src/domain/annual-report/annual-report";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { annualReportDocx } from "../../../src/hosts/word-file/annual-report-docx";
import { beginsAtTheRight, directedRuns } from "../../../src/hosts/word-file/bidi-runs";
import { wordText } from "../../../src/hosts/word-file/word-text";
import { annualReportOf } from "../../../src/usecases/drawing/annual-report";
import { publishedPicture } from "../../usecases/published-year";

/** Every element is closed in its turn, and no character is in it that XML does not know. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name = "", self] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (self === "/") continue;
    if (close !== "/") open.push(name);
    else if (open.pop() !== name) return false;
  }
  // eslint-disable-next-line no-control-regex
  return open.length === 0 && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!#?\w+;)/.test(xml);
}

const decode = new TextDecoder("utf-8", { fatal: true });
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      name.endsWith(".xlsx") ? [] : [[name, decode.decode(part)]],
    ),
  );
const textOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'");

const aReport = (...texts: readonly string[]): AnnualReport => ({
  title: "Annual Report 2017/18",
  plan: "Plan",
  span: { start: calendarDate("2017-07-01"), end: calendarDate("2018-06-30") },
  asOf: calendarDate("2018-06-30"),
  summary: ["One sentence."],
  tables: [
    {
      number: 1,
      section: "Results",
      caption: "Names",
      columns: [{ heading: "Name", align: "left", width: 20 }],
      rows: texts.map((text) => ({ kind: "row", cells: [text] })),
      empty: "Nobody.",
      footnotes: [],
    },
  ],
});
const documentOf = async (...texts: readonly string[]): Promise<string> =>
  partsOf(await annualReportDocx(aReport(...texts)))["word/document.xml"] ?? "";

test("every part is well formed, and each table has a caption, a heading row that repeats, and all of its rows", async () => {
  const report = annualReportOf(publishedPicture());
  const parts = partsOf(await annualReportDocx(report));
  for (const [name, xml] of Object.entries(parts)) expect([name, isWellFormed(xml)]).toEqual([name, true]);
  const document = parts["word/document.xml"] ?? "";
  expect(document.match(/<w:tbl>/g)).toHaveLength(report.tables.length);
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(report.tables.length);
  expect(document.match(/SEQ Table/g)).toHaveLength(report.tables.length);
  const rows = report.tables.reduce((sum, table) => sum + 1 + Math.max(1, table.rows.length), 0);
  expect(document.match(/<w:tr>/g)).toHaveLength(rows);
  const text = textOf(document);
  for (const words of ["Table 1. Results by pillar", "315\n28.6\n4.76", "261\n148\n57 %", "148\n96\n53\n149"])
    expect(text).toContain(words);
});

test("the page is A4 on its side with its number, how many there are, and the day in the foot", async () => {
  const parts = partsOf(await annualReportDocx(annualReportOf(publishedPicture())));
  expect(parts["word/document.xml"]).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  const foot = Object.entries(parts).find(([name]) => /word\/footer\d\.xml$/.test(name))?.[1] ?? "";
  expect(foot).toContain("PAGE");
  expect(foot).toContain("NUMPAGES");
  expect(textOf(foot)).toContain("As of 30 Jun 2018");
});

test("the same report gives the same bytes, whatever the hour", async () => {
  const report = annualReportOf(publishedPicture());
  const [first, second] = [await annualReportDocx(report), await annualReportDocx(report)];
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  expect(partsOf(first)["docProps/core.xml"]).toContain("2018-06-30T00:00:00Z");
});

test("names that are written from the right keep their letters and are marked so", async () => {
  const document = await documentOf("Afghanistan (افغانستان) Customs", "מכס ישראל", "Fiji");
  expect(textOf(document)).toContain("Afghanistan (افغانستان) Customs\nמכס ישראל\nFiji\n");
  expect(document.match(/<w:rtl\/>/g)).toHaveLength(2);
  expect(document.match(/<w:bidi\/>/g)).toHaveLength(1);
});

test("a formula is a text, XML's own signs are texts, and what no XML can hold is dropped", async () => {
  const document = await documentOf(
    '=cmd|"/c calc"!A1',
    "<w:p> & </w:p>",
    "a\u0000b\u0007c\ud800d",
    "x".repeat(5000),
  );
  expect(isWellFormed(document)).toBe(true);
  const text = textOf(document);
  for (const words of ['=cmd|"/c calc"!A1\n', "<w:p> & </w:p>\n", "abcd\n", `${"x".repeat(5000)}\n`])
    expect(text).toContain(words);
});

test("a table without rows says what is missing", async () => {
  expect(textOf(await documentOf())).toContain("Name\nNobody.\n");
});

test("runs of one direction make up the text again, whatever it is", () => {
  const letters = fc.string({
    unit: fc.constantFrom("a", "Z", "7", " ", "(", ")", ",", "ب", "ש", "۳", "\u200f", "中", "😀"),
  });
  fc.assert(
    fc.property(letters, (text) => {
      const runs = directedRuns(text);
      expect(runs.map((run) => run.text).join("")).toBe(text);
      for (const [at, run] of runs.entries()) expect(run.isRightToLeft).not.toBe(runs[at + 1]?.isRightToLeft);
    }),
  );
  expect(directedRuns("Kabul کابل شهر, 3").map(({ text }) => text)).toEqual(["Kabul ", "کابل شهر, ", "3"]);
  expect([beginsAtTheRight("(کابل)"), beginsAtTheRight("Kabul کابل"), beginsAtTheRight("...")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("no text makes a document that cannot be read", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
      const document = await documentOf(text);
      expect(textOf(document)).toContain(wordText(text));
    }),
    { numRuns: 15 },
  );
});

test("it begins with contents and a summary, has a heading for each section, and a chart that Word draws", async () => {
  const report = annualReportOf(publishedPicture());
  const parts = partsOf(await annualReportDocx(report));
  const document = parts["word/document.xml"] ?? "";
  const lines = textOf(document).split("\n");
  const sections = [...new Set(report.tables.map(({ section }) => section))];
  expect(lines).toContain("Contents");
  for (const heading of ["Executive summary", ...sections]) expect(lines).toContain(heading);
  for (const sentence of report.summary) expect(lines).toContain(sentence);
  expect(document.match(/PAGEREF _Toc\d+ /g)).toHaveLength(1 + sections.length);
  expect(parts["word/charts/chart1.xml"]).toContain("28.6");
});

test("a cell that looks like a made name stays as it is", async () => {
  expect(textOf(await documentOf('="rIdabcdefghijklmnop" PAGEREF _Toc12 '))).toContain(
    '="rIdabcdefghijklmnop" PAGEREF _Toc12',
  );
});
