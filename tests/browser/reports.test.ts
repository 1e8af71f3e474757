import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { axeFindings } from "./support/axe";
import { gridOf } from "./support/grid";
import { planShown, type Visit, visit, withBrowser } from "./support/workbench";
import { goTo, inPlanOrder } from "./support/places";

withBrowser();

async function opened(tab: string): Promise<Visit> {
  const visited = await visit();
  await planShown(visited.page);
  await goTo(visited.page, tab);
  await visited.page.getByText("Loading …").waitFor({ state: "detached" });
  return visited;
}

test("the overview shows pillars, what needs attention, and time against attainment", async () => {
  const { page, complaints, shot } = await opened("Review");
  await page.getByRole("button", { name: "Charts and changes" }).click();
  const overview = page.getByTestId("overview");
  await overview.getByRole("heading", { name: "Needs attention" }).waitFor();
  await overview.getByText("26 of 29 measured").waitFor();
  await overview.locator("svg").first().waitFor();
  await shot("overview");
  await overview.getByRole("heading", { name: "Reviews" }).scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await shot("overview-end");
  expect(await axeFindings(page)).toEqual([]);
  await overview
    .getByRole("group", { name: /^1 .*choose a status/ })
    .getByRole("button", { name: /off track$/ })
    .click();
  await page.getByText(/^4 of 44 shown/).waitFor();
  expect(complaints).toEqual([]);
});

test("every sheet is drawn from Reports and stands in the workbook", async () => {
  const { page, complaints, shot } = await opened("Reports");
  await page.getByRole("button", { name: "Draw KPI Dashboard" }).click();
  await page.getByText("KPI Dashboard is drawn.").waitFor();
  expect(await gridOf(page).activeTab()).toBe("KPI Dashboard");
  await page.waitForTimeout(600);
  await shot("reports-dashboard");
  await page.getByRole("button", { name: "Draw all" }).click();
  await page.getByText("All sheets are drawn.").waitFor();
  await page.getByRole("button", { name: "Show Member Scorecard" }).click();
  await page.waitForTimeout(300);
  expect(await gridOf(page).activeTab()).toBe("Member Scorecard");
  await shot("reports-scorecard");
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a Member's profile is drawn for the Member that was chosen", async () => {
  const { page, shot } = await opened("Reports");
  await page.getByLabel("Member", { exact: true }).selectOption("Fiji");
  const part = page.locator("section", { has: page.getByRole("heading", { name: "Member profile" }) });
  await part.getByRole("button", { name: "Draw" }).click();
  await page.getByText("Member Profile is drawn.").waitFor();
  expect(await gridOf(page).activeTab()).toBe("Member Profile");
  await page.waitForTimeout(300);
  await shot("reports-profile");
});

test("the annual report's tables come as a Word document", async () => {
  const { page, strangers } = await opened("Reports");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the document" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("annual-report-tables-2018-19.docx");
  const parts = unzipSync(readFileSync(await file.path()));
  expect(new TextDecoder().decode(parts["word/document.xml"])).toContain("Results by pillar");
  await page.getByText(/is saved among your downloads/).waitFor();
  expect(strangers).toEqual([]);
});

test("a review is closed after a preview, its period refuses writes, and is reopened with a reason", async () => {
  const { page, shot } = await opened("Reports");
  const close = page.getByTestId("close-review");
  await close.getByLabel("Signed by").fill("A. Director");
  await close.getByRole("button", { name: "Preview" }).click();
  await close.getByText(/44 lines; closes the period until 30 June 2019/).waitFor();
  await shot("close-preview");
  await close.getByRole("button", { name: /^Close the review/ }).click();
  await page.getByText("The review of 30 Jun 2019 is closed.").waitFor();
  await shot("closed");

  await goTo(page, "Enter");
  await page.getByLabel("Title").fill("A late workshop");
  await page.getByLabel("Date", { exact: true }).fill("2019-05-01");
  await page.getByLabel("Status", { exact: true }).selectOption("delivered");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByText(/The period until 30 June 2019 is closed/).waitFor();
  await shot("closed-refuses");

  await goTo(page, "Reports");
  await page.getByRole("button", { name: "Throw it away" }).click();
  await page.getByRole("button", { name: "Reopen the period until 30 Jun 2019" }).click();
  await page.getByLabel("Reason").fill("A report came late");
  const form = page.locator("form", { has: page.getByLabel("Reason") });
  await form.getByRole("button", { name: "Preview" }).click();
  await page
    .getByTestId("preview")
    .getByRole("button", { name: /^Reopen/ })
    .click();
  await page.getByText("The period until 30 Jun 2019 is open again.").waitFor();
});

test("a director sets a status with a note; the computed one stays beside it, and Undo takes it back", async () => {
  const { page, shot } = await visit();
  await planShown(page);
  await inPlanOrder(page);
  await page.getByRole("button", { name: /^1-\(c\) / }).click();
  const kpi = page.getByTestId("kpi-page");
  await kpi.getByRole("button", { name: "Set a status or a note" }).click();
  await kpi.getByLabel("Status", { exact: true }).selectOption("on-track");
  await kpi.getByRole("button", { name: "Preview" }).click();
  await kpi.getByText(/A status is set only with a note/).waitFor();
  await kpi.getByLabel("Note").fill("Agreed with the Members in May");
  await kpi.getByLabel("Signed by").fill("A. Director");
  await kpi.getByRole("button", { name: "Preview" }).click();
  await shot("decision-preview");
  await kpi.getByRole("button", { name: "Write it to Choices" }).click();
  await page.getByText("What you decided about 1-(c) is in Choices.").waitFor();
  await kpi.getByText("Agreed with the Members in May").first().waitFor();
  await kpi.getByText("Computed:", { exact: true }).waitFor();
  await shot("decision");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone: the cells hold again what they held.").waitFor();
  await kpi.getByText("The status is as computed.").waitFor();
});

test("settings are changed after a preview: a status gets another word everywhere", async () => {
  const { page, shot } = await opened("Settings");
  await page.getByLabel("Word for Behind").fill("Late");
  await page.getByLabel("Colour of Behind").fill("#202020");
  await page.getByText(/text turns black or white/).waitFor();
  await shot("settings");
  await page.getByRole("button", { name: "Preview" }).click();
  await shot("settings-preview");
  // Two that were asked for, and the id and fingerprint of a workbook that had none.
  await page.getByRole("button", { name: "Write 4 settings" }).click();
  await page.getByText("The settings are written.").waitFor();
  await page
    .getByText(/7 late/)
    .first()
    .waitFor();
  await goTo(page, "Review");
  expect(await page.getByTestId("kpi-list").innerText()).toContain("Late");
  await page.getByRole("button", { name: "Undo" }).click();
  await page
    .getByText(/7 behind/)
    .first()
    .waitFor();
});
