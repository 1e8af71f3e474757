import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Installs what only the tests of a folder need, by its own package file and lock, where it is not there yet; from the package registry alone. */
export function installPeers(folder: string, ...flags: readonly string[]): void {
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>; // the files beside these tests have them
  };
  const isThere = (name: string): boolean => existsSync(join(folder, "node_modules", name));
  if (Object.keys(dependencies).every(isThere)) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", ...flags], {
    cwd: folder,
    stdio: "inherit",
    shell: npm.endsWith(".cmd"),
  });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
}
