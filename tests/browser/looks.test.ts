import { axeFindings } from "./support/axe";
import { planShown, visit, withBrowser } from "./support/workbench";
import { goTo } from "./support/places";

withBrowser();

const places = ["Review", "Work", "Plan", "Map", "To do", "Enter", "Import", "Reports", "Settings", "Help"];

test.each([
  ["dark", { colorScheme: "dark" as const }],
  ["high-contrast", { forcedColors: "active" as const }],
  ["1024", { viewport: { width: 1024, height: 768 } }],
  ["narrow", { viewport: { width: 320, height: 640 } }],
  ["270", { viewport: { width: 270, height: 640 } }],
  ["350", { viewport: { width: 350, height: 700 } }],
])("every screen is readable and without a finding: %s", async (name, options) => {
  const { page, complaints, shot } = await visit("/", options);
  await page.getByRole("button", { name: "Save a copy" }).waitFor();
  const paneSwitch = page.getByRole("tab", { name: "RSP Tracker" });
  if (await paneSwitch.isVisible()) await paneSwitch.click();
  await planShown(page);
  for (const tab of places) {
    await goTo(page, tab);
    await page.getByText("Loading …").waitFor({ state: "detached" });
    await page.waitForTimeout(250);
    await shot(`${name}-${tab.toLowerCase().replace(" ", "-")}`);
    expect({ tab, findings: await axeFindings(page) }).toEqual({ tab, findings: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  expect(complaints).toEqual([]);
});
