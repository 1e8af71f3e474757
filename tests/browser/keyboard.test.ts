import type { Page } from "playwright-core";
import { goTo } from "./support/places";
import { planShown, visit, withBrowser } from "./support/workbench";

withBrowser();

/** What has the focus, by its own words. */
const focused = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => (document.activeElement?.textContent ?? "").trim() === wanted, text);

test.each([["To do"], ["Plan"], ["Map"], ["Enter"], ["Ask"], ["Import"]])(
  "%s opens with the focus on its heading, and Escape leads back to its line in Work",
  async (name) => {
    const { page } = await visit();
    await planShown(page);
    await page.getByRole("navigation", { name: "Places" }).getByRole("button", { name: "Work" }).focus();
    await page.keyboard.press("Enter");
    const part = page.getByTestId("work-list").getByRole("button", { name, exact: true });
    await part.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (title) => document.activeElement?.tagName === "H2" && document.activeElement.textContent === title,
      name,
    );
    await page.keyboard.press("Escape");
    await focused(page, name);
    expect(await part.evaluate((button) => document.activeElement === button)).toBe(true);
  },
);

test("a figure that is entered from a KPI's page leads back to it, by keyboard alone", async () => {
  const { page, complaints } = await visit();
  await planShown(page);
  await page.locator("[data-kpi='1-(k)']").or(page.locator("[data-kpi]").nth(2)).first().focus();
  const id = await page.evaluate(() => document.activeElement?.getAttribute("data-kpi") ?? "");
  await page.keyboard.press("Enter");
  await page.getByTestId("kpi-page").waitFor();
  await page.getByRole("button", { name: "Enter a figure" }).focus();
  await page.keyboard.press("Enter");
  await focused(page, "Enter");
  expect(await page.getByLabel("KPI", { exact: true }).inputValue()).toBe(id);
  await page.keyboard.press("Escape");
  await page.waitForFunction((kpi) => document.activeElement?.textContent?.startsWith(kpi), id);
  await page.getByRole("button", { name: "Enter a figure" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Day or period").fill("Q1 2019");
  await page.getByLabel(/^Value/).fill("9");
  await page.keyboard.press("Enter");
  await focused(page, "This will be written");
  await page.keyboard.press("Escape");
  await page.getByTestId("figure-form").waitFor();
  await page.getByLabel(/^Value/).focus();
  await page.keyboard.press("Enter");
  await focused(page, "This will be written");
  await page.getByRole("button", { name: /^Write \d+ cells/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("1 figure written to KPI Values.").waitFor();
  await page.getByTestId("kpi-page").waitFor();
  await page.waitForFunction((kpi) => document.activeElement?.textContent?.startsWith(kpi), id);
  expect(complaints).toEqual([]);
});

test("a row that is chosen in the grid opens its KPI, and the next key is still the grid's", async () => {
  const { page } = await visit();
  await planShown(page);
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await page.getByRole("button", { name: "Show the sheet" }).click();
  await page.frameLocator("iframe").locator(".o-named-range-selector input").click();
  await page.keyboard.type("A9");
  await page.keyboard.press("Enter");
  await page.getByTestId("kpi-page").waitFor();
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
});

test("what was pressed and went away leaves the focus with the screen: Reports, close a message", async () => {
  const { page } = await visit();
  await planShown(page);
  await goTo(page, "Reports");
  await page.getByRole("button", { name: "Draw", exact: true }).first().focus();
  await page.keyboard.press("Enter");
  const close = page.getByRole("button", { name: "Close", exact: true });
  await close.waitFor();
  await close.focus();
  await page.keyboard.press("Enter");
  await close.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.closest("main") != null);
});
