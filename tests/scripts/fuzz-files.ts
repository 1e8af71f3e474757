import { fuzzKills } from "./fuzz-kills";
import { fuzzMutants } from "./fuzz-mutants";

/**
 * npm run fuzz:files [-- MUTANTS KILLS SEED]: once for a release. Damaged files over the command line's core, and runs of
 * the built command line (npm run build) that are killed while they write.
 */
const [mutants = 20_000, kills = 300, seed = 1] = process.argv.slice(2).map(Number);

async function main(): Promise<void> {
  const { codes, faults, slowest } = await fuzzMutants(mutants, seed);
  console.log(`${mutants} mutants, seed ${seed}; by kind and exit code: ${JSON.stringify(codes)}`);
  console.log(`slowest: ${slowest.seconds.toFixed(2)} s of CPU (${slowest.what})`);
  const killed = await fuzzKills(kills);
  console.log(`${kills} runs, ${killed.killed} of them killed before their end`);
  const all = [...faults, ...killed.faults];
  for (const fault of all) console.error(fault.slice(0, 600));
  console.log(all.length === 0 ? "No fault." : `${all.length} faults`);
  process.exitCode = all.length === 0 ? 0 : 1;
}

void main();
