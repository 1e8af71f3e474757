import { axeFindings } from "./support/axe";
import { openPane } from "./support/excel-page";
import { gridOf } from "./support/grid";
import { goTo, inPlanOrder } from "./support/places";
import { planShown, visit, withBrowser } from "./support/workbench";

withBrowser();

test.each([
  [320, 640],
  [270, 640],
])(
  "at %i px the first KPI stands in the upper third of the pane, and three places in one row",
  async (width, height) => {
    const { page } = await openPane();
    await page.setViewportSize({ width, height });
    await planShown(page);
    const box = await page.locator("[data-kpi]").first().boundingBox();
    expect(box?.y).toBeLessThan(height / 3);
    const places = page.getByRole("navigation", { name: "Places" }).getByRole("button");
    const tops = await places.evaluateAll((buttons) =>
      buttons.map((button) => button.getBoundingClientRect().top),
    );
    expect([tops.length, new Set(tops).size]).toEqual([5, 1]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  },
);

test("Work keeps its place while a review is looked at, and leads back to its list", async () => {
  const { page } = await visit();
  await planShown(page);
  await goTo(page, "Map");
  await goTo(page, "Review");
  const work = page.getByRole("navigation", { name: "Places" }).getByRole("button", { name: "Work" });
  await work.click();
  await page.getByRole("heading", { level: 2, name: "Map", exact: true }).waitFor();
  expect(await work.getAttribute("aria-current")).toBe("page");
  await work.click();
  await page.getByTestId("work-list").waitFor();
});

test("Escape gives the row that was opened the focus again", async () => {
  const { page } = await visit();
  await planShown(page);
  await page.locator("[data-kpi]").nth(3).focus();
  const id = await page.evaluate(() => document.activeElement?.getAttribute("data-kpi"));
  await page.keyboard.press("Enter");
  await page.getByTestId("kpi-page").waitFor();
  await page.keyboard.press("Escape");
  await page.waitForFunction((kpi) => document.activeElement?.getAttribute("data-kpi") === kpi, id);
});

test("the order that was chosen is kept for the next opening", async () => {
  const { page } = await visit();
  await planShown(page);
  await page.getByLabel("Order", { exact: true }).selectOption("due");
  await page.reload();
  await planShown(page);
  expect(await page.getByLabel("Order", { exact: true }).inputValue()).toBe("due");
});

test("a KPI's page answers the director's four questions in their order", async () => {
  const { page } = await visit();
  await planShown(page);
  await page.locator("[data-kpi]").first().click();
  await page.getByTestId("kpi-page").waitFor();
  const headings = page.getByTestId("kpi-page").getByRole("heading", { level: 3 });
  const titles = await headings.allInnerTexts();
  expect(titles.slice(0, 4)).toEqual([
    "Over time",
    "Since when",
    "What would turn it",
    "Who could change it",
  ]);
  expect(titles.at(-1)).toBe("The director's word");
  expect(titles.indexOf("Target")).toBeLessThan(titles.indexOf("Where it comes from"));
});

test("Refresh says how many KPIs moved, and its link makes the sheet active", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  const grid = gridOf(page);
  await grid.openTab("Member Status");
  await grid.select("B3");
  await grid.type("no");
  await page.getByTestId("stale").waitFor();
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await page.getByText("KPI Progress is drawn. 1 KPI moved.").waitFor();
  await shot("refreshed");
  await page.getByRole("button", { name: "Show the sheet" }).click();
  await page.waitForTimeout(300);
  expect(await grid.activeTab()).toBe("KPI Progress");
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await page.getByText("KPI Progress is drawn. No KPI moved.").waitFor();
});

test("leaving a place with something typed asks: it stays, is kept or is thrown away", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  await goTo(page, "Enter");
  const title = page.getByLabel("Title");
  const question = page.getByRole("alertdialog");
  await title.fill("Workshop on trade recovery");
  await goTo(page, "Review");
  await question.waitFor();
  await shot("leave-question");
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await title.inputValue()).toBe("Workshop on trade recovery");
  await goTo(page, "Review");
  await page.getByRole("button", { name: "Throw it away" }).click();
  await page.getByTestId("kpi-list").waitFor();
  await goTo(page, "Enter");
  expect(await title.inputValue()).toBe("");
  await goTo(page, "Review");
  expect(await question.count()).toBe(0);
});

test("a draft survives another place and a reload, and can be started anew", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  await goTo(page, "Enter");
  await page.getByLabel("Title").fill("Workshop on trade recovery");
  await goTo(page, "Review");
  await page.getByRole("button", { name: "Keep it for later" }).click();
  await goTo(page, "Enter");
  expect(await page.getByLabel("Title").inputValue()).toBe("Workshop on trade recovery");
  await page.reload();
  await planShown(page);
  await goTo(page, "Enter");
  expect(await page.getByLabel("Title").inputValue()).toBe("Workshop on trade recovery");
  await shot("draft-kept");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Start anew" }).click();
  expect(await page.getByLabel("Title").inputValue()).toBe("");
});

test("what the pane wrote is taken back by Ctrl+Z and done again by Ctrl+Y, step by step", async () => {
  const { page } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  const row = page.getByRole("button", { name: /^1-\(k\) / });
  for (const [member, cells] of [
    ["Fiji", 1],
    ["Samoa", 1],
  ] as const) {
    await goTo(page, "To do");
    await page.getByRole("button", { name: "Tick Members" }).first().click();
    await page.getByLabel("KPI", { exact: true }).selectOption("1-(k)");
    await page.getByLabel(`Answer of ${member}`).selectOption("yes");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("button", { name: new RegExp(`^Write ${cells} cell`) }).click();
    await page.getByText(/of 1-\(k\) written/).waitFor();
  }
  await goTo(page, "Review");
  await page.getByLabel("Search KPIs").fill("1-(k)");
  const texts: string[] = [await row.innerText()];
  for (const key of ["Control+z", "Control+z", "Control+y", "Control+y"]) {
    await row.focus();
    await page.keyboard.press(key);
    await page.getByText(key === "Control+z" ? /^Undone/ : /^Done again/).waitFor();
    await page.locator("[aria-busy=false]").waitFor();
    texts.push(await row.innerText());
    await page.getByRole("button", { name: "Close", exact: true }).click();
  }
  expect(texts[2]).toContain("No data");
  expect([texts[0], texts[1]]).toEqual([texts[4], texts[3]]);
  expect(new Set(texts).size).toBe(3);
});

test("F6 goes from grid to pane and back to where one was, and says where one is", async () => {
  const { page } = await visit();
  await planShown(page);
  const grid = gridOf(page);
  await grid.openTab("Strategic Action Plan");
  await grid.select("B6");
  await page.keyboard.press("F6");
  await page.getByText("In RSP Tracker. F6 goes to the workbook.").waitFor({ state: "attached" });
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  await page.getByLabel("Search KPIs").focus();
  await page.keyboard.press("F6");
  await page.getByText("In the workbook. F6 goes to RSP Tracker.").waitFor({ state: "attached" });
  await page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  await page.keyboard.press("F6");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Search KPIs");
});

test("what search found, another day and the end of Refresh are told to who does not see them", async () => {
  const { page } = await visit();
  await planShown(page);
  await page.getByLabel("Search KPIs").fill("recovery");
  await page.getByRole("status").filter({ hasText: "1 of 44 shown" }).waitFor();
  await page.getByLabel("Search KPIs").fill("nothing like it");
  await page.getByRole("status").filter({ hasText: "0 of 44 shown" }).waitFor();
  await page.getByLabel("As of").fill("2019-03-31");
  await page
    .getByTestId("working")
    .filter({ hasText: "Judged as of 31 Mar 2019." })
    .waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await page.getByTestId("told").getByText("KPI Progress is drawn.").waitFor();
});

test("in forced colours the active place, the pressed status and the bars are told by system colours", async () => {
  const { page } = await visit("/", { forcedColors: "active" });
  await planShown(page);
  await page.getByRole("button", { name: /off track/ }).click();
  const looks = await page.evaluate(() => {
    const colourOf = (selector: string, property: "borderBottomColor" | "backgroundColor"): string =>
      getComputedStyle(document.querySelector(selector) ?? document.body)[property];
    return {
      here: colourOf("nav[aria-label=Places] [aria-current=page]", "borderBottomColor"),
      away: colourOf("nav[aria-label=Places] button:not([aria-current])", "borderBottomColor"),
      pressed: colourOf("header [aria-pressed=true]", "borderBottomColor"),
      open: colourOf("header [aria-pressed=false]", "borderBottomColor"),
      bar: colourOf("[data-kpi] [aria-hidden] > [style*=width]", "backgroundColor"),
      track: colourOf("[data-kpi]", "backgroundColor"),
    };
  });
  expect(looks.here).not.toBe(looks.away);
  expect(looks.pressed).not.toBe(looks.open);
  expect(looks.bar).not.toBe(looks.track);
});
