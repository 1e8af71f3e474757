import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { bundleWorker } from "./bundle";
import { installPeers } from "./install";
import { measureAll } from "./measurements";
import { reportText } from "./tables";

/** Measures the product beside other engines and prints the ratios. Figures, not a test: a missed goal is no failure. */
async function bench(): Promise<void> {
  const root = process.cwd();
  installPeers(join(root, "tests/bench"));
  const worker = await bundleWorker(root);
  const folder = mkdtempSync(join(tmpdir(), "rsp-bench-"));
  const start = performance.now();
  const say = (what: string): void =>
    void process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${what}\n`);
  try {
    const found = measureAll({ worker, folder, say });
    process.stdout.write(`${machine()}\n\n${reportText(found)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;

void bench();
