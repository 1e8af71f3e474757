import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "./support/chromium";
import { planShown, root, serveBuilt } from "./support/built-pages";
import { goTo } from "./support/places";
import { goodFile } from "./support/survey-files";

const folder = join(root, "docs/images");

/** Takes the pictures of README and of docs/help: the workbench and its pane with the sample. Run by npm run picture. */
async function takePictures(): Promise<void> {
  const server = await serveBuilt();
  const chromium = await launchChromium();
  const page = await chromium.browser.newPage({ locale: "en-GB", viewport: { width: 1400, height: 900 } });
  mkdirSync(join(folder, "help"), { recursive: true });
  await page.goto(server.address);
  await planShown(page);
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await page.frameLocator("iframe").locator(".o-sheet", { hasText: "KPI Progress" }).click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(folder, "workbench.png") });
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.setViewportSize({ width: 1000, height: 720 });
  await takeHelp(page);
  await chromium.close();
  await new Promise<void>((done) => server.close(done));
}

async function takeHelp(page: Page): Promise<void> {
  const take = async (name: string): Promise<void> => {
    await page.waitForTimeout(700);
    await page.locator("main").screenshot({ path: join(folder, "help", `${name}.png`) });
  };
  await take("review");
  await page.locator("[data-kpi]").nth(1).click();
  await take("kpi");
  await goTo(page, "Work");
  await take("work");
  await goTo(page, "Enter");
  await take("enter");
  await goTo(page, "Import");
  await page.getByTestId("import").locator("input[type=file]").setInputFiles(goodFile);
  await take("import");
  await goTo(page, "Reports");
  await take("reports");
  await goTo(page, "Settings");
  await take("settings");
}

void takePictures();
