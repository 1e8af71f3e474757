import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareBuilds } from "./before/compare-builds";
import { compareBuilt } from "./before/compare-built";
import { bundleWorker } from "./bundle";
import { installPeers } from "../install-peers";
import { measureAll } from "./measurements";
import { reportText } from "./tables";

/**
 * Measures the product beside other engines and prints the ratios; with `--before FOLDER` (a checkout of an earlier
 * commit of today's names) beside itself as it was then, and nothing else; with `--built FOLDER` the built command line beside
 * that of another folder, of whatever names. Figures, not a test: a missed goal is no failure.
 */
async function bench(): Promise<void> {
  const root = process.cwd();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { before: { type: "string" }, built: { type: "string" } },
  });
  const folder = mkdtempSync(join(tmpdir(), "rsp-bench-"));
  const start = performance.now();
  const say = (what: string): void =>
    void process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${what}\n`);
  try {
    const found =
      values.built !== undefined
        ? await compareBuilt({ now: root, before: values.built, folder, only: positionals, say })
        : values.before !== undefined
          ? await compareBuilds({ root, checkout: values.before, folder, only: positionals, say })
          : await besidePeers(root, { folder, say });
    process.stdout.write(`${machine()}\n\n${found}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function besidePeers(
  root: string,
  { folder, say }: { readonly folder: string; readonly say: (what: string) => void },
): Promise<string> {
  installPeers(join(root, "tests/bench"));
  const worker = await bundleWorker(root, { worker: "worker" });
  return reportText(measureAll({ worker, folder, say }));
}

const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;

void bench();
