import { link, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { checkOutputs } from "../../../src/hosts/disk/check-outputs";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rsp-disk-"));
  await writeFile(at("plan.xlsx"), "plan");
  await writeFile(at("answers.csv"), "answers");
  await mkdir(at("deep"));
  await symlink("plan.xlsx", at("link.xlsx"));
  await symlink("..", at("deep/up"));
  await symlink("new.csv", at("dangling.csv"));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const refusal = (code: string): object => ({ name: "ProblemError", problem: { code } });
const check = (outputs: readonly string[], inputs = [at("plan.xlsx"), at("answers.csv")]): Promise<void> =>
  checkOutputs({ inputs, outputs, force: false });

test.each([
  "plan.xlsx",
  "./plan.xlsx",
  "deep/../plan.xlsx",
  "deep/up/plan.xlsx",
  "link.xlsx",
  "deep//up/link.xlsx",
])("%s is the input by another spelling", async (name) => {
  await expect(check([`${folder}/${name}`])).rejects.toMatchObject(refusal("output-is-input"));
  await expect(check([at("fine.xlsx"), relative(".", `${folder}/${name}`)])).rejects.toMatchObject(
    refusal("output-is-input"),
  );
  await expect(check([at("plan.xlsx")], [`${folder}/${name}`])).rejects.toMatchObject(
    refusal("output-is-input"),
  );
});

test("a hard link to an input is the input", async () => {
  await link(at("plan.xlsx"), at("same.xlsx"));
  await expect(check([at("same.xlsx")])).rejects.toMatchObject(refusal("output-is-input"));
});

test.each([
  ["out.xlsx", "out.xlsx"],
  ["out.xlsx", "deep/up/out.xlsx"],
  ["new.csv", "dangling.csv"],
  ["deep/up/dangling.csv", "./new.csv"],
])("%s and %s are one new file", async (one, other) => {
  await expect(check([`${folder}/${one}`, `${folder}/${other}`])).rejects.toMatchObject(
    refusal("outputs-same"),
  );
});

test("two names of one old file are one output", async () => {
  await expect(check([at("plan.xlsx"), at("link.xlsx")], [])).rejects.toMatchObject(refusal("outputs-same"));
});

test("names that differ only by case are one file where the disk says so, and two elsewhere", async () => {
  await writeFile(at("probe"), "");
  const isCaseBlind = await readdir(at("PROBE")).then(
    () => true,
    ({ code }) => code !== "ENOENT",
  );
  const checked = check([at("Out.xlsx"), at("out.xlsx")]);
  await (isCaseBlind
    ? expect(checked).rejects.toMatchObject(refusal("outputs-same"))
    : expect(checked).resolves.toBeUndefined());
});

test("other files, old and new, are fine, and a missing input is for the reader to tell", async () => {
  await expect(check([at("deep/plan.xlsx"), at("answers2.csv")])).resolves.toBeUndefined();
  await expect(check([at("out.xlsx")], [at("none.xlsx")])).resolves.toBeUndefined();
});

test("one that is no file that may be written is refused here already", async () => {
  await expect(check(["/dev/null"])).rejects.toMatchObject(refusal("not-a-file"));
  await expect(check([at("deep")])).rejects.toMatchObject(refusal("is-a-folder"));
});
