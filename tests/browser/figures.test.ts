import { axeFindings } from "./support/axe";
import { planShown, visit, withBrowser } from "./support/workbench";
import { goTo } from "./support/places";

withBrowser();

/** A paste as the browser tells of it. */
const pasteInto = async (page: Awaited<ReturnType<typeof visit>>["page"], text: string): Promise<void> =>
  page.getByPlaceholder("Paste a table here").evaluate((field, pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    field.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);

test("a figure is entered after a preview, goes into KPI Values, and is taken back", async () => {
  const { page, complaints, shot } = await visit();
  await planShown(page);
  await goTo(page, "Enter");
  await page.getByRole("tab", { name: "Figure" }).click();
  await page.getByLabel("KPI", { exact: true }).selectOption("1-(k)");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByText("The value is missing. Type a number, 64 %, a day, or yes or no.").waitFor();
  await page.getByLabel("Day or period").fill("Q1 2019");
  await page.getByLabel(/^Value/).fill("9");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByTestId("preview").getByText("Date: blank → Q1 2019").waitFor();
  await shot("enter-figure");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: /^Write \d+ cells/ }).click();
  await page.getByText("1 figure written to KPI Values.").waitFor();
  expect(await page.getByLabel("KPI", { exact: true }).inputValue()).toBe("1-(k)");
  expect(await page.getByLabel(/^Value/).inputValue()).toBe("");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await page.getByText(/^Undone/).waitFor();
  expect(complaints).toEqual([]);
});

test("a pasted table of figures makes a KPI's line over time", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  await goTo(page, "Enter");
  await page.getByRole("tab", { name: "Figure" }).click();
  await page.getByLabel("KPI", { exact: true }).selectOption("1-(k)");
  await pasteInto(page, "Date\tValue\n2018-09-30\t3\n2018-12-31\t7\n2019-03-31\t12\nsomeday\t4");
  await page.getByText(/^Figure 4: "someday" is no day or period/).waitFor();
  await page.getByRole("button", { name: /^Write \d+ cells/ }).click();
  await page.getByText("3 figures written to KPI Values.").waitFor();
  await goTo(page, "Review");
  await page.getByLabel("Search KPIs").fill("1-(k)");
  await page.getByRole("button", { name: /^1-\(k\) / }).click();
  await page.getByRole("img", { name: "3 on 30 Sep 2018, 12 on 30 Jun 2019" }).waitFor();
  await shot("figures-over-time");
  expect(await axeFindings(page)).toEqual([]);
});

test("an activity says whether it was requested, met, and by experts", async () => {
  const { page } = await visit();
  await planShown(page);
  await goTo(page, "Enter");
  await page.getByLabel("Title").fill("Mission on valuation");
  await page.getByLabel("Date", { exact: true }).fill("2019-05-02");
  expect(await page.getByLabel("Request met").count()).toBe(0);
  await page.getByLabel("Requested by a Member").selectOption("yes");
  await page.getByLabel("Request met").selectOption("yes");
  await page.getByLabel("Experts used").selectOption("no");
  await page.getByRole("button", { name: "Preview" }).click();
  const preview = page.getByTestId("preview");
  await preview.getByText("Request met: blank → yes").waitFor();
  await preview.getByText("Experts used: blank → no").waitFor();
});
