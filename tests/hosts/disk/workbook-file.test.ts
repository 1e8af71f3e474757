import { execFileSync } from "node:child_process";
import { mkdtemp, open, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile, versionOf } from "../../../src/hosts/disk/workbook-file";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rsp-disk-"));
});
afterEach(() => rm(folder, { recursive: true }));

const refusal = (code: string): object => ({ name: "ProblemError", problem: { code } });

test("what is missing, a folder, or far too large is refused", async () => {
  await expect(readWorkbookFile(join(folder, "none.xlsx"))).rejects.toMatchObject(refusal("file-missing"));
  await expect(readWorkbookFile(folder)).rejects.toMatchObject(refusal("is-a-folder"));
  const large = await open(join(folder, "large.xlsx"), "w");
  await large.truncate(100 * 1024 * 1024 + 1);
  await large.close();
  await expect(readWorkbookFile(join(folder, "large.xlsx"))).rejects.toMatchObject(refusal("too-large"));
});

test("a name that is too long, a loop of links and a file taken for a folder are refused in words", async () => {
  await expect(readWorkbookFile(join(folder, "x".repeat(5000)))).rejects.toMatchObject(
    refusal("name-too-long"),
  );
  await symlink("loop.xlsx", join(folder, "loop.xlsx"));
  await expect(readWorkbookFile(join(folder, "loop.xlsx"))).rejects.toMatchObject(refusal("links-in-a-loop"));
  await writeFile(join(folder, "plan.xlsx"), "x");
  await expect(readWorkbookFile(join(folder, "plan.xlsx/"))).rejects.toMatchObject(refusal("folder-missing"));
});

test("a pipe that nobody writes into and a device are refused at once", async () => {
  execFileSync("mkfifo", [join(folder, "pipe")]);
  await expect(readWorkbookFile(join(folder, "pipe"))).rejects.toMatchObject(refusal("not-a-file"));
  await expect(readWorkbookFile("/dev/null")).rejects.toMatchObject(refusal("not-a-file"));
});

test("the same bytes are the same version, others are not", () => {
  expect(versionOf(Uint8Array.of(1, 2))).toBe(versionOf(Uint8Array.of(1, 2)));
  expect(versionOf(Uint8Array.of(1, 2))).not.toBe(versionOf(Uint8Array.of(1, 3)));
});
