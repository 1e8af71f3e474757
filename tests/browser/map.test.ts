import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { letterOf } from "../../src/domain/plan/ids";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { gridOf as gridSheet } from "../grid-of";
import { axeFindings } from "./support/axe";
import { gridOf } from "./support/grid";
import { newFolder, planShown, visit, withBrowser } from "./support/workbench";
import { goTo } from "./support/places";

withBrowser();

const plan = gridSheet("Strategic Action Plan", [
  ["Strategic Action Plan 2018-2020"],
  ["Pillar 1: Tools"],
  ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
  [
    "a",
    "Transit guarantees and corridors",
    "1.1.1 - 3rd milestone",
    "Number of activities",
    "At least 3",
    "June 2020",
  ],
  ["b", "Transit guarantees for islands", "see the annex", "Number of activities", "At least 2", "June 2020"],
  ["c", "Dance", "", "Number of activities", "At least 2", "June 2020"],
]);
const choices = gridSheet("Choices", [["Kind", "Subject", "Value", "Note", "When"]]);

async function openMap(page: Page): Promise<void> {
  await planShown(page);
  await goTo(page, "Map");
  await page.getByTestId("map-summary").waitFor();
}

async function openWorkbook(page: Page, sheets: Parameters<typeof workbookBytes>[0]): Promise<void> {
  await planShown(page);
  const file = join(newFolder(), "open-references.xlsx");
  writeFileSync(file, await workbookBytes(sheets));
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByText("open-references.xlsx").waitFor();
  await openMap(page);
}

test("the map shows milestones, gaps and double service, and its filters narrow it", async () => {
  const { page, complaints, shot } = await visit();
  await openMap(page);
  const list = page.getByTestId("milestone-list");
  await list.locator('[data-milestone="1.1.1/1"]').getByText("On track").waitFor();
  await list.locator('[data-milestone="1.1.1/2"]').getByText("Gap: no action serves it").waitFor();
  await shot("map");
  expect(await axeFindings(page)).toEqual([]);

  await page.getByLabel("Which milestones").selectOption("Gaps only");
  const coverages = await list
    .locator("[data-coverage]")
    .evaluateAll((lines) => [...new Set(lines.map((line) => line.getAttribute("data-coverage")))]);
  expect(coverages).toEqual(["gap"]);
  await page.getByLabel("Pillar").selectOption({ index: 1 });
  await page.getByText(/^\d+ of \d+ milestones shown/).waitFor();
  await shot("map-gaps");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByLabel("Search milestones and actions").fill("1.1.1 2nd");
  expect(await list.locator("[data-milestone]").count()).toBe(1);
  expect(complaints).toEqual([]);
});

test("a click on an action goes to its cell and focuses it; arrows walk the actions", async () => {
  const { page } = await visit();
  await openMap(page);
  const grid = gridOf(page);
  const row = page.locator('[data-map-action="1-(b)"]').first();
  await row.click();
  await page.locator('[data-map-action="1-(b)"][aria-current=true]').first().waitFor();
  await page.waitForTimeout(300);
  expect(await grid.activeTab()).toBe("Strategic Action Plan");
  expect(await grid.selected()).toMatch(/^[A-Z]+7/);
  await row.focus();
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-map-action") === "1-(c)");
  await page.keyboard.press("End");
  // The last row is drawn first: it was not on screen.
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-map-action") !== "1-(c)");
  const last = await page.evaluate(() => document.activeElement?.getAttribute("data-map-action"));
  await page.keyboard.press("Enter");
  await page.locator(`[data-map-action="${last}"][aria-current=true]`).first().waitFor();
});

test("a proposal is accepted with a preview, kept in Choices, undone, changed and cleared", async () => {
  const { page, complaints, shot } = await visit();
  await openWorkbook(page, [plan, choices]);
  await page.getByRole("tab", { name: "To decide (2)" }).click();
  const card = page.locator('[data-decide="1-(b)"]');
  await card.getByText("The plan says “see the annex”.").waitFor();
  await card.getByText(/^1\.1\.1\/3 (likely|possible), \d+ % alike/).waitFor();
  await shot("map-decide");
  expect(await axeFindings(page)).toEqual([]);

  await card.getByRole("button", { name: "Accept 1.1.1/3 for 1-(b)" }).click();
  await card.getByText("value: blank → 1.1.1/3").waitFor();
  await shot("map-decide-preview");
  expect(await axeFindings(page)).toEqual([]);
  await card.getByRole("button", { name: "Keep it in Choices" }).press("Enter");
  await page.getByText("1-(b) now answers to 1.1.1/3.").waitFor();
  await page.getByRole("tab", { name: "To decide (1)" }).waitFor();
  await shot("map-decided");
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole("tab", { name: "Milestones" }).click();
  await page.locator('[data-milestone="1.1.1/3"]').getByText("served by 2 actions").waitFor();
  await shot("map-shared");
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("tab", { name: "To decide (2)" }).click();

  await card.getByRole("button", { name: "Another milestone for 1-(b)" }).click();
  await card.getByLabel("Another milestone for 1-(b)").selectOption("1.1.1/2");
  await card.getByText("value: blank → 1.1.1/2").waitFor();
  await card.getByRole("button", { name: "Keep it in Choices" }).click();
  await page.getByText("1-(b) now answers to 1.1.1/2.").waitFor();

  await page.getByRole("button", { name: "Serves none: 1-(c)" }).click();
  await page.getByRole("button", { name: "Keep it in Choices" }).click();
  await page.getByText("1-(c) now serves no milestone.").waitFor();
  await page.getByRole("tab", { name: "To decide (0)" }).waitFor();

  await page.getByRole("tab", { name: "Milestones" }).click();
  await page.locator('[data-milestone="1.1.1/2"] [data-map-action="1-(b)"]').waitFor();
  expect(complaints).toEqual([]);
});

test("a decision fits on a narrow screen", async () => {
  const { page, shot } = await visit("/", { viewport: { width: 320, height: 640 } });
  await page.getByRole("tab", { name: "RSP Tracker" }).click();
  await openWorkbook(page, [plan, choices]);
  await page.getByRole("tab", { name: "To decide (2)" }).click();
  await page.getByRole("button", { name: "Another milestone for 1-(b)" }).click();
  await shot("narrow-map-decide");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Serves none: 1-(c)" }).click();
  await page.getByText("value: blank → none").waitFor();
  await shot("narrow-map-decide-preview");
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test("a hundred actions without a milestone come fifty at a time", async () => {
  const { page } = await visit();
  const open = Array.from({ length: 100 }, (_, at) => [
    at + 1,
    `Action number ${at + 1}`,
    "",
    "Number of activities",
    "At least 2",
    "June 2020",
  ]);
  const many = gridSheet("Strategic Action Plan", [
    ["Strategic Action Plan 2018-2020"],
    ["Pillar 1: Tools"],
    ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
    ...open,
  ]);
  await openWorkbook(page, [many]);
  await page.getByRole("tab", { name: "To decide (100)" }).click();
  await page.getByRole("button", { name: "Show more (50 left)" }).click();
  expect(await page.locator("[data-decide]").count()).toBe(100);
});

test("without a Choices sheet the decision adds one, and says so before", async () => {
  const { page } = await visit();
  await openWorkbook(page, [plan]);
  await page.getByRole("tab", { name: "To decide (2)" }).click();
  await page.getByRole("button", { name: "Serves none: 1-(c)" }).click();
  const preview = page.getByTestId("preview");
  await preview.getByText(/^Choices A1/).waitFor();
  await preview.getByRole("button", { name: "Keep it in Choices" }).click();
  await page.getByRole("tab", { name: "To decide (1)" }).waitFor();
});

test("Milestone Map is drawn and shown", async () => {
  const { page, complaints, shot } = await visit();
  await openMap(page);
  await page.getByRole("button", { name: "Draw Milestone Map" }).click();
  await page.getByText("The sheet Milestone Map was drawn.").waitFor();
  const grid = gridOf(page);
  expect(await grid.tabs()).toContain("Milestone Map");
  await page.waitForTimeout(500);
  expect(await grid.activeTab()).toBe("Milestone Map");
  await shot("map-sheet");
  expect(complaints).toEqual([]);
});

test("the work plan's progress, follow-ups due, and a carry-over that is previewed", async () => {
  const { page, complaints, shot } = await visit();
  await openMap(page);
  await page.getByRole("tab", { name: "Work plan" }).click();
  const part = page.getByTestId("work-plan");
  await part
    .locator('[data-tally="The whole work plan"]')
    .getByText(/^\d+ of 56 delivered/)
    .waitFor();
  expect(await part.locator('[data-follow-up="due"]').count()).toBeGreaterThan(0);
  await shot("map-work-plan");
  expect(await axeFindings(page)).toEqual([]);
  await part.getByLabel("Progress by").selectOption("By sub-region");
  await part.getByText("No Member named").waitFor();
  await part.getByRole("button", { name: "Carry over what was not delivered" }).click();
  await part.getByText("This will be written").waitFor();
  await part.getByRole("button", { name: /^Write \d+ cells$/ }).click();
  await page.getByText(/^\d+ rows carried over to the Activity Log/).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText(/^Undone/).waitFor();
  expect(complaints).toEqual([]);
});

const shared = gridSheet("Strategic Action Plan", [
  ["Strategic Action Plan 2018-2020"],
  ["Pillar 1: Tools"],
  ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
  [
    "a",
    "Measure the impact od transit",
    "1.1.1 - 1st milestone",
    "Number of activities",
    "At least 3",
    "June 2020",
  ],
  ["b", "Post clearance audit", "1.1.1 - 2nd milestone", "Number of Members", "At least 2", "June 2020"],
  [
    "c",
    "Write down what everybody said",
    "1.1.1 - 3rd milestone",
    "Number of papers",
    "At least 2",
    "June 2020",
  ],
]);
const work = gridSheet("Annual Work Plan", [
  ["Annual Work Plan 2018-2019"],
  ["Pillar 1: Tools"],
  ["No.", "Specific action", "KPI", "Activities"],
  [
    "a",
    "Measure the impact of transit",
    "Number of activities",
    "Hold a regional workshop on transit guarantees",
  ],
  [
    "b",
    "Post clearance audit",
    "Number of implementing Members",
    "Hold national workshops on post clearance audit for Fiji and Samoa",
  ],
]);
const log = gridSheet("Activity Log", [
  ["Date", "Activity", "Actions", "Type", "Status", "Members"],
  ["2018-09-01", "Regional workshop on transit guarantees", "1-(a)", "regional", "delivered", ""],
  ["2018-10-01", "Clearance audit days", "", "", "delivered", "Fiji"],
  ["2018-11-01", "Meeting on something else", "", "meeting", "delivered", ""],
]);
const oco = gridSheet("OCO plan", [
  ["Priority 1: Customs Leadership"],
  ["Overall objective: Enhance the leadership capability"],
  ["* Measure the impact of transit"],
  ["* Post clearance audits of importers"],
]);

test("a row of the log is tied to its planned event: accepted, changed, denied, undone, by mouse and keys", async () => {
  const { page, complaints, shot } = await visit();
  await openWorkbook(page, [shared, work, log, choices]);
  await page.getByRole("tab", { name: "Log rows" }).click();
  const card = page.locator('[data-match="3"]');
  await card.getByText("Clearance audit days").waitFor();
  await card.getByText("National workshop on post clearance audit, Fiji").waitFor();
  await card.getByText(/^(Likely|Possible), \d+ % alike/).waitFor();
  await shot("map-log-rows");
  expect(await axeFindings(page)).toEqual([]);

  await card.getByRole("button", { name: "Accept the planned event for row 3" }).press("Enter");
  await card.getByText(/Value: blank → 1-\(b\)/).waitFor();
  await shot("map-log-rows-preview");
  expect(await axeFindings(page)).toEqual([]);
  await card.getByRole("button", { name: "Keep it in Choices" }).press("Enter");
  await page.getByText("Row 3 of the log is tied to its planned event.").waitFor();
  await page.getByText("No row of the log waits for a yes or a no.").waitFor();

  await page.getByLabel("Which rows of the log").selectOption({ label: "Decided by you (1)" });
  await card.getByRole("button", { name: "Another event: row 3" }).click();
  await page.getByLabel("Search planned events for row 3").fill("1-(b) samoa");
  await shot("map-log-rows-other");
  expect(await axeFindings(page)).toEqual([]);
  await card.locator("[data-event]").click();
  await card.getByRole("button", { name: "Keep it in Choices" }).click();
  await card.getByText("National workshop on post clearance audit, Samoa").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await card.getByText("National workshop on post clearance audit, Fiji").waitFor();

  await card.getByRole("button", { name: "No planned event: row 3" }).click();
  await card.getByRole("button", { name: "Keep it in Choices" }).click();
  await card.getByText("You said: no planned event").waitFor();

  await page.getByLabel("Which rows of the log").selectOption({ label: "No planned event fits (1)" });
  await page.locator('[data-match="4"]').getByText("None fits").waitFor();
  expect(complaints).toEqual([]);
});

test("the two plans side by side: what differs is marked, a click goes to either cell", async () => {
  const { page, complaints, shot } = await visit();
  await openWorkbook(page, [shared, work]);
  await page.getByRole("tab", { name: "Two plans" }).click();
  const list = page.getByTestId("sides-list");
  await list.getByText("3 of 3 actions differ").waitFor();
  expect(await list.locator('[data-compared="1-(a)"] mark').allTextContents()).toEqual(["od", "of"]);
  await list.locator('[data-compared="1-(b)"]').getByText("implementing", { exact: true }).waitFor();
  await list.locator('[data-compared="1-(c)"]').getByText("Not in this plan").waitFor();
  await shot("map-two-plans");
  expect(await axeFindings(page)).toEqual([]);
  await list
    .locator('[data-compared="1-(a)"]')
    .getByRole("button", { name: /Annual Work Plan/ })
    .click();
  await page.waitForTimeout(300);
  expect(await gridOf(page).activeTab()).toBe("Annual Work Plan");
  expect(complaints).toEqual([]);
});

test("another plan of the workbook: what is missing is said; told in Settings, its lines are compared", async () => {
  const { page, complaints, shot } = await visit();
  await openWorkbook(page, [shared, work, oco]);
  await page.getByRole("tab", { name: "Another plan" }).click();
  await page.getByLabel(/^From/).selectOption("OCO plan");
  await page.getByText('How the plan in "OCO plan" is built is not known.').waitFor();
  await shot("map-another-plan-unknown");
  const settings = gridSheet("Settings", [
    ["Setting", "Value"],
    ["Outline OCO plan", "Priority; Overall objective; *"],
  ]);
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);

  const told = await visit();
  await openWorkbook(told.page, [shared, work, oco, settings]);
  await told.page.getByRole("tab", { name: "Another plan" }).click();
  await told.page.getByLabel(/^From/).selectOption("OCO plan");
  const part = told.page.getByTestId("other-plan");
  await part.locator('[data-crosswalk="reworded"]').first().waitFor();
  await told.shot("map-another-plan");
  expect(await axeFindings(told.page)).toEqual([]);
  await part.getByLabel("Which lines").selectOption({ label: "New (1)" });
  expect(await part.locator("[data-crosswalk]").count()).toBe(1);
  expect(told.complaints).toEqual([]);
});

test("two thousand actions: only what is seen is drawn, and the keys reach the last", async () => {
  const { page } = await visit();
  const rows = Array.from({ length: 2_000 }, (_, at) => [
    at + 1,
    `Action number ${at + 1}`,
    `1.${1 + (at % 9)}.${1 + (at % 7)} - ${1 + (at % 5)}th milestone`,
    "Number of activities",
    "At least 2",
    "June 2020",
  ]);
  const large = gridSheet("Strategic Action Plan", [
    ["Strategic Action Plan 2018-2020"],
    ["Pillar 1: Tools"],
    ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
    ...rows,
  ]);
  await openWorkbook(page, [large]);
  const list = page.getByTestId("milestone-list");
  expect(await list.locator("[data-index]").count()).toBeLessThan(60);
  await list.locator("[data-map-action]").first().focus();
  await page.keyboard.press("End");
  // The last of the last part's milestones: every 315th action from the 315th on names it.
  const last = `1-(${letterOf(1_890)})`;
  await page.waitForFunction((id) => document.activeElement?.getAttribute("data-map-action") === id, last);
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-map-action") === "1-(a)");
});

test.each([
  ["narrow", { viewport: { width: 320, height: 640 } }],
  ["dark", { colorScheme: "dark" as const }],
  ["high-contrast", { forcedColors: "active" as const }],
])("every part of the map is readable and without a finding: %s", async (name, options) => {
  const { page, shot } = await visit("/", options);
  await page.getByRole("button", { name: "Save a copy" }).waitFor();
  const paneSwitch = page.getByRole("tab", { name: "RSP Tracker" });
  if (await paneSwitch.isVisible()) await paneSwitch.click();
  await openMap(page);
  for (const part of [
    "Milestones",
    /^To decide/,
    "Log rows",
    "Work plan",
    "Two plans",
    "Another plan",
  ] as const) {
    await page.getByRole("tab", { name: part }).click();
    await page.getByText("Loading …").waitFor({ state: "detached" });
    await page.waitForTimeout(250);
    await shot(`${name}-map-${String(part).replace(/\W+/g, "").toLowerCase()}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
});
