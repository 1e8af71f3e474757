import { axeFindings } from "./support/axe";
import { gridOf } from "./support/grid";
import { planShown, visit, withBrowser } from "./support/workbench";
import { goTo, inPlanOrder } from "./support/places";

withBrowser();

test("the workbench opens with the sample, and its KPIs are on screen", async () => {
  const { page, complaints, strangers, shot } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  expect(await page.getByTestId("summary").innerText()).toMatch(/^\d+ of 44 measured/);
  expect(await page.getByRole("button", { name: /^1-\(a\) / }).innerText()).toContain("On track");
  await shot("workbench");
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test("a KPI's page says why, by which numbers, and by whom; Escape leads back", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  await page.getByRole("button", { name: /^1-\(a\) / }).click();
  const kpi = page.getByTestId("kpi-page");
  await kpi.getByText("17 of 33 Members, 22 asked").waitFor();
  await kpi.getByText("at least 22 of 33 Members").waitFor();
  await kpi.getByText("17 ÷ 22 = 77 %").waitFor();
  expect(
    await kpi
      .getByRole("heading", { level: 3, name: /^Members: 17 yes, (\d+ in progress, )?\d+ no, \d+ unknown$/ })
      .count(),
  ).toBe(1);
  await shot("kpi");
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByTestId("kpi-list").waitFor();
});

test("the summary bar filters by status, and the filters can be cleared", async () => {
  const { page } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  const bar = page.getByRole("group", { name: /^KPIs by status/ });
  const segment = bar.getByRole("button", { name: /off track$/ });
  const count = Number((await segment.innerText()).trim().split(/\s/)[0]);
  await segment.click();
  await page.getByText(`${count} of 44 shown`).waitFor();
  expect(await page.locator("[data-kpi]").count()).toBe(count);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByText(/ of 44 shown/).waitFor({ state: "detached" });
});

test("the list is walked by keyboard: arrows, End, Home and Enter", async () => {
  const { page } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  await page.getByRole("button", { name: /^1-\(a\) / }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(focusedKpi(page)).resolves.toBe("1-(b)");
  await page.keyboard.press("End");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-kpi")?.startsWith("4-"));
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-kpi") === "1-(a)");
  await page.keyboard.press("Enter");
  await page.getByTestId("kpi-page").waitFor();
});

test("selecting a row of the plan focuses its action in the pane, and opening a KPI selects its row", async () => {
  const { page } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  const grid = gridOf(page);
  await grid.openTab("Strategic Action Plan");
  await grid.select("C8");
  await page.locator("[data-kpi][aria-current=true]").first().waitFor();
  expect(await page.locator("[data-kpi][aria-current=true]").first().getAttribute("data-kpi")).toBe("1-(c)");
  await grid.openTab("Members");
  await page.getByRole("button", { name: /^1-\(b\) / }).click();
  await page.waitForTimeout(300);
  expect(await grid.activeTab()).toBe("Strategic Action Plan");
  expect(await grid.selected()).toMatch(/^[A-Z]+7/);
});

test("the plan tab shows actions, what a target was understood as, and remarks", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  await goTo(page, "Plan");
  await page.getByRole("heading", { level: 2, name: /^1-\(a\) / }).waitFor();
  await page
    .getByRole("button", { name: /At least 22\/33 Members/ })
    .first()
    .focus();
  await page.getByRole("tooltip").getByText("Understood as at least 22 of 33 Members").waitFor();
  await shot("plan");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("tab", { name: /^Remarks/ }).click();
  await shot("remarks");
  expect(await axeFindings(page)).toEqual([]);
});

test("To do says what to fill in, most useful first, and leads to the form", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  await goTo(page, "To do");
  await page.getByText("The Member Status column of 1-(k) is blank").waitFor();
  await shot("to-do");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Tick Members" }).first().click();
  await page.getByLabel("KPI", { exact: true }).waitFor();
  expect(await page.getByLabel("KPI", { exact: true }).inputValue()).toBe("1-(k)");
});

test("another as-of day judges anew", async () => {
  const { page } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  const before = await page.getByTestId("summary").innerText();
  await page.getByLabel("As of").fill("2018-09-30");
  await page.waitForFunction(
    (old) => document.querySelector('[data-testid="summary"]')?.textContent !== old,
    before,
  );
});

const focusedKpi = (page: { evaluate<T>(f: () => T): Promise<T> }): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-kpi") ?? null);
