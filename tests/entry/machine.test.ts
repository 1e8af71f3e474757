import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Machine } from "../../src/cli/front";
import { main } from "../../src/cli/main";
import { machine } from "../../src/entry/machine";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { gridOf } from "../grid-of";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rsp-machine-"));
  await writeFile(at("plan.xlsx"), await plan);
  await writeFile(at("origin.csv"), answersOf("Origin (Oct. 2017)"));
  await writeFile(at("valuation.csv"), answersOf("Valuation (Nov. 2017)"));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const plan = workbookBytes([
  gridOf("SAP", [
    ["Action plan 2018-2020 of the ROCB"],
    ["No.", "Action", "KPI", "Target", "Timeframe"],
    ["a", "Risk", "Members", "1/2 Members", "June 2020"],
  ]),
]);
const answersOf = (workshop: string): string =>
  [
    "Timestamp,Your country,Which workshop did you attend?,Follow-up actions,Direct effects?,Score (1-5)",
    `1/15/2018 9:00:00,Fiji,${workshop},Submitted reports,Yes,4`,
  ].join("\n");

type Ran = Promise<{ code: number; error: string }>;

/** Runs a command on the real disk. */
const run = (...words: readonly string[]): Ran => runWith({}, words);

async function runWith(more: Partial<Machine>, words: readonly string[]): Ran {
  let error = "";
  const said = { out: () => undefined, error: (text: string) => void (error += text) };
  return { code: await main(words, { ...machine, ...said, ...more }), error };
}

/** The workshops that answers were imported for. */
const workshopsIn = async (path: string): Promise<readonly unknown[]> => {
  const { sheets } = await openXlsx(new Uint8Array(await readFile(path))).read();
  const rows = sheets.find(({ name }) => name === "Follow-up Survey")?.rows ?? [];
  return rows.slice(1).map((row) => row[2]);
};

/** A gate that opens when so many have come to it. */
function allAtOnce(many: number): () => Promise<void> {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === many) for (const go of waiting) go();
    });
}

test("of two imports at once one says that the file changed, and loses nothing when it runs again", async () => {
  const imports = ["origin.csv", "valuation.csv"].map((name) => [
    "import",
    at(name),
    "--into",
    at("plan.xlsx"),
  ]);
  const bothRead = allAtOnce(imports.length);
  const open: Machine["open"] = async (path) => {
    const file = await machine.open(path);
    await bothRead();
    return file;
  };
  const ends = await Promise.all(imports.map((words) => runWith({ open }, words)));
  expect(ends.map(({ code }) => code).sort()).toEqual([0, 2]);
  expect(ends.map(({ error }) => error).join("")).toContain("since it was read. Nothing was written.");
  const refused = ends.findIndex(({ code }) => code === 2);
  expect((await run(...(imports[refused] ?? []))).code).toBe(0);
  expect(await workshopsIn(at("plan.xlsx"))).toHaveLength(2);
  expect(await readdir(folder)).toEqual(["origin.csv", "plan.xlsx", "valuation.csv"]);
}, 30_000);

test("an import goes through a link and keeps link and mode", async () => {
  await chmod(at("plan.xlsx"), 0o660);
  await mkdir(at("desk"));
  await symlink("../plan.xlsx", at("desk/link.xlsx"));
  expect(await run("import", at("origin.csv"), "--into", at("desk/link.xlsx"))).toMatchObject({ code: 0 });
  expect((await lstat(at("desk/link.xlsx"))).isSymbolicLink()).toBe(true);
  expect((await stat(at("plan.xlsx"))).mode & 0o777).toBe(0o660);
  expect(await workshopsIn(at("plan.xlsx"))).toEqual(["Origin (Oct. 2017)"]);
});

test.each([
  "report plan.xlsx --out ./plan.xlsx",
  "report plan.xlsx --csv link.xlsx",
  "report link.xlsx --out fine.xlsx --csv plan.xlsx",
  "report plan.xlsx --out new.xlsx --csv dangling.xlsx",
  "report plan.xlsx --out fine.xlsx --csv no/folder.csv",
  "report plan.xlsx --out fine.xlsx --csv /dev/null",
  "import origin.csv --into plan.xlsx --out link.xlsx",
  "import origin.csv --into plan.xlsx --out ./origin.csv",
  "import link.xlsx --into plan.xlsx",
])("%s: refused before anything is written", async (line) => {
  await symlink("plan.xlsx", at("link.xlsx"));
  await symlink("new.xlsx", at("dangling.xlsx"));
  const before = (await readdir(folder)).sort();
  const isName = (word: string): boolean => /^[^/].*\.(xlsx|csv)$/.test(word);
  const words = line.split(" ").map((word) => (isName(word) ? `${folder}/${word}` : word));
  const { code, error } = await run(...words);
  expect(code).toBe(2);
  expect(error).toMatch(/^[^{]+\.\n$/);
  expect((await readdir(folder)).sort()).toEqual(before);
  expect(new Uint8Array(await readFile(at("plan.xlsx")))).toEqual(await plan);
});

test("a read-only workbook is imported into only with --force", async () => {
  await chmod(at("plan.xlsx"), 0o444);
  const words = ["import", at("origin.csv"), "--into", at("plan.xlsx")];
  expect(await run(...words)).toMatchObject({ code: 2, error: expect.stringContaining("--force") });
  expect(await run(...words, "--dry-run")).toMatchObject({ code: 0 });
  expect(await run(...words, "--force")).toMatchObject({ code: 0 });
  expect(await workshopsIn(at("plan.xlsx"))).toEqual(["Origin (Oct. 2017)"]);
});
