import { axeFindings } from "./support/axe";
import { planShown, visit, withBrowser } from "./support/workbench";

withBrowser();

const tabs = ["KPIs", "Overview", "Plan", "Map", "To do", "Enter", "Import", "Reports", "Settings"];

test.each([
  ["dark", { colorScheme: "dark" as const }],
  ["high-contrast", { forcedColors: "active" as const }],
  ["1024", { viewport: { width: 1024, height: 768 } }],
  ["narrow", { viewport: { width: 320, height: 640 } }],
])("every screen is readable and without a finding: %s", async (name, options) => {
  const { page, complaints, shot } = await visit("/", options);
  await page.getByRole("button", { name: "Save a copy" }).waitFor();
  const paneSwitch = page.getByRole("tab", { name: "RSP Tracker" });
  if (await paneSwitch.isVisible()) await paneSwitch.click();
  await planShown(page);
  for (const tab of tabs) {
    await page.getByRole("tab", { name: tab, exact: true }).click();
    await page.getByText("Loading …").waitFor({ state: "detached" });
    await page.waitForTimeout(250);
    await shot(`${name}-${tab.toLowerCase().replace(" ", "-")}`);
    expect({ tab, findings: await axeFindings(page) }).toEqual({ tab, findings: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  expect(complaints).toEqual([]);
});
