import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { manifestFor } from "../../scripts/manifest";
import { bundledPackages } from "../../scripts/release/bundled";
import { type ReleaseFiles, releaseFiles } from "../../scripts/release/release-files";

const { listen } = createRequire(__filename)("../../scripts/serve/listen") as {
  listen(
    folder: string,
    port: number,
  ): Promise<{ readonly address: string; close(done: () => void): void } | undefined>;
};

const project = resolve(__dirname, "../..");
const base = "https://rsp.example.org/tracker";
const version = "9.8.7";
const root = mkdtempSync(join(tmpdir(), "a release "));
let address: string;
let close: (done: () => void) => void;
let files: ReleaseFiles;

/** The project as it stands after a build, with words for the bundles. */
function builtProject(): void {
  for (const name of ["package.json", "LICENSE"]) cpSync(join(project, name), join(root, name));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  cpSync(join(project, "src/pages"), join(root, "dist"), { recursive: true });
  cpSync(join(project, "assets"), join(root, "dist/assets"), { recursive: true });
  mkdirSync(join(root, "dist/vendor"));
  cpSync(join(project, "src/pages/NOTICE.txt"), join(root, "dist/vendor/NOTICE.txt"));
  for (const name of ["functions.js", "functions.json", "commands.js", "message.js", "cli.js"])
    writeFileSync(join(root, "dist", name), "{}");
  const manifest = readFileSync(join(project, "manifest.xml"), "utf8");
  writeFileSync(join(root, "dist/manifest.xml"), manifestFor(manifest, { base, version }));
}

beforeAll(async () => {
  builtProject();
  files = unzipSync(zipSync({ ...releaseFiles({ root, base, version }) }));
  const out = join(root, "unpacked");
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), content);
  }
  const server = await listen(join(out, "site"), 45_300);
  if (!server) throw new Error("no port is free");
  ({ address, close } = server);
});

afterAll(async () => {
  await new Promise<void>((done) => close(done));
  rmSync(root, { recursive: true });
});

const text = (name: string): string => Buffer.from(files[name] ?? []).toString("utf8");

const statusOf = async (path: string): Promise<number> => (await fetch(new URL(path, address))).status;

test("everything that the manifest names is in the unpacked site, at the address that was given", async () => {
  const named = [...text("manifest.xml").matchAll(/"(https:[^"]*)"/g)].map(([, url = ""]) => url);
  const ours = named.filter((url) => url.startsWith(`${base}/`));
  expect(ours.length).toBeGreaterThan(8);
  expect(named.filter((url) => url.includes("localhost"))).toEqual([]);
  for (const url of new Set(ours)) {
    const { pathname } = new URL(url);
    expect([url, await statusOf(pathname.slice(new URL(base).pathname.length))]).toEqual([url, 200]);
  }
});

test("the pages of the release lead nowhere that is not there", async () => {
  for (const name of ["licences", "privacy", "support", "installation", "help"]) {
    const page = await (await fetch(new URL(`${name}.html`, address))).text();
    const links = [...page.matchAll(/(?:href|src)="([^":]+)"/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect([name, link, await statusOf(link)]).toEqual([name, link, 200]);
  }
});

test("the sheet for the admin lies on top, says the address, and leads into the site", () => {
  expect(text("INSTALL.html")).toContain(`${base}/taskpane.html`);
  const links = [...text("INSTALL.html").matchAll(/href="([^":]+)"/g)].map(([, link = ""]) => link);
  for (const link of links) expect(Object.keys(files)).toContain(link);
});

test("licences and notices are of all that is in the bundle, each with its text", () => {
  const packages = bundledPackages(project, ["@odoo/owl"]);
  const names = packages.map(({ name }) => name);
  for (const name of [
    "react",
    "docx",
    "fflate",
    "@tanstack/react-virtual",
    "@griffel/react",
    "d3-array",
    "chart.js",
  ])
    expect(names).toContain(name);
  for (const name of [
    "@fluentui/react-components",
    "@fluentui/react-charts",
    "@odoo/o-spreadsheet",
    "papaparse",
  ])
    expect(names).toContain(name);
  for (const { name, version: own, texts } of packages) {
    expect(text("site/licences.html")).toContain(`${name} ${own}`);
    expect(text("site/NOTICES.txt")).toContain(`${name} ${own} (`);
    for (const one of texts) expect(text("site/NOTICES.txt")).toContain(one);
  }
  expect(text("site/NOTICES.txt")).toContain("GNU LESSER GENERAL PUBLIC LICENSE");
});

test("the help leads to licences, and the command line is no part of the site", () => {
  expect(text("site/help.html")).toContain('href="licences.html"');
  expect(Object.keys(files).filter((name) => name.includes("cli"))).toEqual([]);
});
