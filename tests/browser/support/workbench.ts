import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { root, type Server, serveBuilt } from "./built-pages";
import { launchChromium, type RunningChromium } from "./chromium";

export const sample = join(root, "assets/sample-plan.xlsx");
const shots = join(root, "out/screenshots");

let chromium: RunningChromium;
let server: Server;

export { planShown } from "./built-pages";

/** Serves the built pages and starts Chromium for the tests of a file. */
export function withBrowser(): void {
  // A shared machine can stall a browser for seconds. What fails once is printed, and tried once more on a new page.
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
  beforeAll(async () => {
    server = await serveBuilt();
    chromium = await launchChromium();
    mkdirSync(shots, { recursive: true });
  }, 60_000);
  // A page that was left would go on taking its share of the machine.
  afterEach(async () => {
    await Promise.all(chromium.browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await chromium?.close();
    await new Promise<void>((done) => server?.close(done));
  });
}

/** A page of the built product, and what it complained about meanwhile. */
export interface Visit {
  readonly page: Page;
  readonly grid: FrameLocator;
  /** Errors of scripts, refused requests and policies; a test ends with none. */
  readonly complaints: readonly string[];
  /** Requests that left the machine. */
  readonly strangers: readonly string[];
  shot(name: string): Promise<void>;
}

/** Opens a page ("/" is the workbench) as a person with this window would. */
export async function visit(path = "/", options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await chromium.browser.newContext({
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: 1400, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = ["data:", "blob:"].includes(protocol) || hostname === new URL(server.address).hostname;
    if (!isOurs) strangers.push(request.url());
  });
  await page.goto(server.address.replace(/\/$/, "") + path);
  return {
    page,
    grid: page.frameLocator("iframe"),
    complaints,
    strangers,
    shot: async (name) => {
      await page.screenshot({ path: join(shots, `${name}.png`) });
    },
  };
}

/** A folder for the files of a test. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), "rsp-files-"));
