import { gridOf as aGrid } from "../grid-of";
import { axeFindings } from "./support/axe";
import { openPane } from "./support/excel-page";
import { goTo } from "./support/places";
import { planShown, withBrowser } from "./support/workbench";

withBrowser();

const plan = aGrid`Our plan
  Strategic Action Plan 2018-2020
  Action          | KPI                 | Target
  Cut visits      | Number of visits    | Cancel 4 visits
  Cut stops       | Number of stops     | Same as 2017 (9 stops) 
  Hold workshops  | Number of workshops | 3 to 5 or 6 workshops
  Risk management | Members             | At least 22/33 Members`;

test("doubtful targets are confirmed once, a key each, kept in Choices, and taken back", async () => {
  const { page, excel, complaints, shot } = await openPane("ready", undefined, [plan]);
  await planShown(page);
  await goTo(page, "To do");
  const list = page.getByTestId("doubtful");
  const cards = list.locator("[data-doubtful]");
  await list.getByRole("heading", { name: "Targets to confirm (3)" }).waitFor();
  await shot("readings-350");
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 270, height: 800 });
  await shot("readings-270");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await cards.first().focus();
  await page.keyboard.press("0");
  await page.waitForFunction(() => document.activeElement?.textContent?.includes("Same as"));
  await page.keyboard.press("c");
  await page.getByLabel("What it asks").fill("at most 9 st");
  await page.getByText("Read as: at most 9 st").waitFor();
  await page.getByLabel("What it asks").fill("at most 9 stops");
  await shot("readings-own-270");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.textContent?.includes("3 to 5 or 6"));
  await page.keyboard.press("2");
  await page.waitForFunction(() => /^Targets to confirm/.test(document.activeElement?.textContent ?? ""));
  await page.getByText(/confirmed; kept in Choices/).waitFor();
  await page.getByText("1 target left for now: they stay Check target.").waitFor();
  await page.waitForTimeout(1500);
  const choices = (): readonly unknown[][] => {
    const sheet = excel.book.sheets.find(({ name }) => name === "Choices");
    return [1, 2].map((row) => [1, 2].map((column) => sheet?.cells.get(`${row}:${column}`)?.value));
  };
  expect(choices()).toEqual([
    ["Same as 2017 (9 stops)", "at most 9 stops"],
    ["3 to 5 or 6 workshops", "at least 6 workshops"],
  ]);
  await page.getByRole("button", { name: "Ask me again" }).focus();
  await page.keyboard.press("Enter");
  await cards.first().focus();
  await page.keyboard.press("Control+z");
  await page.getByText(/^Undone/).waitFor();
  expect(await cards.count()).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
});
