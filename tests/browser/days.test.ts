import type { Page } from "playwright-core";
import { planShown, type Visit, visit, withBrowser } from "./support/workbench";

withBrowser();

/** Presses Tab (or Shift+Tab) until what has the focus is called so; a person would stop looking after sixty. */
async function reach(page: Page, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let tries = 0; tries < 60; tries += 1) {
    await page.keyboard.press(key);
    const here = await page.evaluate(() => {
      const { activeElement: at } = document;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
      return (at?.getAttribute("aria-label") ?? label ?? at?.textContent ?? "").trim();
    });
    if (typeof name === "string" ? here === name : name.test(here)) return;
    passed.push(here.slice(0, 30));
  }
  throw new Error(`${String(name)} was not reached, but ${passed.join(" | ")}`);
}

/** The workbench, with the focus in the pane: F6 goes there from the grid, where an opened workbook has it. */
async function inPane(options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const visited = await visit("/", options);
  await planShown(visited.page);
  const said = visited.page.getByText(/^In (?:the workbook|RSP Tracker)\. F6/);
  await visited.page.keyboard.press("F6");
  await said.waitFor({ state: "attached" });
  if ((await said.textContent())?.startsWith("In the workbook")) await visited.page.keyboard.press("F6");
  await visited.page.waitForFunction(() => document.activeElement?.closest("main") !== null);
  return visited;
}

test("a director's ten minutes by keyboard alone: the worst KPI, why, a mail of it, and back to its row", async () => {
  const { page, complaints } = await inPane({ permissions: ["clipboard-read", "clipboard-write"] });
  await reach(page, /^1-\(c\)/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByTestId("kpi-page").waitFor();
  await reach(page, "Copy for a mail");
  await page.keyboard.press("Enter");
  await page.getByText("Copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^1-\(e\) /);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-kpi") === "1-(e)");
  expect(complaints).toEqual([]);
});
