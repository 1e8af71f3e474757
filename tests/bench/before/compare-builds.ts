import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleWorker } from "../bundle";
import { officeData } from "../data/office-data";
import { officeSheets } from "../data/office-sheets";
import { type SizeName, sizes } from "../data/size";
import { workbookBytes } from "../data/workbook-bytes";
import { compare, type Compared } from "./compare";
import { comparisonText, type Line } from "./text";

const compared: readonly Compared[] = [
  { work: "evaluate", size: "S", runs: 40 },
  { work: "evaluate", size: "M", runs: 25 },
  { work: "evaluate", size: "actions 20k", runs: 5 },
  { work: "evaluate", size: "L", runs: 5 },
  { work: "read", size: "M", runs: 5 },
  { work: "refresh", size: "M", runs: 5 },
  { work: "report --out", size: "S", runs: 11 },
  { work: "report --out", size: "M", runs: 5 },
  { work: "report --out", size: "L", runs: 0 },
];

export interface Comparison {
  readonly root: string;
  /** The folder of the other checkout: what `src` was before. */
  readonly checkout: string;
  /** A temporary folder for workbooks. */
  readonly folder: string;
  /** Only works of these sizes; all where there is none. */
  readonly only: readonly string[];
  readonly say: (what: string) => void;
}

/** This tree beside an earlier checkout, in one run: the processor's time, the most memory, and whether they say the same. */
export async function compareBuilds({ root, checkout, folder, only, say }: Comparison): Promise<string> {
  const worker = "before/worker";
  const now = await bundleWorker(root, { worker });
  const before = await bundleWorker(root, { worker, checkout });
  const lines: Line[] = [];
  const made = new Map<SizeName, string>();
  for (const one of compared) {
    if (only.length > 0 && !only.includes(one.size)) continue;
    say(`${one.work} ${one.size}, now and before in turn`);
    const file = made.get(one.size) ?? join(folder, `${one.size}.xlsx`);
    if (one.work !== "evaluate" && !made.has(one.size)) {
      writeFileSync(file, workbookBytes(officeSheets(officeData(sizes[one.size]))));
      made.set(one.size, file);
    }
    lines.push({ ...one, ...(await compare(one, { now, before, file })) });
  }
  return comparisonText(lines);
}
