import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import type { CellValue } from "../../src/sheets/sheet-snapshot";
import { gridOf } from "./support/grid";
import { planShown, sample, visit, withBrowser } from "./support/workbench";

withBrowser();

const permissions = ["clipboard-read", "clipboard-write"];

/** Copies in another program: a page of its own, whose Ctrl+C puts these on the clipboard as they are. */
async function copyElsewhere(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent("<p>another program</p>");
  await other.evaluate((texts) => {
    document.addEventListener("copy", (event) => {
      for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
      event.preventDefault();
    });
    getSelection()?.selectAllChildren(document.body);
  }, data);
  await other.bringToFront();
  await other.keyboard.press("Control+C");
  await other.close();
  await page.bringToFront();
}

/** The rows of a sheet of the saved copy. */
async function savedRows(page: Page, sheet: string): Promise<readonly (readonly CellValue[])[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  const { sheets } = await openXlsx(new Uint8Array(readFileSync(await download.path()))).read();
  return sheets.find(({ name }) => name === sheet)?.rows ?? [];
}

const plan = "Strategic Action Plan";

/** A new planning workbook at a cell of its plan, whose first columns are frozen. */
async function newPlan(): Promise<Awaited<ReturnType<typeof visit>> & { grid2: ReturnType<typeof gridOf> }> {
  const visited = await visit("/", { permissions });
  const { page } = visited;
  await planShown(page);
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.getByText("planning-workbook.xlsx").waitFor();
  await page.getByRole("button", { name: "Set up my workbook" }).click();
  await page.getByRole("button", { name: /^Add \d+ sheets$/ }).click();
  await planShown(page);
  const grid2 = gridOf(page);
  await grid2.openTab(plan);
  return { ...visited, grid2 };
}

const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- .xl65 {mso-number-format:"\\@";} --></style></head><body><table>
  <tr><td class=xl65>11/12</td><td>At least
   22/33 Members</td><td>=1+1</td><td>30/06/2019</td></tr>
  <tr><td>22/33</td><td>b</td><td>85%</td><td>12.5</td></tr></table></body></html>`;

test("a table of Excel's arrives across the frozen columns of a plan, as it is meant, and goes in one step", async () => {
  const { page, grid2, complaints, shot } = await newPlan();
  const before = await savedRows(page, plan);
  await copyElsewhere(page, { "text/html": excel, "text/plain": "not looked at" });
  await grid2.select("A20");
  await page.keyboard.press("Control+V");
  await shot("pasted-from-excel");
  const rows = await savedRows(page, plan);
  expect(rows.slice(19, 21).map((row) => row.slice(0, 4))).toEqual([
    ["11/12", "At least 22/33 Members", "=1+1", { kind: "date", date: "2019-06-30" }],
    ["22/33", "b", { kind: "percent", value: 0.85 }, 12.5],
  ]);
  await grid2.select("A20");
  await page.keyboard.press("Control+Z");
  expect(await savedRows(page, plan)).toEqual(before);
  expect(complaints).toEqual([]);
});

test("plain text with tabs arrives by the keys and by the menu", async () => {
  const { page, grid2, grid } = await newPlan();
  await copyElsewhere(page, { "text/plain": "one\t22/33\r\ntwo\t=1+1\r\n" });
  await grid2.select("B20");
  await page.keyboard.press("Control+V");
  await grid2.select("B30");
  await page.keyboard.press("Shift+F10");
  if ((await grid.locator(".o-menu").count()) === 0) await page.keyboard.press("ContextMenu");
  await grid
    .locator(".o-menu-item", { hasText: /^\s*Paste/ })
    .first()
    .click();
  const pasted = [
    ["one", "22/33"],
    ["two", "=1+1"],
  ];
  const rows = await savedRows(page, plan);
  expect(rows.slice(19, 21).map((row) => row.slice(1, 3))).toEqual(pasted);
  expect(rows.slice(29, 31).map((row) => row.slice(1, 3))).toEqual(pasted);
});

test("cells that are copied in the grid are pasted across its frozen columns, and in another program", async () => {
  const { page, grid2 } = await newPlan();
  await copyElsewhere(page, { "text/plain": "one\t22/33\tthree" });
  await grid2.select("A20");
  await page.keyboard.press("Control+V");
  await grid2.select("A20:C20");
  await page.keyboard.press("Control+C");
  await grid2.select("B22");
  await page.keyboard.press("Control+V");
  const rows = await savedRows(page, plan);
  expect(rows[21]?.slice(1, 4)).toEqual(["one", "22/33", "three"]);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("one\t22/33\tthree");
});

test("a picture is refused with a sentence, and the very file stays", async () => {
  const { page } = await visit("/", { permissions });
  await planShown(page);
  const grid = gridOf(page);
  await copyElsewhere(page, { "text/html": '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">' });
  await grid.select("A3");
  await page.keyboard.press("Control+V");
  await page.getByText(/Only texts and tables are pasted/).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  expect(Buffer.compare(readFileSync(await download.path()), readFileSync(sample))).toBe(0);
});

test("while a cell is typed into, what is pasted goes where the cursor is", async () => {
  const { page, grid2 } = await newPlan();
  await copyElsewhere(page, { "text/plain": "of 33" });
  await grid2.select("A20");
  await page.keyboard.type("22 ");
  await page.keyboard.press("Control+V");
  await page.keyboard.press("Enter");
  expect((await savedRows(page, plan))[19]?.[0]).toBe("22 of 33");
});

test("a plan that is pasted over the example lines stands there, and the pane reads it", async () => {
  const { page, grid2, complaints, shot } = await newPlan();
  const words = (count: number): string =>
    Array.from({ length: count }, (_, at) =>
      [
        `<td>${String.fromCharCode(97 + at)}</td><td><p>Action number ${at + 1} of another office</p></td>`,
        `<td>1.1.1 - 1st milestone</td><td>Number of Members with risk management</td>`,
        `<td>At least ${at + 20}/33<br>Members</td><td>30/06/2028</td>`,
      ].join(""),
    )
      .map((row) => `<tr>${row}</tr>`)
      .join("");
  await copyElsewhere(page, { "text/html": `<table>${words(12)}</table>`, "text/plain": "x" });
  await grid2.select("A6");
  await page.keyboard.press("Control+V");
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await page
    .getByTestId("summary")
    .getByText(/of 12 measured/)
    .waitFor();
  await grid2.openTab(plan);
  await page.waitForTimeout(300);
  await shot("plan-pasted");
  expect(complaints).toEqual([]);
});

test("a formula that Excel cannot read is refused at its cell, and the sentence says what is wrong", async () => {
  const { page, grid2, complaints, shot } = await newPlan();
  await grid2.select("C20");
  await grid2.type("=SUM(L2;L3)");
  await page.getByText(/Excel cannot read this formula: .*use a comma/).waitFor();
  await shot("formula-refused");
  expect((await savedRows(page, plan))[19]?.[2] ?? null).toBeNull();
  expect(complaints).toEqual([]);
});
