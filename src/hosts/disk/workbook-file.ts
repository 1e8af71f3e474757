import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { refuse } from "../../usecases/problem";
import { refuseTooLarge } from "../xlsx-file/recognise";
import { limits } from "../xlsx-file/limits";
import { refuseFileError } from "./file-problems";

/**
 * The bytes of a file. Throws a ProblemError ("file-missing", "is-a-folder", "no-permission", "too-large", "file-busy",
 * "file-unreadable").
 */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  try {
    const { size, ...kind } = await kindOf(path);
    if (kind.isFolder) return refuseFolder(path);
    if (size > limits.fileBytes) return refuseTooLarge(size);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    return refuseFileError(error, path, "read");
  }
}

/**
 * Writes a file whole or not at all: first under another name in the same folder, then it takes the place of the old
 * one, whose permissions it keeps. Throws a ProblemError as reading does, and "folder-missing", "disk-full".
 */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<void> {
  const target = resolve(path);
  try {
    const old = await kindOf(target).catch(() => undefined);
    if (old?.isFolder) return refuseFolder(path);
    await writeAndRename(target, bytes, old?.mode);
  } catch (error) {
    refuseFileError(error, path, "write");
  }
}

async function writeAndRename(target: string, bytes: Uint8Array, mode = 0o666): Promise<void> {
  // A random ending: two runs at the same time do not write into the same file.
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function kindOf(path: string): Promise<{ isFolder: boolean; size: number; mode: number }> {
  const stats = await stat(path);
  return { isFolder: stats.isDirectory(), size: stats.size, mode: stats.mode & 0o777 };
}

const refuseFolder = (path: string): never =>
  refuse("is-a-folder", `"${path}" is a folder, not a workbook.`, "Give the name of a file in it.");
