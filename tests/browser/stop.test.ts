import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { largePlan } from "./support/large-plan";
import { hostileShapes } from "../scripts/hostile-shapes";
import { planShown, visit, withBrowser } from "./support/workbench";

withBrowser();
jest.setTimeout(180_000);

const refresh = (page: Page) => page.getByRole("button", { name: "Refresh", exact: true }).click();

async function openLarge(page: Page): Promise<void> {
  await planShown(page);
  const file = join(mkdtempSync(join(tmpdir(), "rsp-stop-")), "large.xlsx");
  writeFileSync(file, await workbookBytes([largePlan(2000)]));
  await page.locator('input[type="file"]').setInputFiles(file);
  await page
    .getByTestId("summary")
    .getByText(/of 2000 measured/)
    .waitFor({ timeout: 120_000 });
}

test("Stop ends a refresh of 2,000 KPIs in its middle: nothing is drawn, and the next one works", async () => {
  const { page, grid, complaints } = await visit();
  await openLarge(page);
  await refresh(page);
  // Without waiting until it can be seen: that is half a second after the work began.
  await page.getByText("Stop", { exact: true }).dispatchEvent("click");
  await page.getByText("Stopped: nothing was written.").waitFor();
  expect(await grid.getByText("KPI Progress").count()).toBe(0);
  await refresh(page);
  await grid.getByText("KPI Progress", { exact: true }).first().waitFor({ timeout: 120_000 });
  expect(complaints).toEqual([]);
});

test("where no worker can start, the page itself judges and draws", async () => {
  const { page, grid } = await visit("/plain.css");
  await page.route("**/work-beside*", (route) => route.abort());
  await page.goto(new URL("/", page.url()).href);
  await planShown(page);
  await refresh(page);
  await grid.getByText("KPI Progress", { exact: true }).first().waitFor({ timeout: 60_000 });
});

test("Stop ends the reading of a file that takes long: the page stays awake, and what was open stays", async () => {
  const { page, grid, complaints } = await visit();
  await planShown(page);
  const shape = hostileShapes.find(({ name }) => name === "log rows");
  if (shape === undefined) throw new Error("there is no such shape any more");
  const file = join(mkdtempSync(join(tmpdir(), "rsp-stop-")), "long.xlsx");
  writeFileSync(file, shape.make(shape.full));
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByText("Opening long.xlsx").waitFor();
  await page.getByText("Stop", { exact: true }).first().dispatchEvent("click");
  await page.getByText("Stopped: long.xlsx was not opened.").waitFor();
  expect(await grid.getByText("Strategic Action Plan").count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Sample" }).click();
  await planShown(page);
  expect(complaints).toEqual([]);
});
