import type { Page } from "playwright-core";
import { firstRunWords } from "../../src/ui/words/first-run";
import { axeFindings } from "./support/axe";
import { gridOf } from "./support/grid";
import { planShown, visit, withBrowser } from "./support/workbench";

withBrowser();

const { bring } = firstRunWords;

/** A plan of another organisation as Word puts it on the clipboard. */
const lines = [
  ["Activity", "Indicator", "Annual target", "Due", "Lead", "Actual"],
  [
    "Train inspectors in the five districts",
    "Number of inspectors trained",
    "At least 40",
    "31 December 2019",
    "Bo; Amina",
    "12",
  ],
  ["Open help desks", "Number of help desks", "2", "30 June 2019", "Kim", "2"],
  [
    "Answer letters in time",
    "Share of letters answered in ten days",
    "90%",
    "31 December 2019",
    "Amina",
    "84%",
  ],
];
const html = `<html><body><table>${lines
  .map((cells) => `<tr>${cells.map((cell) => `<td><p class="MsoNormal">${cell}</p></td>`).join("")}</tr>`)
  .join("")}</table></body></html>`;

const pasteInto = (page: Page, content: { readonly html: string; readonly text: string }): Promise<void> =>
  page.getByLabel(bring.paste).evaluate((field, { html: rich, text }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", rich);
    clipboardData.setData("text/plain", text);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, content);

test.each([[1400], [350], [270]])(
  "from a pasted plan to a coloured sheet in two minutes and six clicks, at %i px",
  async (width) => {
    const { page, complaints, shot } = await visit("/", { viewport: { width, height: 800 } });
    await page.getByRole("button", { name: "Save a copy" }).waitFor();
    const paneSwitch = page.getByRole("tab", { name: "RSP Tracker" });
    if (await paneSwitch.isVisible()) await paneSwitch.click();
    await planShown(page);
    await page.evaluate(() => {
      const counted = window as unknown as { clicks: number };
      counted.clicks = 0;
      addEventListener("click", ({ isTrusted }) => (counted.clicks += isTrusted ? 1 : 0), true);
    });
    const start = performance.now();
    await page.getByRole("button", { name: "New", exact: true }).click();
    await page.getByLabel(bring.paste).click();
    await pasteInto(page, { html, text: lines.map((cells) => cells.join("\t")).join("\n") });
    await page.getByText("3 actions with 3 KPIs.").waitFor();
    await shot(`bring-read-${width}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.getByRole("button", { name: bring.make }).click();
    await page.getByText(bring.done(3)).waitFor();
    await planShown(page);
    const seconds = (performance.now() - start) / 1000;
    const clicks = await page.evaluate(() => (window as unknown as { clicks: number }).clicks);
    process.stdout.write(`Bring your plan at ${width} px: ${seconds.toFixed(1)} s, ${clicks} clicks\n`);
    expect(clicks).toBeLessThanOrEqual(6);
    expect(seconds).toBeLessThan(120);
    expect(await page.getByTestId("summary").innerText()).toMatch(/^3 of 3 measured/);
    await shot(`bring-done-${width}`);
    if (width === 1400) {
      expect(await gridOf(page).activeTab()).toBe("KPI Progress");
      const tabs = (await gridOf(page).tabs()).map((tab) => tab.trim());
      expect(tabs).toEqual(expect.arrayContaining(["Strategic Action Plan", "Members", "Settings"]));
    }
    expect(complaints).toEqual([]);
  },
);

test("a heading that is not understood is told, undone and told again, by keyboard", async () => {
  const { page } = await visit();
  await planShown(page);
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.getByLabel(bring.paste).click();
  await pasteInto(page, {
    html: "",
    text: "Xyz\tZyx\nTrain people\tAt least 40\nOpen desks\t2 desks",
  });
  await page.getByText(bring.noPlan).waitFor();
  const told = page.getByLabel(bring.role("Xyz"));
  const make = page.getByRole("button", { name: bring.make });
  await told.selectOption("action");
  await page.getByLabel(bring.role("Zyx")).selectOption("target");
  await page.getByText(bring.noPlan).waitFor({ state: "detached" });
  await page.getByRole("button", { name: bring.undo }).click();
  await page.getByRole("button", { name: bring.undo }).click();
  await page.getByText(bring.noPlan).waitFor();
  expect(await make.isDisabled()).toBe(true);
});

test("what is no table says what to copy, and nothing is written", async () => {
  const { page } = await visit();
  await planShown(page);
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.getByLabel(bring.paste).click();
  await pasteInto(page, { html: "<img src=x onerror=alert(1)>", text: "" });
  await page.getByText(bring.nothing).waitFor();
  expect((await gridOf(page).tabs()).map((tab) => tab.trim())).toEqual(["Sheet1"]);
});

test("the words by which a pasted work plan says how far things are stand under its headings, each with what it means", async () => {
  const { page, complaints } = await visit("/", { viewport: { width: 350, height: 800 } });
  await page.getByRole("button", { name: "Save a copy" }).waitFor();
  const paneSwitch = page.getByRole("tab", { name: "RSP Tracker" });
  if (await paneSwitch.isVisible()) await paneSwitch.click();
  await planShown(page);
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.getByLabel(bring.paste).click();
  const text = [
    "Activity\tResponsible\tDeadline\tStatus",
    "Print the handbook\tSecretary\t31 March 2019\tDone",
    "Train the stewards\tOrganiser\t30 June 2019\tOngoing",
    "Open a help desk\tOrganiser\t30 September 2019\tOngoing",
  ].join("\n");
  await pasteInto(page, { html: "", text });
  const legend = page.getByTestId("legend");
  await legend.waitFor();
  expect((await legend.innerText()).split(/\n+/)).toEqual([
    bring.legendWord("Ongoing", 2),
    "in progress",
    bring.legendWord("Done", 1),
    "done",
  ]);
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
