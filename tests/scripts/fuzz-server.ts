import { fuzzServer } from "./serve-fuzz";

/** npm run fuzz:server [-- COUNT SEED]: the whole of what tests/scripts/serve.test.ts does a small part of. */
const [count = 2000, seed = 1] = process.argv.slice(2).map(Number);

void fuzzServer(count, seed).then(({ answers, faults }) => {
  console.log(`${count} requests, seed ${seed}; answers by status: ${JSON.stringify(answers)}`);
  for (const fault of faults) console.error(fault.slice(0, 300));
  console.log(faults.length === 0 ? "It answers still, and no file is open." : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
});
