import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fuzzed, fuzzMutants } from "./fuzz-mutants";

/** Mutants of one child: its files have a seed of their own, so that a batch can be made again alone. */
const batchSize = 500;
/** Of CPU for a batch, six times what one takes: what hangs is ended and told. */
const mostSeconds = 150;

/** The mutants in children that can be ended: one that hangs or dies is told, and the next batch goes on. */
export async function fuzzInBatches(
  count: number,
  seed: number,
  tell: (line: string) => void,
): Promise<Fuzzed> {
  const codes: Record<string, number> = {};
  const faults: string[] = [];
  let slowest: Fuzzed["slowest"] = { seconds: 0, what: "" };
  for (let done = 0; done < count; done += batchSize) {
    const own = seed * 1_000 + done / batchSize;
    const size = Math.min(batchSize, count - done);
    const batch = await inChild(size, own);
    if (batch === undefined) {
      faults.push(`batch ${own} of ${size} mutants hung or died`);
      continue;
    }
    for (const [code, amount] of Object.entries(batch.codes)) codes[code] = (codes[code] ?? 0) + amount;
    faults.push(...batch.faults);
    if (batch.slowest.seconds > slowest.seconds) slowest = batch.slowest;
    tell(`${done + size} mutants, ${faults.length} faults`);
  }
  return { codes, faults, slowest };
}

function inChild(size: number, seed: number): Promise<Fuzzed | undefined> {
  const child = fork(__filename, [String(size), String(seed)], { execArgv: process.execArgv });
  let result: Fuzzed | undefined;
  child.on("message", (message) => (result = message as Fuzzed)); // sent below
  const watch = setInterval(() => {
    if (cpuSeconds(child.pid) > mostSeconds) child.kill("SIGKILL");
  }, 5_000);
  return new Promise((resolve) =>
    child.on("close", () => {
      clearInterval(watch);
      resolve(result);
    }),
  );
}

/** User time of a process as Linux tells it, in hundredths of a second; nought where nothing is told. */
function cpuSeconds(pid: number | undefined): number {
  try {
    return Number(readFileSync(join("/proc", String(pid), "stat"), "utf8").split(" ")[13]) / 100;
  } catch {
    return 0;
  }
}

// The child of the above.
const [size, seed] = process.argv.slice(2).map(Number);
if (process.send && size !== undefined && seed !== undefined)
  void fuzzMutants(size, seed).then((found) => process.send?.(found, () => process.exit(0)));
