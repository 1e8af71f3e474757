import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import type { SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import { aLivingDrawing, countedPlan } from "../contracts/a-living-drawing";
import { buildXlsx } from "../hosts/xlsx-file/build-xlsx";

/** A drawing with formulas, charts, looks, locks and page breaks, as LibreOffice computes and prints it. */
const folder = mkdtempSync(join(tmpdir(), "rsp living "));
const profile = join(folder, "profile");

// LibreOffice trusts stored results unless it is told to compute everything anew.
const settings =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

const convert = (format: string, file: string, out: string): void => {
  const place = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const words = [place, "--headless", "--convert-to", format, "--outdir", join(folder, out), file];
  execFileSync("soffice", words, { stdio: "ignore" });
};

let drawn: SheetSnapshot;
let bytes: Uint8Array;

const dashboardIn = async (file: Uint8Array): Promise<SheetSnapshot> => {
  const sheet = (await openXlsx(file).read()).sheets.find(({ name }) => name === "Dashboard");
  if (!sheet) throw new Error("the sheet is gone");
  return sheet;
};

/** The same file with a wrong result of every formula that gives a number. */
function withWrongResults(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const name = "xl/worksheets/sheet2.xml";
  const wrong = strFromU8(parts[name] ?? new Uint8Array()).replace(/(<\/f><v>)[\d.]+/g, "$199");
  return zipSync({ ...parts, [name]: strToU8(wrong) });
}

beforeAll(async () => {
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
  const workbook = openXlsx(await buildXlsx([countedPlan]));
  await workbook.apply([{ kind: "draw", drawing: aLivingDrawing() }]);
  bytes = workbook.bytes();
  drawn = await dashboardIn(bytes);
  writeFileSync(join(folder, "drawn.xlsx"), bytes);
  writeFileSync(join(folder, "wrong.xlsx"), withWrongResults(bytes));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("its formulas give what the drawing says they give", async () => {
  expect((await dashboardIn(withWrongResults(bytes))).rows[2]).toEqual(["Q1", 99, 99]);
  convert("xlsx", join(folder, "wrong.xlsx"), "computed");
  const computed = await dashboardIn(new Uint8Array(readFileSync(join(folder, "computed", "wrong.xlsx"))));
  expect(computed.rows).toEqual(drawn.rows);
  expect(computed.isProtected).toBe(false);
});

test("every page begins where it is to begin, and the charts are on paper", () => {
  convert("pdf", join(folder, "drawn.xlsx"), "printed");
  const text = execFileSync("pdftotext", ["-layout", join(folder, "printed", "drawn.pdf"), "-"], {
    encoding: "utf8",
  });
  const pages = text.split("\f").filter((page) => !page.includes("Tonga"));
  expect(pages[0]).toContain("Members by quarter");
  expect(pages[0]).not.toContain("Q2  ");
  expect(pages[1]).toMatch(/Q2 +3 +4/);
  expect(pages[2]).toContain("30 Jun 2019");
  for (const kind of ["stacked-bar", "clustered-bar", "line"])
    expect(text).toContain(`Members & quarters, ${kind}`);
});
