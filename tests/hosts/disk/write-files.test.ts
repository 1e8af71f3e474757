import { execFileSync, spawnSync } from "node:child_process";
import fs, {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readWorkbookFile, versionOf } from "../../../src/hosts/disk/workbook-file";
import { writeFiles } from "../../../src/hosts/disk/write-files";
import { temporaryOf } from "../../../src/hosts/disk/temporary-files";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rsp-disk-"));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const bytes = Uint8Array.from([80, 75, 3, 4]);
const refusal = (code: string): object => ({ name: "ProblemError", problem: { code } });
const at = (name: string): string => join(folder, name);
const write = (path: string): Promise<void> => writeFiles([{ path, bytes }]);
const refuses = (path: string, code: string): Promise<void> =>
  expect(write(path)).rejects.toMatchObject(refusal(code));

/** Runs as root in containers, where permissions hold nobody back; so some tests step down to another user. */
const isRoot = process.getuid?.() === 0;
const asNobody = async (work: () => Promise<void>): Promise<void> => {
  process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
};

describe("one file", () => {
  test("is written, read back and leaves nothing beside it", async () => {
    const path = at("Plan of the director's.xlsx");
    await write(path);
    expect(await readWorkbookFile(path)).toEqual(bytes);
    expect(await readdir(folder)).toEqual(["Plan of the director's.xlsx"]);
  });

  test.each([0o640, 0o666, 0o2775, 0o600])(
    "replaces an old one whole and keeps its mode %o",
    async (mode) => {
      await writeFile(at("plan.xlsx"), "a much longer file than the new one");
      await chmod(at("plan.xlsx"), mode);
      await write(at("plan.xlsx"));
      expect(await readWorkbookFile(at("plan.xlsx"))).toEqual(bytes);
      expect((await stat(at("plan.xlsx"))).mode & 0o7777).toBe(mode);
    },
  );

  (isRoot ? test : test.skip)("keeps the owner and the group of the old one", async () => {
    await writeFile(at("plan.xlsx"), "old");
    await chown(at("plan.xlsx"), 1234, 4321);
    await write(at("plan.xlsx"));
    expect(await stat(at("plan.xlsx"))).toMatchObject({ uid: 1234, gid: 4321 });
  });

  (isRoot ? test : test.skip)("is refused where the owner could not be kept", async () => {
    await chmod(folder, 0o777);
    await writeFile(at("plan.xlsx"), "old");
    await chmod(at("plan.xlsx"), 0o666);
    await asNobody(() => refuses(at("plan.xlsx"), "owner-lost"));
    expect(await readFile(at("plan.xlsx"), "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });

  test("has a name as long as the disk allows", async () => {
    const name = `${"n".repeat(250)}.xlsx`;
    await write(at(name));
    expect(await readdir(folder)).toEqual([name]);
    await refuses(at(`n${name}`), "name-too-long");
  });

  test("that is broken off half way leaves the old one and no other", async () => {
    await writeFile(at("plan.xlsx"), "old");
    const broken = {
      get length(): number {
        throw new Error("the pipe broke");
      },
    };
    const file = { path: at("plan.xlsx"), bytes: broken as unknown as Uint8Array }; // a value no caller can make
    await expect(writeFiles([file])).rejects.toThrow();
    expect(await readFile(at("plan.xlsx"), "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });
});

describe("links", () => {
  test("a symbolic link stays one and is written through, over folders and other links", async () => {
    await mkdir(at("real"));
    await mkdir(at("other"));
    await writeFile(at("real/plan.xlsx"), "old");
    await symlink("../other/step.xlsx", at("real/link.xlsx"));
    await symlink("../real/plan.xlsx", at("other/step.xlsx"));
    await symlink("real", at("folder"));
    await write(at("folder/link.xlsx"));
    expect(await readWorkbookFile(at("real/plan.xlsx"))).toEqual(bytes);
    expect(await readlink(at("real/link.xlsx"))).toBe("../other/step.xlsx");
    expect((await lstat(at("other/step.xlsx"))).isSymbolicLink()).toBe(true);
    expect([...(await readdir(at("real"))), ...(await readdir(at("other")))]).toEqual([
      "link.xlsx",
      "plan.xlsx",
      "step.xlsx",
    ]);
  });

  test('".." behind a link is that of the folder the link leads to', async () => {
    await mkdir(at("deep/er"), { recursive: true });
    await symlink("deep/er", at("link"));
    await write(`${folder}/link/../plan.xlsx`);
    expect(await readdir(at("deep"))).toEqual(["er", "plan.xlsx"]);
  });

  test("a link to what is not there yet makes it there", async () => {
    await symlink("new.xlsx", at("link.xlsx"));
    await write(at("link.xlsx"));
    expect(await readlink(at("link.xlsx"))).toBe("new.xlsx");
    expect(await readWorkbookFile(at("new.xlsx"))).toEqual(bytes);
  });

  test("a hard link is refused, and both names still have the same file", async () => {
    await writeFile(at("plan.xlsx"), "old");
    await link(at("plan.xlsx"), at("same.xlsx"));
    await refuses(at("plan.xlsx"), "hard-linked");
    expect((await stat(at("plan.xlsx"))).nlink).toBe(2);
  });

  test("a loop of links is refused", async () => {
    await symlink("b.xlsx", at("a.xlsx"));
    await symlink("a.xlsx", at("b.xlsx"));
    await refuses(at("a.xlsx"), "links-in-a-loop");
    await symlink("loop", at("loop"));
    await refuses(at("loop/plan.xlsx"), "links-in-a-loop");
  });
});

describe("what is no place for a file is refused, and nothing is left behind", () => {
  test("a folder, a missing folder, and a file taken for a folder", async () => {
    await mkdir(at("taken.xlsx"));
    await writeFile(at("file"), "x");
    await refuses(at("taken.xlsx"), "is-a-folder");
    await refuses(at("new/"), "is-a-folder");
    await refuses(at("no/plan.xlsx"), "folder-missing");
    await refuses(at("file/plan.xlsx"), "folder-missing");
    await refuses(at("file/"), "folder-missing");
    expect((await readdir(folder)).sort()).toEqual(["file", "taken.xlsx"]);
  });

  test("a pipe, a device, and a link to one", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    await symlink("/dev/null", at("link.xlsx"));
    for (const path of [at("pipe"), at("link.xlsx"), "/dev/null", "/dev/full", "/dev/fd/1", "/dev/new.xlsx"])
      await refuses(path, "not-a-file");
    expect((await stat(at("pipe"))).isFIFO()).toBe(true);
  });

  test("a read-only file, unless it is forced; it stays read-only", async () => {
    await writeFile(at("plan.xlsx"), "old");
    await chmod(at("plan.xlsx"), 0o444);
    await refuses(at("plan.xlsx"), "read-only");
    expect(await readFile(at("plan.xlsx"), "utf8")).toBe("old");
    await writeFiles([{ path: at("plan.xlsx"), bytes }], true);
    expect(await readWorkbookFile(at("plan.xlsx"))).toEqual(bytes);
    expect((await stat(at("plan.xlsx"))).mode & 0o777).toBe(0o444);
  });

  test("a folder or a file that one may not write to", async () => {
    await chmod(folder, 0o777);
    await mkdir(at("closed"));
    await chmod(at("closed"), 0o500);
    await writeFile(at("plan.xlsx"), "old");
    await chmod(at("plan.xlsx"), isRoot ? 0o644 : 0o400);
    const tries = async (): Promise<void> => {
      await refuses(at("closed/plan.xlsx"), "no-permission");
      await refuses(at("plan.xlsx"), isRoot ? "no-permission" : "read-only");
    };
    await (isRoot ? asNobody(tries) : tries());
    expect(await readFile(at("plan.xlsx"), "utf8")).toBe("old");
  });
});

describe("what is written over what was read", () => {
  const old = new TextEncoder().encode("old");
  const replacing = (text: string, name = "plan.xlsx"): Promise<void> =>
    writeFiles([{ path: at(name), bytes: new TextEncoder().encode(text), replaces: versionOf(old) }]);

  test("is refused where the file changed since, or is gone", async () => {
    await writeFile(at("plan.xlsx"), "new");
    await expect(replacing("mine")).rejects.toMatchObject(refusal("file-changed"));
    expect(await readFile(at("plan.xlsx"), "utf8")).toBe("new");
    await rm(at("plan.xlsx"));
    await expect(replacing("mine")).rejects.toMatchObject(refusal("file-changed"));
    expect(await readdir(folder)).toEqual([]);
  });

  test("is not refused where the file was only touched", async () => {
    await writeFile(at("plan.xlsx"), "old");
    await replacing("mine");
    expect(await readFile(at("plan.xlsx"), "utf8")).toBe("mine");
  });

  test("of many at once, by whatever name, exactly one writes and all others are told", async () => {
    await mkdir(at("deep"));
    await symlink("../plan.xlsx", at("deep/link.xlsx"));
    for (let round = 0; round < 5; round += 1) {
      await writeFile(at("plan.xlsx"), "old");
      const texts = ["one", "two", "three", "four", "five"];
      const ends = await Promise.allSettled(
        texts.map((text, index) => replacing(text, index % 2 ? "plan.xlsx" : "deep/link.xlsx")),
      );
      const winners = texts.filter((_, index) => ends[index]?.status === "fulfilled");
      expect(winners).toEqual([await readFile(at("plan.xlsx"), "utf8")]);
      for (const end of ends)
        if (end.status === "rejected") expect(end.reason).toMatchObject(refusal("file-changed"));
    }
    expect(await readdir(folder)).toEqual(["deep", "plan.xlsx"]);
  }, 30_000);
});

describe("several files", () => {
  const both = (): Promise<void> =>
    writeFiles([
      { path: at("a.xlsx"), bytes },
      { path: at("b.csv"), bytes },
    ]);

  test("are all written", async () => {
    await both();
    expect(await readdir(folder)).toEqual(["a.xlsx", "b.csv"]);
  });

  test("are none written where one has no place, or two are the same", async () => {
    await mkdir(at("b.csv"));
    await expect(both()).rejects.toMatchObject(refusal("is-a-folder"));
    await rm(at("b.csv"), { recursive: true });
    await symlink("b.csv", at("a.xlsx"));
    await expect(both()).rejects.toMatchObject(refusal("outputs-same"));
    expect(await readdir(folder)).toEqual(["a.xlsx"]);
  });

  test.each([true, false])("are none written where the last fails, an old one there: %s", async (hasOld) => {
    if (hasOld) await writeFile(at("a.xlsx"), "old");
    if (hasOld) await chmod(at("a.xlsx"), 0o640);
    const rename = fs.rename;
    jest.spyOn(fs, "rename").mockImplementation(async (from, to) => {
      // What Windows says of a file that is open in Excel.
      if (basename(String(to)) === "b.csv")
        throw Object.assign(new Error(), { code: "EPERM", syscall: "rename" });
      return rename(from, to);
    });
    await expect(both()).rejects.toMatchObject(refusal("no-permission"));
    expect(await readdir(folder)).toEqual(hasOld ? ["a.xlsx"] : []);
    if (hasOld) expect(await readFile(at("a.xlsx"), "utf8")).toBe("old");
    if (hasOld) expect((await stat(at("a.xlsx"))).mode & 0o777).toBe(0o640);
  });
});

describe("what a killed run left", () => {
  // The host's name is taken from a temporary file that is being written.
  let ownHost = "";
  const named = (pid: number, host = ownHost): string => `${host}-${pid}-${"0".repeat(12)}`;
  beforeEach(async () => {
    const rename = fs.rename;
    const spy = jest.spyOn(fs, "rename").mockImplementation(async (from, to) => {
      [, ownHost = ""] = /^\.rsp-tracker-[0-9a-f]{10}-([0-9a-f]{8})-/.exec(basename(String(from))) ?? [];
      return rename(from, to);
    });
    await write(at("plan.xlsx"));
    spy.mockRestore();
  });
  /** The number of a process that has ended. */
  const dead = (): number => spawnSync(process.execPath, ["--version"]).pid;

  test("is removed by the next, for whatever file of the folder it was", async () => {
    await writeFile(temporaryOf(at("plan.xlsx"), named(dead()), "new"), "half");
    await writeFile(temporaryOf(at("plan.xlsx"), named(dead()), "old"), "half");
    await writeFile(temporaryOf(at("another.xlsx"), named(process.pid), "new"), "half");
    await write(at("plan.xlsx"));
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });

  test("on another machine is removed when it is old", async () => {
    const other = temporaryOf(at("plan.xlsx"), named(1, "0badcafe"), "new");
    await writeFile(other, "half");
    await fs.utimes(other, 1, 1);
    await write(at("plan.xlsx"));
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });

  test("of a run that lives is waited for", async () => {
    const other = temporaryOf(at("plan.xlsx"), named(process.ppid), "new");
    await writeFile(other, "half");
    let isWritten = false;
    const writing = write(at("plan.xlsx")).then(() => (isWritten = true));
    // Without waiting it would be written long before so many looks.
    for (let look = 0; look < 100; look += 1) await readdir(folder);
    expect(isWritten).toBe(false);
    await rm(other);
    await writing;
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });
});
