import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { workbooksIn } from "../../../src/hosts/disk/workbooks-in";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rsp-many-"));
  await mkdir(join(folder, "north"));
  for (const name of [
    "B.xlsx",
    "a.XLSM",
    "~$B.xlsx",
    ".hidden.xlsx",
    "notes.txt",
    "north/C.xlsx",
    "region.xlsx",
  ])
    await writeFile(join(folder, name), name);
});
afterEach(() => rm(folder, { recursive: true }));

const found = async (paths: readonly string[], except: readonly string[] = []): Promise<readonly string[]> =>
  (
    await workbooksIn(
      paths.map((path) => join(folder, path)),
      except.map((path) => join(folder, path)),
    )
  ).map((path) => relative(folder, path).replaceAll("\\", "/"));

test("a folder stands for the workbooks in it and under it, but for hidden ones and the marks of open ones", async () => {
  expect(await found(["."], ["region.xlsx"])).toEqual(["B.xlsx", "a.XLSM", "north/C.xlsx"]);
});

test("a file that is named twice, by whatever name, is there once", async () => {
  await symlink(join(folder, "B.xlsx"), join(folder, "north/same.xlsx"));
  expect(await found(["B.xlsx", "north", "./B.xlsx", "north/same.xlsx"])).toEqual(["B.xlsx", "north/C.xlsx"]);
});

test("links to folders are not followed, so a circle of them ends", async () => {
  await symlink(folder, join(folder, "north/up"));
  expect(await found(["north"])).toEqual(["north/C.xlsx"]);
});

test("a named file stays, also where there is none: who reads it says what is the matter", async () => {
  expect(await found(["gone.xlsx"])).toEqual(["gone.xlsx"]);
});
