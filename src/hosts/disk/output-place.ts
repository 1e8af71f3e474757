import { open, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, sep } from "node:path";
import { refuse } from "../../usecases/problem";
import { refuseFileError, systemCode } from "./file-problems";
import { refuseFolder } from "./workbook-file";

/** Where an output goes: the name behind all links, and what stands there now. */
export interface OutputPlace {
  readonly path: string;
  readonly place: string;
  readonly old: OldFile | undefined;
}

export interface OldFile {
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/**
 * Looks at what is to be written, and writes nothing. Throws a ProblemError for a folder, a device or pipe ("not-a-file"),
 * a file with several names ("hard-linked") and, without `force`, one that is read-only ("read-only").
 */
export async function outputPlace(path: string, force: boolean): Promise<OutputPlace> {
  try {
    const place = await behindLinks(path);
    return { path, place, old: await oldFile(path, place, force) };
  } catch (error) {
    return refuseFileError(error, path, "write");
  }
}

async function oldFile(path: string, place: string, force: boolean): Promise<OldFile | undefined> {
  const found = await stat(path).catch(missing);
  if (found?.isDirectory() || path.endsWith("/") || path.endsWith(sep)) return refuseFolder(path);
  if (found?.isFile() === false || isDevice(place)) return refuseDevice(path);
  if (found === undefined) return undefined;
  if (found.nlink > 1) return refuseHardLink(path, found.nlink);
  const isReadOnly = (found.mode & 0o222) === 0;
  if (isReadOnly && !force) return refuseReadOnly(path);
  // To open it for writing also tells where another program holds it.
  if (!isReadOnly) await (await open(place, "r+")).close();
  return { uid: found.uid, gid: found.gid, mode: found.mode & 0o7777 };
}

/** Where the shell sends /dev/stdout to a file, the system says that it is one; but the shell holds it open. */
const isDevice = (place: string): boolean => /^\/(dev|proc)\/(?!shm\/)/.test(place);

const mostLinks = 40;

/**
 * The name that a symbolic link stands for, also where nothing has that name yet. Folders are asked of the system:
 * in "link/../plan.xlsx" the ".." is that of the folder the link leads to.
 */
async function behindLinks(path: string, links = 0): Promise<string> {
  const place = join(await realpath(dirname(path)), basename(path));
  const target = await readlink(place).catch(noLink);
  if (target === undefined) return place;
  // A loop of links ends here; the system says what it is when it is asked for the file.
  if (isDevice(place) || links === mostLinks) return place;
  return behindLinks(isAbsolute(target) ? target : dirname(place) + sep + target, links + 1);
}

const missing = (error: unknown): undefined => pass(error, ["ENOENT"]);
const noLink = (error: unknown): undefined => pass(error, ["ENOENT", "EINVAL", "UNKNOWN"]);

function pass(error: unknown, codes: readonly string[]): undefined {
  if (!codes.includes(systemCode(error) ?? "")) throw error;
}

const refuseDevice = (path: string): never =>
  refuse("not-a-file", `"${path}" is a device or a pipe, not a file.`, "Give the name of a file.");

const refuseHardLink = (path: string, names: number): never =>
  refuse(
    "hard-linked",
    `"${path}" is one of ${names} names of the same file (hard links), and writing would part them.`,
    "Write to another name.",
  );

const refuseReadOnly = (path: string): never =>
  refuse("read-only", `"${path}" is read-only.`, "Write to another name, or add --force.");
