import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { refuse } from "../../usecases/problem";
import { refuseTooLarge } from "../xlsx-file/recognise";
import { limits } from "../xlsx-file/limits";
import { refuseFileError } from "./file-problems";

/**
 * The bytes of a file. Throws a ProblemError ("file-missing", "is-a-folder", "not-a-file", "no-permission", "too-large",
 * "file-busy", "name-too-long", "links-in-a-loop", "file-unreadable").
 */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refuseFolder(path);
    // Asked before opening: a pipe that nobody writes into would never open.
    if (!found.isFile()) return refuseNoFile(path);
    if (found.size > limits.fileBytes) return refuseTooLarge(found.size);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    return refuseFileError(error, path, "read");
  }
}

/** Tells two contents of a file apart; the same bytes give the same version, whenever they were written. */
export const versionOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64");

export const refuseFolder = (path: string): never =>
  refuse("is-a-folder", `"${path}" is a folder, not a workbook.`, "Give the name of a file in it.");

const refuseNoFile = (path: string): never =>
  refuse(
    "not-a-file",
    `"${path}" is a device or a pipe, not a file.`,
    "Save what it holds to a file, and give the name of that.",
  );
