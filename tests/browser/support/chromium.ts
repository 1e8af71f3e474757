import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--no-zygote",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface RunningChromium {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Chromium from npm, or the one that CHROME names. It unpacks into a folder of its own, which closing takes away. */
export async function launchChromium(): Promise<RunningChromium> {
  const own = process.env["CHROME"];
  if (own !== undefined) {
    const browser = await chromium.launch({ executablePath: own, args: flags });
    return { browser, close: () => browser.close() };
  }
  const home = mkdtempSync(join(tmpdir(), "rsp-chromium-"));
  const { path, libraries } = unpack(home);
  const browser = await chromium.launch({
    executablePath: path,
    args: flags,
    env: { ...process.env, TMPDIR: home, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontsFile(home) },
  });
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  };
  return { browser, close };
}

function unpack(home: string): { readonly path: string; readonly libraries: string } {
  const script = join(__dirname, "unpack-chromium.mjs");
  const env = { ...process.env, TMPDIR: home };
  return JSON.parse(execFileSync(process.execPath, [script], { env, encoding: "utf8" }));
}

/** The package's own list of fonts looks in fixed places; this one knows where they were unpacked, and the machine's. */
function fontsFile(home: string): string {
  const file = join(home, "fonts.conf");
  const prefer = "<prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer>";
  const alias = (family: string): string =>
    `<alias binding="strong"><family>${family}</family>${prefer}</alias>`;
  const cache = join(home, "fonts-cache");
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts/truetype</dir><cachedir>${cache}</cachedir>${alias("Segoe UI")}${alias("sans-serif")}</fontconfig>`,
  );
  return file;
}
