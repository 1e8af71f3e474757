import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { baseAddress, developmentBase } from "../manifest";
import { releaseFiles } from "./release-files";

const root = resolve(__dirname, "../..");

/** RSP_BASE_URL=https://... npm run release: builds for that address and writes out/rsp-tracker-VERSION.zip. */
function release(): void {
  const base = baseAddress(process.env["RSP_BASE_URL"] ?? process.argv[2]);
  if (base === developmentBase)
    throw new Error("Name the address of the site: npm run release -- https://rsp.example.org/tracker");
  const env = { ...process.env, RSP_BASE_URL: base };
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The build failed; see above.");
  // Our own file.
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const files = releaseFiles({ root, base, version });
  mkdirSync(join(root, "out"), { recursive: true });
  const name = `out/rsp-tracker-${version}.zip`;
  writeFileSync(
    join(root, name),
    zipSync({ ...files }, { level: 9, mtime: new Date("2000-01-01T00:00:00Z") }),
  );
  console.log(`${name}: ${Object.keys(files).length} files for ${base}. INSTALL.html in it says what to do.`);
}

try {
  release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
