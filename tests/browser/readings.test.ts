import { firstRunWords } from "../../src/ui/words/first-run";
import { gridOf as aGrid } from "../grid-of";
import { axeFindings } from "./support/axe";
import { openPane } from "./support/excel-page";
import { goTo } from "./support/places";
import { planShown, withBrowser } from "./support/workbench";

withBrowser();

const { bring } = firstRunWords;

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
  await page.getByText("1 target left for now: it stays Check target.").waitFor();
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

const stranger = aGrid`Unser Plan
  Plan 2018-2020
  Vorhaben   | Zeichen                   | Soll
  Open desks | Branches with a help desk | At least 2 of 3 branches
  Train      | Number of workshops       | At least 4 workshops`;
const branches = aGrid`Our branches
  Branch | Town
  North  | Ayton
  South  | Beeville
  East   | Ceeham`;

test("a plan in a stranger's words is pointed to, its headings are said by keyboard, and who is counted is asked", async () => {
  const { page, excel, complaints, shot } = await openPane("ready", undefined, [branches, stranger]);
  await page.getByRole("button", { name: "It is in this workbook: say where" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Sheet", { exact: true }).selectOption("Unser Plan");
  const role = (heading: string) => page.getByLabel(bring.role(heading));
  await role("Vorhaben").focus();
  await page.keyboard.type("Action");
  await role("Zeichen").focus();
  await page.keyboard.type("KPI");
  await role("Soll").focus();
  await page.keyboard.type("Target");
  await shot("read-sheet-350");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Undo the correction" }).focus();
  await page.keyboard.press("Enter");
  expect(await role("Soll").inputValue()).not.toBe("target");
  await role("Soll").selectOption("target");
  await page.getByRole("button", { name: "Keep this reading" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Write|^Save/ }).click();
  await planShown(page);
  await goTo(page, "To do");
  const question = page.getByTestId("who-is-counted");
  await question.getByText("3: North, South, East").waitFor();
  await page.setViewportSize({ width: 270, height: 800 });
  await shot("who-is-counted-270");
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await question.getByLabel("What they are called").focus();
  await page.keyboard.press("Enter");
  await page.getByText("3 Branches stand in the sheet Members now.").waitFor();
  await question.waitFor({ state: "detached" });
  await goTo(page, "Review");
  await page.locator("[data-kpi='1-(a)']").click();
  const kpi = page.getByTestId("kpi-page");
  await kpi.getByRole("heading", { name: "Branches: 0 yes, 0 no, 3 unknown" }).waitFor();
  await kpi.getByRole("button", { name: "Tick Branches" }).waitFor();
  expect((await kpi.innerText()).match(/.*\bmembers?\b(?! (?:Status|Scorecard|Profile)).*/gi)).toBe(null);
  await shot("branches-270");
  await goTo(page, "Enter");
  await page.getByRole("tab", { name: "Branches" }).waitFor();
  await page.getByText("Branches that took part").first().waitFor();
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Members", "Settings"]));
  expect(complaints).toEqual([]);
});

test("the headings of an open plan are corrected in Work, Plan, for the sheet that is active", async () => {
  const { page, excel, tell, rest, shot } = await openPane("ready", undefined, [
    aGrid`Our plan
      Strategic Action Plan 2018-2020
      Action          | KPI     | Target                 | Watched by
      Risk management | Members | At least 22/33 Members | Deputy`,
    aGrid`Second
      Action | KPI    | Target
      Visits | Visits | At least 4 visits`,
  ]);
  await planShown(page);
  await goTo(page, "Plan");
  await tell("selected", "Our plan", "A2");
  await page.getByRole("tab", { name: "Headings" }).click();
  expect(await page.getByLabel("Sheet", { exact: true }).inputValue()).toBe("Our plan");
  await page.getByText("This is the plan: 1 action with 1 KPI.").waitFor();
  await page.getByLabel(bring.role("Watched by")).selectOption("owner");
  await shot("headings-350");
  await page.getByRole("button", { name: "Keep this reading" }).click();
  await rest(() => page.getByRole("button", { name: /^Write|^Save/ }).click());
  await page.getByText("How the sheet is read is kept in Settings.").waitFor();
  const settings = excel.book.sheets.find(({ name }) => name === "Settings");
  const values = [...(settings?.cells.values() ?? [])].map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(["Column Owner", "Watched by"]));
});
