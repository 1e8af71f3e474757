import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { textIn } from "../hosts/xlsx-file/packages";
import { gridOf } from "./support/grid";
import { planShown, sample, visit, withBrowser } from "./support/workbench";

withBrowser();

async function savedCopy(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

test("a workbook opens at its plan, and the tab of a sheet that is shown is in view", async () => {
  const { page } = await visit();
  await planShown(page);
  const grid = gridOf(page);
  await grid.frame.locator(".o-sheet.active", { hasText: "Strategic Action Plan" }).waitFor();
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await page.getByRole("button", { name: "Show the sheet" }).click();
  const tab = grid.frame.locator(".o-sheet.active", { hasText: "KPI Progress" });
  await tab.waitFor();
  await page.waitForTimeout(300);
  const box = await tab.boundingBox();
  const frame = await page.locator("iframe").boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
  expect(box?.x).toBeGreaterThanOrEqual(frame?.x ?? 0);
});

test("bold and a format are saved, undone they leave the very file, and what is not saved is refused", async () => {
  const { page, complaints } = await visit();
  await planShown(page);
  const grid = gridOf(page);
  await grid.openTab("Strategic Action Plan");
  await grid.select("B6");
  await page.keyboard.press("Control+b");
  await page.getByText("edited", { exact: true }).waitFor();
  const bold = await savedCopy(page);
  expect(textIn(bold, "xl/styles.xml")).not.toBe(
    textIn(new Uint8Array(readFileSync(sample)), "xl/styles.xml"),
  );
  await grid.select("B6");
  await page.keyboard.press("Control+z");
  await page.waitForTimeout(300);
  await grid.select("B7");
  await page.keyboard.press("Control+i");
  await page.getByText("Of formatting, only fills, bold and number formats are changed here.").waitFor();
  expect(complaints).toEqual([]);
});

test("Ctrl+F finds a text and selects its cell", async () => {
  const { page } = await visit();
  await planShown(page);
  const grid = gridOf(page);
  await grid.openTab("Strategic Action Plan");
  await grid.select("A1");
  await page.keyboard.press("Control+f");
  await grid.frame.getByPlaceholder("e.g. 'search me'").fill("trade recovery");
  await page.waitForTimeout(700);
  expect(await grid.selected()).toBe("B10");
});
