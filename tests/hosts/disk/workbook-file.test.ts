import { chmod, mkdir, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile, writeFileSafely } from "../../../src/hosts/disk/workbook-file";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rsp-disk-"));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = Uint8Array.from([80, 75, 3, 4]);
const refusal = (code: string): object => ({ name: "ProblemError", problem: { code } });

test("a file is written, read back and leaves nothing beside it", async () => {
  const path = join(folder, "Plan of the director's.xlsx");
  await writeFileSafely(path, bytes);
  expect(await readWorkbookFile(path)).toEqual(bytes);
  expect(await readdir(folder)).toEqual(["Plan of the director's.xlsx"]);
});

test("an old file is replaced whole and keeps its permissions", async () => {
  const path = join(folder, "plan.xlsx");
  await writeFile(path, "a much longer file than the new one");
  await chmod(path, 0o640);
  await writeFileSafely(path, bytes);
  expect(await readWorkbookFile(path)).toEqual(bytes);
  expect((await stat(path)).mode & 0o777).toBe(0o640);
});

test("what is missing, a folder, or far too large is refused", async () => {
  await expect(readWorkbookFile(join(folder, "none.xlsx"))).rejects.toMatchObject(refusal("file-missing"));
  await expect(readWorkbookFile(folder)).rejects.toMatchObject(refusal("is-a-folder"));
  const large = await open(join(folder, "large.xlsx"), "w");
  await large.truncate(100 * 1024 * 1024 + 1);
  await large.close();
  await expect(readWorkbookFile(join(folder, "large.xlsx"))).rejects.toMatchObject(refusal("too-large"));
});

test("writing onto a folder or into a missing one is refused, and nothing is left behind", async () => {
  await mkdir(join(folder, "taken.xlsx"));
  await expect(writeFileSafely(join(folder, "taken.xlsx"), bytes)).rejects.toMatchObject(
    refusal("is-a-folder"),
  );
  await expect(writeFileSafely(join(folder, "no", "plan.xlsx"), bytes)).rejects.toMatchObject(
    refusal("folder-missing"),
  );
  await writeFile(join(folder, "file"), "x");
  await expect(writeFileSafely(join(folder, "file", "plan.xlsx"), bytes)).rejects.toMatchObject(
    refusal("folder-missing"),
  );
  expect((await readdir(folder)).sort()).toEqual(["file", "taken.xlsx"]);
});

test("a write that fails half way leaves the old file and no other", async () => {
  const path = join(folder, "plan.xlsx");
  await writeFile(path, "old");
  const broken = {
    get length(): number {
      throw new Error("the pipe broke");
    },
  };
  await expect(writeFileSafely(path, broken as unknown as Uint8Array)).rejects.toThrow(); // a value no caller can make
  expect(await readFile(path, "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["plan.xlsx"]);
});

const isRoot = process.getuid?.() === 0;

(isRoot ? test.skip : test)("a folder one may not write to is refused", async () => {
  await chmod(folder, 0o500);
  await expect(writeFileSafely(join(folder, "plan.xlsx"), bytes)).rejects.toMatchObject(
    refusal("no-permission"),
  );
  await chmod(folder, 0o700);
});
