import { knownError } from "../../src/hosts/excel/run/error-table";
import { usualStatusStyles } from "../../src/sheets/palette";
import { words } from "../../src/ui/words/words";
import { type BookSheet, cellAt, keyOf, pictureOf } from "../hosts/excel/fake-host/book";
import type { FakeExcel } from "../hosts/excel/fake-host/fake-excel";
import { axeFindings } from "./support/axe";
import { openPane, type PaneVisit } from "./support/excel-page";
import { inPlanOrder } from "./support/places";
import { planShown, withBrowser } from "./support/workbench";

withBrowser();

const library = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The columns of KPI Progress that are looked at, counted from 0. */
const column = { number: 0, actual: 5, status: 7 } as const;

async function openPlan(): Promise<PaneVisit> {
  const pane = await openPane();
  await planShown(pane.page);
  await inPlanOrder(pane.page);
  return pane;
}

function sheetOf({ book }: FakeExcel, wanted: string): BookSheet {
  const sheet = book.sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new Error(`the book has no sheet ${wanted}`);
  return sheet;
}

/** The sheet's rows of this action number, by the columns above. */
function drawnRow(excel: FakeExcel, number: string) {
  const sheet = sheetOf(excel, "KPI Progress");
  const [key] = [...sheet.cells].find(([, { value }]) => value === number) ?? [];
  const row = Number(key?.split(":")[0]);
  const at = (place: number) => sheet.cells.get(keyOf(row, place));
  return { actual: at(column.actual)?.value, status: at(column.status) };
}

test("the pane opens in Excel, shows the sample plan and writes nothing", async () => {
  const { page, excel, complaints, strangers, shot } = await openPane();
  const before = JSON.stringify(pictureOf(excel.book));
  await planShown(page);
  expect(await page.getByTestId("summary").innerText()).toMatch(/^41 of 44 measured/);
  await shot("excel-pane");
  expect(await axeFindings(page)).toEqual([]);
  expect(JSON.stringify(pictureOf(excel.book))).toBe(before);
  expect(complaints).toEqual([]);
  expect(new Set(strangers)).toEqual(new Set([library]));
});

test("Refresh draws KPI Progress into the workbook, with the pane's figures in the colours of their statuses", async () => {
  const { page, excel, refresh, complaints } = await openPlan();
  await refresh();
  const { cells } = sheetOf(excel, "KPI Progress");
  expect(cells.get("2:0")?.value).toContain((await page.getByTestId("summary").innerText()).slice(0, 17));
  const { actual, status } = drawnRow(excel, "1-(a)");
  expect(await page.getByRole("button", { name: /^1-\(a\) / }).innerText()).toContain(`${actual} `);
  const { word, symbol, fill, colour } = usualStatusStyles["on-track"];
  expect(status?.value).toBe(`${symbol} ${word}`);
  expect(status?.style).toMatchObject({ "fill.color": fill, "fill.pattern": "Solid", "font.color": colour });
  const paints = Object.values(usualStatusStyles).map((paint) => `${paint.symbol} ${paint.word}`);
  const stated = [...cells].filter(([key, { value }]) => isStatus(key) && paints.includes(String(value)));
  expect(stated).toHaveLength(44);
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Under the headings: the legend above them names statuses too. */
const isStatus = (key: string): boolean => {
  const [row = 0, place] = key.split(":").map(Number);
  return row > 4 && place === column.status;
};

test("Excel refuses in the midst of a write: one clear message, nothing changed, and the next Refresh works", async () => {
  const { page, excel, refresh, complaints, shot } = await openPlan();
  const before = JSON.stringify(pictureOf(excel.book));
  excel.requests.length = 0;
  excel.faults = [{ code: "MergedRangeConflict", request: 2, at: "middle" }];
  await refresh();
  const { text, next } = knownError("MergedRangeConflict").problem;
  const bars = page.locator(".fui-MessageBar");
  await bars.first().waitFor();
  expect(await bars.count()).toBe(1);
  expect(await bars.innerText()).toContain(text);
  expect(await bars.innerText()).toContain(next);
  expect(JSON.stringify(pictureOf(excel.book))).toBe(before);
  await shot("excel-refused");
  expect(await axeFindings(page)).toEqual([]);
  await refresh();
  expect(drawnRow(excel, "1-(a)").status?.value).toBe("▲ On track");
  expect(await page.getByText(text).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("a write that broke off and could not be put back at once is put back by Revert last run", async () => {
  const { page, excel, refresh, rest, shot } = await openPlan();
  const before = JSON.stringify(pictureOf(excel.book));
  excel.requests.length = 0;
  excel.faults = [{ code: "MergedRangeConflict", request: 2, at: "middle", times: 1_000 }];
  await refresh();
  expect(JSON.stringify(pictureOf(excel.book))).not.toBe(before);
  await shot("excel-half-written");
  expect(await axeFindings(page)).toEqual([]);
  excel.faults = [];
  await rest(() => page.getByRole("button", { name: words.revert }).click());
  await page.getByText(words.reverted).waitFor();
  expect(JSON.stringify(pictureOf(excel.book))).toBe(before);
});

test("an edit in Excel marks the figures out of date, and Refresh brings the new ones; its own writes mark nothing", async () => {
  const { page, excel, tell, refresh, shot } = await openPlan();
  const row = page.getByRole("button", { name: /^1-\(a\) / });
  const before = await row.innerText();
  // The first Member's answer for 1-(a): one less that implements.
  const status = sheetOf(excel, "Member Status");
  const yes = [...Array(33).keys()].find((index) => /yes/i.test(String(cellAt(status, index + 1, 1).value)));
  if (yes === undefined) throw new Error("no Member implements 1-(a)");
  cellAt(status, yes + 1, 1).value = "no";
  await tell("edited", "Member Status", `B${yes + 2}`);
  await page.getByTestId("stale").waitFor();
  expect(await row.innerText()).toBe(before);
  await shot("excel-out-of-date");
  expect(await axeFindings(page)).toEqual([]);
  await refresh();
  await page.getByTestId("stale").waitFor({ state: "detached" });
  expect(await row.innerText()).not.toBe(before);
  expect(drawnRow(excel, "1-(a)").actual).toBe(16);
  await tell("written", "KPI Progress", "A1:K60");
  // Told in order: once the selection has arrived, so would have the write.
  await tell("selected", "Strategic Action Plan", "C8");
  await page.locator("[data-kpi='1-(c)'][aria-current=true]").waitFor();
  expect(await page.getByTestId("stale").count()).toBe(0);
});

test("opening a KPI selects its row of the plan in Excel, and a row selected in Excel is found in the pane", async () => {
  const { page, excel, tell } = await openPlan();
  await tell("selected", "Strategic Action Plan", "C8");
  await page.locator("[data-kpi='1-(c)'][aria-current=true]").waitFor();
  await page.getByRole("button", { name: /^1-\(b\) / }).click();
  await page.getByTestId("kpi-page").waitFor();
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  const { frame } = sheetOf(excel, "Strategic Action Plan");
  expect(frame["active"]).toBe(true);
  expect(frame["selected"]).toMatch(/^[A-Z]+7\b/);
  expect(await axeFindings(page)).toEqual([]);
});

test("where Office's library is kept away the page says what it is for and leads to the workbench", async () => {
  const { page, complaints, shot } = await openPane("blocked");
  await page.getByText(words.noExcel.none).waitFor();
  expect(await page.getByRole("button", { name: words.noExcel.reload }).count()).toBe(0);
  await shot("excel-blocked");
  expect(await axeFindings(page)).toEqual([]);
  // The browser tells of the script that did not come; nothing else may go wrong.
  expect(complaints).toEqual(["Failed to load resource: net::ERR_FAILED"]);
  await page.getByRole("link", { name: words.noExcel.workbench }).click();
  await page.waitForURL("**/workbench.html");
  await page.getByTestId("summary").waitFor({ state: "attached" });
});

test("where Office never gets ready the page says so after eight seconds and offers to try again", async () => {
  const { page, complaints, shot } = await openPane("never-ready", (page) => page.clock.install());
  await page.clock.runFor(7_000);
  expect(await page.getByText(words.noExcel.slow).count()).toBe(0);
  await page.clock.runFor(1_500);
  await page.getByText(words.noExcel.slow).waitFor();
  await shot("excel-slow");
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: words.noExcel.reload }).click();
  await reloaded;
});

test("the ribbon's Import survey opens the pane at its Import tab", async () => {
  const { page } = await openPlan();
  await page.goto(new URL("/taskpane.html?open=import", page.url()).href);
  await planShown(page);
  await page.getByRole("heading", { level: 2, name: "Import", exact: true }).waitFor();
  const work = page.getByRole("navigation", { name: "Places" }).getByRole("button", { name: "Work" });
  expect(await work.getAttribute("aria-current")).toBe("page");
});
