import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import type { KpiReport } from "../../src/domain/kpi/report";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { refreshPlan } from "../../src/usecases/drawing/refresh-plan";

/** The sample's coloured copy, as LibreOffice shows and prints it: an eye that is not ours. */
const folder = mkdtempSync(join(tmpdir(), "rsp office "));
const asOf = calendarDate("2019-06-30");

let report: KpiReport;

const model = (...words: readonly string[]): void => {
  const profile = pathToFileURL(join(folder, "profile")).href;
  execFileSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", ...words], { stdio: "ignore" });
};

beforeAll(async () => {
  const workbook = openXlsx(new Uint8Array(readFileSync(join(__dirname, "../../assets/sample-plan.xlsx"))));
  ({ report } = await refreshPlan(workbook, { asOf, today: asOf }));
  writeFileSync(join(folder, "copy.xlsx"), workbook.bytes());
  model("--convert-to", "pdf", "--outdir", folder, join(folder, "copy.xlsx"));
  model(
    "--convert-to",
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
    "--outdir",
    folder,
    join(folder, "copy.xlsx"),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = (): readonly string[] => {
  const text = execFileSync("pdftotext", ["-layout", join(folder, "copy.pdf"), "-"], { encoding: "utf8" });
  return text.split("\f").filter((page) => page.includes("KPI Progress"));
};

test("the sheet opens with its 44 rows and their statuses as words", () => {
  const rows = readFileSync(join(folder, "copy-KPI Progress.csv"), "utf8")
    .split("\n")
    .filter((line) => /^\d-\(/.test(line));
  expect(rows).toHaveLength(44);
  expect(rows[0]).toContain("▲ On track");
  expect(rows[2]).toContain("▼ Off track");
});

test("it prints on a handful of landscape pages, each with title, headings, day and page number", () => {
  expect(pages().length).toBeGreaterThanOrEqual(3);
  expect(pages().length).toBeLessThanOrEqual(6);
  for (const page of pages()) {
    expect(page).toContain("As of 30 Jun 2019");
    expect(page).toContain("Evidence");
    expect(page).toMatch(/Page \d+ of \d+/);
  }
});

test("no text of a KPI is cut: the last words of every why are on paper", () => {
  const text = execFileSync("pdftotext", [join(folder, "copy.pdf"), "-"], { encoding: "utf8" });
  const paper = text.replace(/\s+/g, " ");
  // Where Why breaks between the two, a line of the next column may stand between them.
  const isWhole = (last: string, end: string): boolean => {
    const at = paper.indexOf(`${last} ${end}`);
    return at >= 0 || paper.split(last).some((rest, place) => place > 0 && rest.slice(0, 60).includes(end));
  };
  const endings = report.results.map(({ why }) => why.split(" ").slice(-2));
  expect(endings.filter(([last = "", end = ""]) => !isWhole(last, end))).toEqual([]);
});
