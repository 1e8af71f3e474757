import { fuzzKills } from "./fuzz-kills";
import { fuzzInBatches } from "./fuzz-batches";
import { fuzzShapes } from "./fuzz-shapes";

/**
 * npm run fuzz:files [-- MUTANTS KILLS SEED SHAPES]: once for a release. Damaged files over the command line's core, runs of
 * the built command line (npm run build) that are killed while they write, and every hostile shape at its full size; 0 leaves one out.
 */
const [mutants = 20_000, kills = 300, seed = 1, shapes = 1] = process.argv.slice(2).map(Number);

async function main(): Promise<void> {
  const faults: string[] = [];
  if (mutants > 0) {
    const found = await fuzzInBatches(mutants, seed, (line) => console.log(line));
    faults.push(...found.faults);
    console.log(`${mutants} mutants, seed ${seed}; by kind and exit code: ${JSON.stringify(found.codes)}`);
    console.log(`slowest: ${found.slowest.seconds.toFixed(2)} s of CPU (${found.slowest.what})`);
  }
  if (kills > 0) {
    const killed = await fuzzKills(kills);
    faults.push(...killed.faults);
    console.log(`${kills} runs, ${killed.killed} of them killed before their end`);
  }
  if (shapes > 0)
    faults.push(
      ...(await fuzzShapes(({ name, megabytes, seconds, gigabytes, code, faults: own }) =>
        console.log(
          `${name}: ${megabytes.toFixed(1)} MB, ${seconds.toFixed(1)} s of CPU, ${gigabytes.toFixed(2)} GB, exit ${code ?? "none"} ${own.join("; ")}`,
        ),
      )),
    );
  for (const fault of faults) console.error(fault.slice(0, 600));
  console.log(faults.length === 0 ? "No fault." : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

void main();
