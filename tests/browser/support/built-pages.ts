import { join } from "node:path";
import type { Page } from "playwright-core";

export const root = join(__dirname, "../../..");

export interface Server {
  readonly address: string;
  close(done: () => void): void;
}

/** Serves what was built, as npm start does, at a free port. */
export async function serveBuilt(): Promise<Server> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- plain Node, shared with npm start
  const { listen } = require("../../../scripts/serve/listen") as {
    listen(folder: string, port: number): Promise<Server | undefined>;
  };
  const server = await listen(join(root, "dist"), 4700);
  if (!server) throw new Error("no port is free");
  return server;
}

/** Waits until the plan of the open workbook is on screen. */
export const planShown = (page: Page): Promise<void> =>
  page.getByTestId("summary").waitFor({ timeout: 20_000 });
