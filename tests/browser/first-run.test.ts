import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { firstRunWords } from "../../src/ui/words/first-run";
import { enterWords } from "../../src/ui/words/enter";
import { words } from "../../src/ui/words/words";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { gridOf as sheetOf } from "../grid-of";
import { pictureOf } from "../hosts/excel/fake-host/book";
import { axeFindings } from "./support/axe";
import { openPane } from "./support/excel-page";
import { gridOf } from "./support/grid";
import { newFolder, planShown, visit, withBrowser } from "./support/workbench";

withBrowser();

const emptyBook = sheetOf("Sheet1", []);

/** The workbench with an empty workbook open, at its pane. */
async function emptyBench(options: BrowserContextOptions = {}) {
  const visited = await visit("/", options);
  const { page } = visited;
  await page.getByRole("button", { name: "Save a copy" }).waitFor();
  const paneSwitch = page.getByRole("tab", { name: "RSP Tracker" });
  if (await paneSwitch.isVisible()) await paneSwitch.click();
  await planShown(page);
  const file = join(newFolder(), "empty.xlsx");
  writeFileSync(file, await workbookBytes([emptyBook]));
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByTestId("first-run").waitFor();
  return visited;
}

const sampleButton = (page: Page) => page.getByRole("button", { name: firstRunWords.sample });
const setUpButton = (page: Page) => page.getByRole("button", { name: firstRunWords.setUp });
const isNarrowEnough = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test.each<[string, BrowserContextOptions]>([
  ["light", {}],
  ["narrow", { viewport: { width: 320, height: 700 } }],
  ["narrow-dark", { viewport: { width: 320, height: 700 }, colorScheme: "dark" }],
  ["high-contrast", { forcedColors: "active" }],
])("a workbook without a plan is welcomed, and says what a plan needs: %s", async (name, options) => {
  const { page, complaints, shot } = await emptyBench(options);
  await page.getByText(/looked at "/).waitFor();
  await shot(`first-run-${name}`);
  expect(await axeFindings(page)).toEqual([]);
  expect(await isNarrowEnough(page)).toBe(true);
  await sampleButton(page).click();
  await page.getByTestId("preview").waitFor();
  await shot(`first-run-sample-${name}`);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: enterWords.change }).click();
  await setUpButton(page).click();
  await page.getByLabel(firstRunWords.protect).waitFor();
  await shot(`first-run-set-up-${name}`);
  expect(await axeFindings(page)).toEqual([]);
  expect(await isNarrowEnough(page)).toBe(true);
  expect(complaints).toEqual([]);
});

test("the sample is inserted beside what is there, and its KPIs are on screen", async () => {
  const { page, complaints, shot } = await emptyBench();
  await sampleButton(page).click();
  await page.getByRole("button", { name: firstRunWords.acceptSheets(9) }).click();
  await planShown(page);
  expect(await page.getByTestId("summary").innerText()).toMatch(/^41 of 44 measured/);
  await page.getByText(firstRunWords.sampleDone(9)).waitFor();
  const tabs = (await gridOf(page).tabs()).map((tab) => tab.trim());
  expect(tabs).toContain("Activity Log");
  await gridOf(page).openTab("Activity Log");
  await page.waitForTimeout(400);
  await shot("first-run-sample-in");
  expect(complaints).toEqual([]);
});

test("a workbook is set up with protected headings by keyboard alone", async () => {
  const { page, complaints, shot } = await emptyBench();
  await setUpButton(page).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel(firstRunWords.start).waitFor();
  await page.getByLabel(firstRunWords.protect).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: firstRunWords.acceptSheets(10) }).focus();
  await page.keyboard.press("Enter");
  await planShown(page);
  await gridOf(page).openTab("Settings");
  await page.waitForTimeout(400);
  await shot("first-run-set-up-in");
  expect(complaints).toEqual([]);
});

test("a term that ends before it starts is not written", async () => {
  const { page } = await emptyBench();
  await setUpButton(page).click();
  await page.getByLabel(firstRunWords.start).fill("2030-01-01");
  await page.getByText(firstRunWords.noTerm).waitFor();
  expect(await page.getByRole("button", { name: /^Add / }).isDisabled()).toBe(true);
});

test("in Excel the sample is inserted, and Revert takes it back", async () => {
  const { page, excel, rest, complaints, shot } = await openPane("ready", undefined, [emptyBook]);
  await page.getByTestId("first-run").waitFor();
  await shot("first-run-excel");
  expect(await axeFindings(page)).toEqual([]);
  const before = JSON.stringify(pictureOf(excel.book));
  await sampleButton(page).click();
  await rest(() => page.getByRole("button", { name: firstRunWords.acceptSheets(9) }).click());
  await planShown(page);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Sheet1", "Strategic Action Plan", "Member Status", "Settings"]),
  );
  await rest(() => page.getByRole("button", { name: words.revert }).click());
  await page.getByText(/No sheet was read as a plan/).waitFor();
  expect(JSON.stringify(pictureOf(excel.book))).toBe(before);
  expect(complaints).toEqual([]);
});

test("names that are taken are refused and named", async () => {
  const { page, excel } = await openPane("ready", undefined, [emptyBook, sheetOf("Settings", [["Tea"]])]);
  const asked = JSON.stringify(pictureOf(excel.book));
  await sampleButton(page).click();
  await page.getByText(/The workbook has a sheet called "Settings" already/).waitFor();
  expect(await page.getByRole("button", { name: /^Add / }).isDisabled()).toBe(true);
  expect(JSON.stringify(pictureOf(excel.book))).toBe(asked);
});

test("Look again finds a plan that was typed meanwhile", async () => {
  const { page, excel } = await openPane("ready", undefined, [emptyBook]);
  await page.getByTestId("first-run").waitFor();
  const [sheet] = excel.book.sheets;
  if (!sheet) throw new Error("the book has a sheet");
  const lines = [
    ["Strategic Action Plan 2018-2020"],
    ["Action", "KPI", "Target"],
    ["Risk management", "Members", "At least 22/33 Members"],
  ];
  lines.forEach((cells, row) =>
    cells.forEach((value, column) => {
      sheet.cells.set(`${row}:${column}`, { value, format: "General", style: {} });
    }),
  );
  await page.getByRole("button", { name: firstRunWords.again }).click();
  await planShown(page);
});
