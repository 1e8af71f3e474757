import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../cli/a-machine";

/** The bytes of the sample plan. */
export const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample-plan.xlsx")));

/** The sample's tidy tables in a new temporary folder, as `export --data` writes them; returns its path. */
export async function sampleData(...more: readonly string[]): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), "rsp-data-"));
  const { written } = await run(["export", "plan.xlsx", "--data", data, ...more], { "plan.xlsx": sample });
  writeInto(written);
  return data;
}

/** Puts files that a command wrote in memory onto the disk. */
export function writeInto(written: Iterable<readonly [string, Uint8Array]>): void {
  for (const [path, bytes] of written) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
