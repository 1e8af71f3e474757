import { mkdir } from "node:fs/promises";
import { refuseFileError } from "./file-problems";

/** Makes a folder, and those above it, where there is none. Throws a ProblemError where that cannot be. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    refuseFileError(error, path, "write");
  }
}
