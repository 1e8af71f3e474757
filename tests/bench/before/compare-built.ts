import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { officeData } from "../data/office-data";
import { officeSheets } from "../data/office-sheets";
import { type SizeName, sizes } from "../data/size";
import { workbookBytes } from "../data/workbook-bytes";
import { builtIn, commands, type Ran, runBuilt, spentBy } from "./built";
import { comparisonText, type Line } from "./text";

interface BuiltWork {
  readonly work: keyof typeof commands;
  /** undefined where no workbook is asked. */
  readonly size?: SizeName;
  readonly runs: number;
}

const works: readonly BuiltWork[] = [
  { work: "explain 10,000 targets", runs: 5 },
  { work: "check", size: "S", runs: 5 },
  { work: "check", size: "M", runs: 5 },
  { work: "report --out", size: "S", runs: 5 },
  { work: "report --out", size: "M", runs: 5 },
  { work: "report --out", size: "L", runs: 1 },
];

/** A run that has not ended after so many milliseconds is given up, and so is its build for this work. */
const patience = 600_000;

export interface BuiltComparison {
  readonly now: string;
  readonly before: string;
  /** A temporary folder for workbooks. */
  readonly folder: string;
  /** Only works of these sizes; all where there is none. */
  readonly only: readonly string[];
  readonly say: (what: string) => void;
}

/** Two built command lines (dist/cli.js), run by run in turn, each run a process of its own: cold, as a person has it. */
export async function compareBuilt({ now, before, folder, only, say }: BuiltComparison): Promise<string> {
  const made = new Map<SizeName, string>();
  const lines: Line[] = [];
  for (const { work, size, runs } of works) {
    if (only.length > 0 && !only.includes(size ?? "")) continue;
    say(`${work} ${size ?? ""}, now and before in turn`);
    const file = size === undefined ? "" : workbookOf(size, { folder, made });
    const command = commands[work](file, join(folder, "out.xlsx"));
    const ran: Record<"now" | "before", (Ran | undefined)[]> = { now: [], before: [] };
    const builds = { now: builtIn(now), before: builtIn(before) };
    for (let run = 0; run < runs; run += 1)
      for (const which of ["now", "before"] as const)
        if (!ran[which].includes(undefined))
          ran[which].push(await runBuilt(builds[which], command, { folder, patience }));
    lines.push({ work, size: size ?? "", now: spentBy(ran.now), before: spentBy(ran.before) });
  }
  return comparisonText(lines);
}

function workbookOf(
  size: SizeName,
  { folder, made }: { readonly folder: string; readonly made: Map<SizeName, string> },
): string {
  const file = made.get(size) ?? join(folder, `${size}.xlsx`);
  if (!made.has(size)) writeFileSync(file, workbookBytes(officeSheets(officeData(sizes[size]))));
  made.set(size, file);
  return file;
}
