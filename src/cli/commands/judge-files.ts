import { officeNames } from "../../domain/region/office-names";
import type { FileLeftOut } from "../../domain/region/region";
import type { OfficeOutcome } from "../../usecases/consolidate/judge-office";
import type { JudgedFile } from "../../usecases/consolidate/region-of";
import { type Problem, ProblemError } from "../../usecases/problem";
import type { Days } from "../../usecases/report-kpis";
import type { Machine } from "../front";
import { cacheBytes, cacheKey, readCache } from "./office-cache";

interface Request {
  readonly files: readonly string[];
  readonly days: Days;
  readonly withTables: boolean;
  readonly cachePath: string;
}

export interface JudgedFiles {
  readonly judged: readonly JudgedFile[];
  /** Files with the same contents as one before them. */
  readonly aside: readonly FileLeftOut[];
  /** How many of the judged were taken from the last run. */
  readonly known: number;
  readonly cache: Uint8Array;
}

interface Seen {
  readonly path: string;
  readonly office: string;
  /** What its outcome depends on; absent where it cannot be read. */
  readonly key?: string;
  readonly version?: string;
  readonly problem?: Problem;
}

/** Judges what changed since the last run, and takes the rest from what was kept then. */
export async function judgeFiles(request: Request, machine: Machine): Promise<JudgedFiles> {
  const { days, withTables } = request;
  const build = await machine.build();
  const seen = await lookAt(request, machine);
  const firsts = new Map(
    seen.flatMap((file) => (file.version === undefined ? [] : ([[file.version, file]] as const))).reverse(),
  );
  const own = seen.filter((file) => file.version === undefined || firsts.get(file.version) === file);
  const kept = readCache(await machine.kept(request.cachePath), build);
  const isKnown = ({ key = "" }: Seen): boolean => {
    const outcome = kept.get(key);
    return (
      outcome !== undefined && (!withTables || outcome.kind === "refused" || outcome.tables !== undefined)
    );
  };
  const jobs = own.filter((file) => file.key !== undefined && !isKnown(file));
  const fresh = await machine.judgeOffices(
    jobs.map(({ path, office }) => ({ path, office, days, withTables })),
  );
  const judgedNow = new Map(jobs.map(({ key }, place) => [key, fresh[place]]));
  const judged = own.map(({ path, office, key, problem }): JudgedFile => {
    const outcome = problem
      ? { kind: "refused" as const, problem }
      : (judgedNow.get(key) ?? kept.get(key ?? ""));
    if (outcome === undefined) throw new Error(`${path} has no outcome`);
    return { path, office, outcome };
  });
  const outcomes = judged.flatMap(({ outcome }, place): (readonly [string, OfficeOutcome])[] => {
    const key = own[place]?.key;
    return key === undefined || isPassing(outcome) ? [] : [[key, outcome]];
  });
  return {
    judged,
    aside: seen
      .filter((file) => !own.includes(file))
      .map((file) => asTwin(file, firsts.get(file.version ?? ""))),
    known: own.filter((file) => isKnown(file) && kept.get(file.key ?? "")?.kind === "judged").length,
    cache: cacheBytes(build, new Map(outcomes)),
  };
}

/** What another run may find otherwise with the same bytes is not kept. */
const isPassing = (outcome: OfficeOutcome): boolean =>
  outcome.kind === "refused" && passing.has(outcome.problem.code);

const passing = new Set(["failed", "file-missing", "file-busy", "no-permission", "file-unreadable"]);

async function lookAt({ files, days }: Request, machine: Machine): Promise<readonly Seen[]> {
  const names = officeNames(files);
  const seen: Seen[] = [];
  for (const [place, path] of files.entries()) {
    const office = names[place] ?? path;
    try {
      const version = await machine.versionOf(path);
      // A workbook without a day of its own is judged as of today.
      seen.push({
        path,
        office,
        version,
        key: cacheKey(version, office, days.asOf, days.asOf ?? days.today),
      });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      seen.push({ path, office, problem: error.problem });
    }
  }
  return seen;
}

const asTwin = ({ path }: Seen, twin: Seen | undefined): FileLeftOut => ({
  path,
  reason: `It has the same contents as "${twin?.path ?? ""}".`,
  next: "It is counted once. Delete one of them.",
});
