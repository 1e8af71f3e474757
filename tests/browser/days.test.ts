import type { Page } from "playwright-core";
import { axeFindings } from "./support/axe";
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

/** The heading that has the focus says where one is. */
const at = (page: Page, title: string): Promise<unknown> =>
  page.waitForFunction(
    (text) =>
      /^H[23]$/.test(document.activeElement?.tagName ?? "") && document.activeElement?.textContent === text,
    title,
  );

test("a planner's day by keyboard alone: what is to do, a Member ticked, back in the list, and taken back", async () => {
  const { page, complaints, shot } = await inPane();
  await reach(page, "Work");
  await page.keyboard.press("Enter");
  await reach(page, "To do");
  await page.keyboard.press("Enter");
  await at(page, "To do");
  await reach(page, "Tick Members");
  await page.keyboard.press("Enter");
  await at(page, "Enter");
  await shot("day-planner-enter");
  await reach(page, /^Answer of /);
  await page.keyboard.type("yes");
  await reach(page, "Preview");
  await page.keyboard.press("Enter");
  await at(page, "This will be written");
  await reach(page, /^Write 1 cell/);
  await page.keyboard.press("Enter");
  await page.getByText(/^1 answer of .* written to Member Status\.$/).waitFor();
  await at(page, "To do");
  await shot("day-planner-written");
  await page.keyboard.press("Control+z");
  await page.getByText(/^Undone/).waitFor();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.textContent === "To do");
  expect(complaints).toEqual([]);
});

test("an importer's day by keyboard alone: a table of figures is chosen, looked at and written", async () => {
  const { page, complaints, shot } = await inPane();
  await reach(page, "Work");
  await page.keyboard.press("Enter");
  await reach(page, "Import");
  await page.keyboard.press("Enter");
  await at(page, "Import");
  await reach(page, "Choose a file");
  // The program's own window for files is beyond the page: what is chosen there comes in by the field behind the button.
  await page.locator("[data-testid=import] input[type=file]").setInputFiles({
    name: "figures.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("KPI,Date,Value\n1-(k),2018-09-30,3\n1-(k),2018-12-31,7\n1-(k),someday,4\n"),
  });
  await page.getByText("figures.csv is a table of figures: 3 figures for KPI Values.").waitFor();
  await page.getByText(/^Figure 3: "someday" is no day or period/).waitFor();
  await shot("import-figures");
  expect(await axeFindings(page)).toEqual([]);
  await reach(page, /^Write \d+ cells/);
  await page.keyboard.press("Enter");
  await page.getByText("2 figures written to KPI Values.").waitFor();
  await page.getByRole("heading", { level: 2, name: "Choose a survey file" }).waitFor();
  expect(complaints).toEqual([]);
});
