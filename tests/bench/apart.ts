import { spawnSync } from "node:child_process";
import type { TaskOptions } from "./tasks/options";

/** What a task found, and the most memory that its process held. */
export interface Apart<Found> {
  readonly found: Found;
  readonly megabytes: number;
}

/** Runs a task in a fresh process, so that neither memory nor warmth is left over from another. Throws where it fails. */
export function apart<Found>(worker: string, options: TaskOptions): Apart<Found> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=8192", worker, JSON.stringify(options)],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`${options.task} of ${options.size} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Apart<Found>; // the worker's last line
}
