import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "./support/chromium";
import { planShown, root, serveBuilt } from "./support/built-pages";

/** Takes README's picture: the workbench with the sample, KPI Progress drawn. Run by npm run picture. */
async function takePicture(): Promise<void> {
  const server = await serveBuilt();
  const chromium = await launchChromium();
  const page = await chromium.browser.newPage({ locale: "en-GB", viewport: { width: 1400, height: 900 } });
  await page.goto(server.address);
  await planShown(page);
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await page.frameLocator("iframe").locator(".o-sheet", { hasText: "KPI Progress" }).click();
  await page.waitForTimeout(1000);
  mkdirSync(join(root, "docs/images"), { recursive: true });
  await page.screenshot({ path: join(root, "docs/images/workbench.png") });
  await chromium.close();
  await new Promise<void>((done) => server.close(done));
}

void takePicture();
