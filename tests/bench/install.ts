import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Installs what only the bench needs, where it is not there yet: about 106 MB, from the package registry alone. */
export function installPeers(folder: string): void {
  const needed = ["@duckdb/node-api", "@photostructure/sqlite", "@e965/xlsx"];
  if (needed.every((name) => existsSync(join(folder, "node_modules", name)))) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci"], { cwd: folder, stdio: "inherit", shell: npm.endsWith(".cmd") });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
}
