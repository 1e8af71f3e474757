import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { gridOf } from "./support/grid";
import { planShown, visit, withBrowser } from "./support/workbench";

withBrowser();

/** Moments of the kill: after so many cells were typed, and so many milliseconds later. Twenty in all. */
const moments = [0, 400, 900, 1_500, 2_000, 2_500, 3_000, 3_600, 4_200, 5_000].flatMap((later, index) => [
  { cells: 1 + (index % 3), later },
  { cells: 4 + index, later },
]);
/** What was typed longer ago than this is never lost. In milliseconds. */
const mostLost = 2_000;
const sheet = "Members";

test("a window that is killed at any moment loses no more than two seconds, and offers the rest once, as its own workbook", async () => {
  const { page } = await visit();
  const context = page.context();
  let current: Page = page;
  await planShown(current);
  for (const { cells, later } of moments) {
    const grid = gridOf(current);
    await grid.openTab(sheet);
    const typed: { readonly text: string; readonly at: number }[] = [];
    await grid.select("F60");
    for (let cell = 0; cell < cells; cell += 1) {
      const text = `typed ${cells} ${later} ${cell}`;
      await grid.type(text);
      typed.push({ text, at: Date.now() });
    }
    await current.waitForTimeout(later);
    const killed = Date.now();
    await current.close({ runBeforeUnload: false });

    current = await context.newPage();
    await current.goto(page.url());
    await planShown(current);
    const offer = current.getByRole("button", { name: "Open it with the edits" });
    const due = typed.filter(({ at }) => killed - at > mostLost);
    if (due.length > 0) await offer.waitFor();
    else await current.waitForTimeout(500);
    if ((await offer.count()) > 0) {
      await offer.click();
      await offer.waitFor({ state: "detached" });
      await planShown(current);
      const kept = await textsBelow(current, 59);
      expect(due.filter(({ text }) => !kept.includes(text))).toEqual([]);
      // Saved: it is not offered again.
    }
    await current.close({ runBeforeUnload: false });
    current = await context.newPage();
    await current.goto(page.url());
    await planShown(current);
    expect(await offerCount(current)).toBe(0);
  }
}, 480_000);

const offerCount = (page: Page): Promise<number> =>
  page.getByRole("button", { name: "Open it with the edits" }).count();

/** Column F of the saved copy from a row on, from 0. */
async function textsBelow(page: Page, row: number): Promise<readonly unknown[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  const { sheets } = await openXlsx(new Uint8Array(readFileSync(await download.path()))).read();
  return (sheets.find(({ name }) => name === sheet)?.rows ?? []).slice(row).map((cells) => cells[5]);
}
