import { spawnSync } from "node:child_process";
import type { TaskOptions } from "./tasks/options";

/** What a task found, and the most memory that its process held. */
export interface Apart<Found> {
  readonly found: Found;
  readonly megabytes: number;
}

/** Memory in megabytes and time in milliseconds that a process may take before it is given up. */
const limits = { memory: 8_192, time: 600_000 };

/**
 * Runs a task in a fresh process, so that neither memory nor warmth is left over from another. undefined where it took
 * too much time or memory; throws where it failed otherwise, for example because a peer's figures are not ours.
 */
export function apart<Found>(worker: string, options: TaskOptions): Apart<Found> | undefined {
  const { signal, status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", `--max-old-space-size=${limits.memory}`, worker, JSON.stringify(options)],
    { encoding: "utf8", maxBuffer: 1e8, timeout: limits.time },
  );
  if (signal !== null) return undefined;
  if (status !== 0) throw new Error(`${options.task} of ${options.size} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Apart<Found>; // the worker's last line
}
