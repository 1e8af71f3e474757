import { createHash, randomBytes } from "node:crypto";
import { open, readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { pid } from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { refuse } from "../../usecases/problem";
import { systemCode } from "./file-problems";

/**
 * Files are written beside their places and renamed. The name of a temporary file says for which place it is and which
 * run wrote it, so that it is also that run's claim on the place: while two runs have claims, only one goes on.
 * Names are of one length, whatever the name of the place.
 */
const temporaryName = /^\.rsp-tracker-([0-9a-f]{10})-([0-9a-f]{8})-(\d+)-([0-9a-f]{12})\.(new|old)$/;

interface Claim {
  readonly file: string;
  readonly place: string;
  readonly run: string;
  readonly host: string;
  readonly pid: number;
}

/** The runs of this process: a killed one may have had the same number. */
const ownRuns = new Set<string>();

/**
 * Calls `work` when no other run is writing to any of the places, and tidies up. Between the two `work` may fill the
 * temporary files of `claimed`. Throws a ProblemError ("file-busy") where another run does not end within a minute.
 */
export async function inTurn<T>(
  places: readonly string[],
  work: (claimed: readonly string[]) => Promise<T>,
): Promise<T> {
  const run = `${hash(hostname(), 8)}-${pid}-${randomBytes(6).toString("hex")}`;
  const claimed = places.map((place) => temporaryOf(place, run, "new"));
  ownRuns.add(run);
  try {
    await takeTurn(places, claimed, run);
    return await work(claimed);
  } finally {
    await Promise.all(claimed.map((file) => rm(file, { force: true })));
    ownRuns.delete(run);
  }
}

/** ".rsp-tracker-…new" beside the place for what will stand there; "old" for a copy of what stands there. */
export const temporaryOf = (place: string, run: string, kind: "new" | "old"): string =>
  join(dirname(place), `.rsp-tracker-${hash(keyOf(place), 10)}-${run}.${kind}`);

/** The copy of the old file that belongs to a claim. */
export const oldCopyOf = (claimed: string): string => claimed.replace(/new$/, "old");

const waits = 6000;
const waitMilliseconds = 10;

/**
 * First claim, then look: of two runs that do so at once at least one sees the other. The one whose name sorts later
 * steps back until no earlier claim is left; the earlier waits until no other is, for the later may have looked before
 * and be at work.
 */
async function takeTurn(places: readonly string[], claimed: readonly string[], run: string): Promise<void> {
  let others: readonly Claim[] = [];
  let isEarliest = true;
  for (let wait = 0; wait < waits; wait += 1) {
    const hasClaimed = isEarliest;
    if (hasClaimed) for (const file of claimed) await claim(file);
    others = await otherClaims(places, claimed, run);
    if (hasClaimed && others.length === 0) return;
    isEarliest = others.every((other) => other.run > run);
    if (!isEarliest) await withdraw(claimed);
    if (hasClaimed || !isEarliest) await pause(waitMilliseconds);
  }
  await withdraw(claimed);
  const [first] = others;
  if (first !== undefined) refuseBusy(first);
}

/** Makes an empty file that says who writes here; fine where it is there already. */
export async function claim(file: string): Promise<void> {
  try {
    await (await open(file, "wx")).close();
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
  }
}

const withdraw = (claimed: readonly string[]): Promise<unknown> =>
  Promise.all(claimed.map((file) => rm(file, { force: true })));

/** Claims of other runs that live; what killed runs left is removed, for whatever place it was. */
async function otherClaims(
  places: readonly string[],
  claimed: readonly string[],
  run: string,
): Promise<readonly Claim[]> {
  const found: Claim[] = [];
  for (const [index, place] of places.entries()) {
    for (const other of await claimsIn(dirname(place))) {
      if (other.run === run) continue;
      if (await isLeft(other, claimed[index] ?? "")) await rm(other.file, { force: true });
      else if (other.place === hash(keyOf(place), 10)) found.push(other);
    }
  }
  return found;
}

const claimsIn = async (folder: string): Promise<readonly Claim[]> =>
  (await readdir(folder)).flatMap((name) => {
    const [, place, host, number, random] = temporaryName.exec(name) ?? [];
    if (place === undefined || host === undefined || number === undefined) return [];
    return [
      { file: join(folder, name), place, host, pid: Number(number), run: `${host}-${number}-${random}` },
    ];
  });

const longAgo = 3_600_000;

/** Whether its run is gone. Of another machine's only the age tells, by the clock of the disk that wrote our own claim. */
async function isLeft({ file, host, run, pid: other }: Claim, own: string): Promise<boolean> {
  if (host === hash(hostname(), 8) && !(other === pid ? ownRuns.has(run) : isAlive(other))) return true;
  const [its, ours] = await Promise.all([file, own].map((path) => stat(path).catch(() => undefined)));
  return its !== undefined && ours !== undefined && ours.mtimeMs - its.mtimeMs > longAgo;
}

function isAlive(other: number): boolean {
  try {
    process.kill(other, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== "ESRCH"; // EPERM: it lives, and is somebody else's
  }
}

const hash = (text: string, length: number): string =>
  createHash("sha256").update(text).digest("hex").slice(0, length);

/** Spellings that some disks take for one wait for each other on all. */
const keyOf = (place: string): string => basename(place).normalize("NFC").toLowerCase();

const refuseBusy = ({ file }: Claim): never =>
  refuse(
    "file-busy",
    "Another run of RSP Tracker is writing the same file.",
    `Wait until it has ended, then try again. If none is running, delete ${file}.`,
  );
