import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { annualReportDocx } from "../../src/hosts/word-file/annual-report-docx";
import { blankWorkbook } from "../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { annualReportSheet } from "../../src/sheets/annual-report/annual-report-sheet";
import { annualReportOf } from "../../src/usecases/drawing/annual-report";
import { publishedPicture } from "../usecases/published-year";

/** The office's published year, as LibreOffice shows and prints it: an eye that is not ours. */
const folder = mkdtempSync(join(tmpdir(), "rsp report "));
const report = annualReportOf(publishedPicture());

const model = (...words: readonly string[]): void => {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const all = [`-env:UserInstallation=${profile}`, "--headless", ...words, "--outdir", folder];
  execFileSync("soffice", all, { stdio: "ignore" });
};

beforeAll(async () => {
  const workbook = openXlsx(blankWorkbook());
  await workbook.apply([{ kind: "draw", drawing: annualReportSheet(report) }]);
  writeFileSync(join(folder, "sheet.xlsx"), workbook.bytes());
  writeFileSync(join(folder, "word.docx"), await annualReportDocx(report));
  model("--convert-to", "pdf", join(folder, "sheet.xlsx"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paperOf = (name: string): string =>
  execFileSync("pdftotext", ["-layout", join(folder, name), "-"], { encoding: "utf8" });

test("the sheet prints one page wide, each page with its number and day, and the published figures are on it", () => {
  const pages = paperOf("sheet.pdf").split("\f").slice(0, -1);
  expect(pages.length).toBeLessThanOrEqual(10);
  for (const page of pages) {
    expect(page).toMatch(/Page \d+ of \d+/);
    expect(page).toContain("As of 30 Jun 2018");
  }
  const paper = pages.join("\n");
  expect(paper).toMatch(/11\s+315\s+28\.6\s+4\.76/);
  expect(paper).toMatch(/Total of 13 workshops\s+261\s+148\s+57%/);
  expect(paper).toMatch(/Total\s+148\s+96\s+53\s+149/);
});

test("every page begins with a table's caption or goes on with a long table", () => {
  const starts = paperOf("sheet.pdf")
    .split("\f")
    .slice(1, -1)
    .map((page) => page.trimStart().split("\n")[0] ?? "");
  expect(starts.filter((start) => /^Table \d+\. /.test(start)).length).toBeGreaterThanOrEqual(
    starts.length - 1,
  );
});

test("the document holds every row for a reader that is not ours", () => {
  model("--convert-to", "txt:Text (encoded):UTF8", join(folder, "word.docx"));
  const file = join(folder, "word.txt");
  if (!existsSync(file)) {
    console.info("LibreOffice has no Writer here: the Word document was not opened by it.");
    return;
  }
  const text = readFileSync(file, "utf8").replace(/\s+/g, " ");
  for (const words of ["Table 1. Results by pillar", "315 28.6 4.76", "261 148 57 %", "148 96 53 149"])
    expect(text).toContain(words);
});
