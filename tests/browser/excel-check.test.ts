import type { CheckReport } from "../../src/usecases/ports/host-check";
import { checkTitle } from "../../src/ui/check/check-title";
import { checkWords } from "../../src/ui/check/words-check";
import { pictureOf } from "../hosts/excel/fake-host/book";
import { axeFindings } from "./support/axe";
import { openPane, type PaneVisit } from "./support/excel-page";
import { goTo } from "./support/places";
import { planShown, withBrowser } from "./support/workbench";

withBrowser();

// Generous: the whole check goes through the browser, and other work may keep the machine busy.
jest.setTimeout(240_000);

/** The pane with a clock that stands still, so that the check's time is never over, and with Excel telling of edits. */
async function opened(): Promise<PaneVisit> {
  const pane = await openPane("ready", async (page) => {
    await page.addInitScript(() => Object.assign(performance, { now: () => 0 }));
  });
  pane.excel.tellsOfEdits = true;
  return pane;
}

test("taskpane.html?check runs the whole check against the stand-in, and copies a report with nothing of the user's", async () => {
  const { page, excel, complaints, shot } = await opened();
  const before = JSON.stringify(pictureOf(excel.book));
  // The page of the ribbon's commands, as Excel keeps it while a command runs.
  const ribbon = await page.context().newPage();
  await ribbon.goto(new URL("/commands.html", page.url()).href);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(new URL("/taskpane.html?check", page.url()).href);
  await page.getByRole("button", { name: checkWords.start }).click();
  await page.getByTestId("check-summary").waitFor({ timeout: 200_000 });
  await shot("excel-check");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: checkWords.copyJson }).click();
  await page.getByText(checkWords.copied).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const report = JSON.parse(text) as CheckReport; // our own
  expect(report.lines.filter(({ outcome }) => !["held", "not-supported"].includes(outcome))).toEqual([]);
  expect(report.lines.length).toBeGreaterThan(50);
  expect(report.sharesLock).toBe("yes");
  expect(text).not.toMatch(/Strategic|Workshop on risk/);
  expect(JSON.stringify(pictureOf(excel.book))).toBe(before);
  expect(complaints).toEqual([]);
});

test("Settings offers the check; stopped, it says what was not run and leaves the workbook as it was", async () => {
  const { page, excel } = await opened();
  await planShown(page);
  const before = excel.book.sheets.map(({ name }) => name);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: checkTitle }).click();
  await page.getByRole("button", { name: checkWords.start }).click();
  await page.getByRole("button", { name: checkWords.stop }).click();
  await page.getByTestId("check-summary").waitFor();
  expect(await page.getByTestId("check-summary").innerText()).toContain("not run");
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(before);
});

test("two pages of the product take turns: while one holds the workbook's lock, the other sends Excel nothing", async () => {
  const { page, excel } = await opened();
  await planShown(page);
  const other = await page.context().newPage();
  await other.goto(new URL("/help.html", page.url()).href);
  await other.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request("rsp-tracker unsaved", () => {
          held();
          return new Promise((release) => Object.assign(window, { release }));
        });
      }),
  );
  const asked = excel.requests.length;
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await other.waitForFunction(async () => ((await navigator.locks.query()).pending ?? []).length > 0);
  expect(excel.requests.length).toBe(asked);
  // Set above, in this page.
  await other.evaluate(() => (window as unknown as { release(): void }).release());
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  await page.getByText("KPI Progress").first().waitFor();
  expect(excel.requests.length).toBeGreaterThan(asked);
});
