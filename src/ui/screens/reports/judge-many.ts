import { officeNames } from "../../../domain/region/office-names";
import type { FileLeftOut, Region } from "../../../domain/region/region";
import { type JudgedFile, regionOf } from "../../../usecases/consolidate/region-of";
import type { OfficeOutcome } from "../../../usecases/consolidate/judge-office";
import type { ManyOffices } from "../../plan/many-offices";
import type { Days } from "../../../usecases/report-kpis";
import { problemOf } from "../../plan/problem-of";
import { manyWords } from "../../words/many";
import { readFile } from "../import/read-file";

interface Request {
  readonly files: readonly File[];
  readonly days: Days;
  readonly offices: ManyOffices;
  readonly signal: AbortSignal;
  readonly onFile: (at: number, name: string) => void;
}

/** Judges files one after the other. Throws a ProblemError ("stopped") where it was stopped. */
export async function judgeMany({ files, days, offices, signal, onFile }: Request): Promise<Region> {
  const names = officeNames(files.map(({ name }) => name));
  const judged: JudgedFile[] = [];
  const aside: FileLeftOut[] = [];
  const seen: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const [place, file] of files.entries()) {
    const { name } = file;
    const office = names[place] ?? name;
    onFile(place, name);
    try {
      const bytes = await readFile(file);
      const twin = seen.find((other) => isSame(other.bytes, bytes));
      if (twin !== undefined) {
        aside.push({ path: name, reason: manyWords.same(twin.name), next: manyWords.sameNext });
        continue;
      }
      seen.push({ name, bytes });
      const job = { path: name, office, days, withTables: false };
      judged.push({ path: name, office, outcome: await offices.judge(bytes, job, signal) });
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === "stopped") throw error;
      const outcome: OfficeOutcome = { kind: "refused", problem };
      judged.push({ path: name, office, outcome });
    }
  }
  return regionOf(judged, aside);
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, place) => byte === b[place]);
