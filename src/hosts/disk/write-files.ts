import { chmod, copyFile, type FileHandle, open, readFile, rename, rm } from "node:fs/promises";
import { refuse } from "../../usecases/problem";
import { refuseSame } from "./check-outputs";
import { refuseFileError, systemCode } from "./file-problems";
import { type OldFile, type OutputPlace, outputPlace } from "./output-place";
import { claim, inTurn, oldCopyOf } from "./temporary-files";
import { versionOf } from "./workbook-file";

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the file held when it was read (versionOf), where the bytes come from it: it must hold the same still. */
  readonly replaces?: string;
}

interface Step extends OutputFile, OutputPlace {
  readonly temporary: string;
}

/**
 * Writes all files or none, each whole: first beside their places, then they take the places of the old ones, whose
 * mode and owner they keep. Symbolic links stay and are written through. Throws a ProblemError as outputPlace does,
 * and "file-changed", "owner-lost", "file-busy", "disk-full", "folder-missing", "no-permission".
 */
export async function writeFiles(files: readonly OutputFile[], force = false): Promise<void> {
  const places: (OutputFile & OutputPlace)[] = [];
  for (const file of files) places.push({ ...file, ...(await outputPlace(file.path, force)) });
  await refuseSame(places);
  const names = places.map(({ path }) => path).join('" and "');
  await wording(names, () =>
    inTurn(
      places.map(({ place }) => place),
      (claimed) => writeInTurn(places.map((file, index) => ({ ...file, temporary: claimed[index] ?? "" }))),
    ),
  );
}

async function writeInTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await wording(step.path, () => fill(step));
  const done: Step[] = [];
  try {
    if (steps.length > 1) for (const step of steps) await wording(step.path, () => keepOld(step));
    // As late as can be; and between this look and the last renaming no other run has the turn.
    for (const step of steps) await refuseChanged(step);
    // Nothing else between the renamings: whoever is killed here has written only some.
    for (const step of steps) {
      await wording(step.path, () => rename(step.temporary, step.place));
      done.push(step);
    }
  } catch (error) {
    for (const step of done.reverse()) await takeBack(step);
    throw error;
  } finally {
    await Promise.all(steps.map(({ temporary }) => rm(oldCopyOf(temporary), { force: true })));
  }
}

async function fill({ path, temporary, bytes, old }: Step): Promise<void> {
  await withFile(temporary, "w", async (file) => {
    // What only its owner may read is never open to others, not even while it is written.
    if (old !== undefined) await file.chmod(0o600);
    await file.writeFile(bytes);
    if (old !== undefined) await dress(file, path, old);
    await file.sync();
  });
}

/** Gives a file the owner and the mode of the one whose place it takes. */
async function dress(file: FileHandle, path: string, old: OldFile): Promise<void> {
  const { uid, gid } = await file.stat();
  // The owner first: a change of owner takes bits from the mode.
  if (uid !== old.uid || gid !== old.gid) await file.chown(old.uid, old.gid).catch(() => refuseOwner(path));
  await file.chmod(old.mode);
}

async function refuseChanged({ path, place, replaces }: Step): Promise<void> {
  if (replaces === undefined) return;
  const now = await readFile(place).catch((error: unknown) =>
    systemCode(error) === "ENOENT" ? undefined : refuseFileError(error, path, "read"),
  );
  if (now !== undefined && versionOf(now) === replaces) return;
  refuse(
    "file-changed",
    `"${path}" was ${now === undefined ? "moved or deleted" : "changed by another program or another run"} since it was read.`,
    "Nothing was written. Run the same again.",
  );
}

/** A copy of the old file, for taking back. Also where there is none: the copy keeps the turn after the renaming. */
async function keepOld({ path, place, temporary, old }: Step): Promise<void> {
  const copy = oldCopyOf(temporary);
  await claim(copy);
  if (old === undefined) return;
  await chmod(copy, 0o600);
  await copyFile(place, copy);
  await withFile(copy, "r", (file) => dress(file, path, old));
}

const takeBack = ({ place, temporary, old }: Step): Promise<void> =>
  old === undefined ? rm(place, { force: true }) : rename(oldCopyOf(temporary), place);

async function withFile(
  path: string,
  flags: string,
  work: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags);
  try {
    await work(file);
  } finally {
    await file.close();
  }
}

async function wording<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    return refuseFileError(error, path, "write");
  }
}

const refuseOwner = (path: string): never =>
  refuse(
    "owner-lost",
    `"${path}" belongs to another user or group, and would no longer.`,
    "Write to another name, and let its owner put it there.",
  );
