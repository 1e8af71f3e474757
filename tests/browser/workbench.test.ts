import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { registerLayout } from "../fixtures/annexes/register-layout";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { gridOf as gridSheet } from "../grid-of";
import { axeFindings } from "./support/axe";
import { gridOf } from "./support/grid";
import { largePlan } from "./support/large-plan";
import { newFolder, planShown, sample, visit, withBrowser } from "./support/workbench";
import { goTo, inPlanOrder } from "./support/places";

withBrowser();

async function savedCopy(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

const choose = (page: Page, file: string): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles(file);

test("nothing edited: the saved copy is the very file", async () => {
  const { page } = await visit();
  await planShown(page);
  expect(Buffer.compare(Buffer.from(await savedCopy(page)), readFileSync(sample))).toBe(0);
});

test("an edit marks the figures out of date, Refresh brings them and draws KPI Progress, and only touched parts are saved", async () => {
  const { page, complaints, shot } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  const grid = gridOf(page);
  await grid.openTab("Member Status");
  const before = await page.getByRole("button", { name: /^1-\(a\) / }).innerText();
  await grid.select("B3");
  await grid.type("no");
  await page.getByTestId("stale").waitFor();
  await shot("out-of-date");
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await page.getByTestId("stale").waitFor({ state: "detached" });
  expect(await page.getByRole("button", { name: /^1-\(a\) / }).innerText()).not.toBe(before);
  await grid.openTab("KPI Progress");
  await page.waitForTimeout(500);
  await shot("kpi-progress-tab");
  const old = unzipSync(new Uint8Array(readFileSync(sample)));
  const saved = unzipSync(await savedCopy(page));
  const changed = Object.keys(old).filter((name) => !same(old[name], saved[name]));
  expect(changed.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))).toHaveLength(1);
  expect(Object.keys(saved).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name)).length).toBe(
    Object.keys(old).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name)).length + 1,
  );
  expect(complaints).toEqual([]);
});

test("an activity that is logged moves its KPI at once, and Undo takes it back", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  const actual = async (): Promise<string> => {
    await goTo(page, "Review");
    return page.getByRole("button", { name: /^1-\(e\) / }).innerText();
  };
  const before = await actual();
  await goTo(page, "Enter");
  await page.getByLabel("Title").fill("Workshop on trade recovery");
  await page.getByLabel("Date", { exact: true }).fill("2019-03-12");
  await page.getByText("Actions it serves").click();
  await page.getByRole("checkbox", { name: /^1-\(e\) / }).check();
  await page.getByText("Members that took part").click();
  await page.getByRole("button", { name: /Pacific.*: all$/ }).click();
  await page.getByLabel("Participants").fill("24");
  await shot("log-activity");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByTestId("preview").getByText("Workshop on trade recovery").waitFor();
  await shot("preview");
  await page.getByRole("button", { name: /^Write \d+ cells$/ }).click();
  await page.getByText("Logged “Workshop on trade recovery”.").waitFor();
  expect(await actual()).not.toBe(before);
  await shot("logged");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText("Undone").waitFor();
  expect(await actual()).toBe(before);
});

test("what was logged without a title or a day is told at its field, and nothing is written", async () => {
  const { page } = await visit();
  await planShown(page);
  await goTo(page, "Enter");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("alert").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(Buffer.compare(Buffer.from(await savedCopy(page)), readFileSync(sample))).toBe(0);
});

test("Members that are ticked turn No data into a figure", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  await goTo(page, "To do");
  await page.getByRole("button", { name: "Tick Members" }).first().click();
  await page.getByLabel("Since").fill("2019-02-01");
  await page.getByLabel("Answer of Fiji").selectOption("yes");
  await page.getByLabel("Answer of Samoa").selectOption("no");
  await shot("tick-members");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByTestId("preview").getByText("Fiji").waitFor();
  await page.getByRole("button", { name: "Write 2 cells" }).click();
  await page.getByText(/2 answers of 1-\(k\) written/).waitFor();
  await goTo(page, "Review");
  expect(await page.getByRole("button", { name: /^1-\(k\) / }).innerText()).not.toContain("No data");
});

test.each([
  ["damaged.xlsx", "not a workbook at all, only words", /not/i],
  ["old.xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600), /password|old|\.xls/i],
  ["empty.xlsx", "", /empty/i],
])("%s is refused with a sentence, and the open workbook stays", async (name, content, said) => {
  const { page, shot } = await visit();
  await planShown(page);
  const file = join(newFolder(), name);
  writeFileSync(file, Buffer.from(content, "latin1"));
  await choose(page, file);
  await page.getByText(said).first().waitFor();
  await shot(`refused-${name}`);
  expect(await page.getByTestId("summary").innerText()).toMatch(/of 44 measured/);
});

test("a stranger's workbook opens: another layout, other headings, no data sheets yet", async () => {
  const { page, complaints, shot } = await visit();
  await planShown(page);
  const file = join(newFolder(), "register.xlsx");
  writeFileSync(file, await workbookBytes(registerLayout()));
  await choose(page, file);
  await page.getByText("register.xlsx").waitFor();
  await page
    .getByTestId("summary")
    .getByText(/no data/)
    .waitFor();
  await goTo(page, "To do");
  await page.getByRole("button", { name: "Create the data sheets" }).click();
  await shot("create-data-sheets");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: /^Create \d sheets$/ }).click();
  await page.getByText(/\d sheets added behind your own/).waitFor();
  expect(await gridOf(page).tabs()).toEqual(expect.arrayContaining(["Member Status", "Activity Log"]));
  await shot("data-sheets-created");
  expect(complaints).toEqual([]);
});

test("a workbook without a plan says what was looked for", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  const file = join(newFolder(), "budget.xlsx");
  writeFileSync(
    file,
    await workbookBytes([
      gridSheet("Budget", [
        ["Item", "Cost"],
        ["Paper", 12],
      ]),
    ]),
  );
  await choose(page, file);
  await page.getByText(/No sheet was read as a plan \(looked at "Budget"\)/).waitFor();
  await shot("no-plan");
  // No figure of the workbook before may stand beside another one's name.
  expect(await page.getByTestId("summary").count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});

test("a new workbook is set up with example lines and its data sheets, ready to be filled", async () => {
  const { page, complaints, shot } = await visit();
  await planShown(page);
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.getByText("planning-workbook.xlsx").waitFor();
  await page.getByRole("button", { name: "Set up my workbook" }).click();
  await page.getByRole("button", { name: /^Add \d+ sheets$/ }).click();
  await planShown(page);
  expect(await gridOf(page).tabs()).toEqual(expect.arrayContaining(["Strategic Action Plan", "Settings"]));
  await shot("new-workbook");
  expect(complaints).toEqual([]);
});

test("two thousand KPIs: only those on screen are drawn, and the end is a key away", async () => {
  const { page } = await visit();
  await planShown(page);
  const file = join(newFolder(), "large.xlsx");
  writeFileSync(file, await workbookBytes([largePlan(2000)]));
  await choose(page, file);
  await page
    .getByTestId("summary")
    .getByText(/of 2000 measured/)
    .waitFor({ timeout: 30_000 });
  expect(await page.locator("[data-kpi]").count()).toBeLessThan(60);
  await page.locator("[data-kpi]").first().focus();
  await page.keyboard.press("End");
  await page.getByText("Action number 2000", { exact: false }).first().waitFor();
  expect(await page.locator("[data-kpi]").count()).toBeLessThan(60);
});

test("inserting a row is refused with a sentence", async () => {
  const { page } = await visit();
  await planShown(page);
  const grid = gridOf(page);
  await grid.openTab("Members");
  await grid.select("A3");
  await page.keyboard.press("Control+Alt+=");
  expect(Buffer.compare(Buffer.from(await savedCopy(page)), readFileSync(sample))).toBe(0);
});

test("edits that were not saved are offered at the next opening, with the day and the name", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  const grid = gridOf(page);
  await grid.openTab("Member Status");
  await grid.select("B3");
  await grid.type("no");
  await page.getByTestId("stale").waitFor();
  await keptEdits(page);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await planShown(page);
  await page.getByText(/^sample-plan.xlsx was edited here and not saved \(/).waitFor();
  await shot("unsaved-offer");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Open it with the edits" }).click();
  await page.getByRole("button", { name: "Open it with the edits" }).waitFor({ state: "detached" });
  await page.waitForTimeout(1500);
  await planShown(page);
  const saved = unzipSync(await savedCopy(page));
  const old = unzipSync(new Uint8Array(readFileSync(sample)));
  const changed = Object.keys(old).filter((name) => !same(old[name], saved[name]));
  expect(changed.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))).toHaveLength(1);
});

/** Waits until the page's own storage holds a workbook. */
async function keptEdits(page: Page): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await page.evaluate(keptCount)) > 0) return;
    await page.waitForTimeout(250);
  }
  throw new Error("nothing was kept");
}

/** Runs in the page, which opened its storage when it started: how many workbooks are in it. */
const keptCount = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("keyval-store");
    opening.onerror = () => reject(new Error("no storage"));
    opening.onsuccess = () => {
      const { result } = opening;
      const count = result.transaction("keyval").objectStore("keyval").count();
      count.onsuccess = () => {
        result.close();
        resolve(count.result);
      };
    };
  });

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;
