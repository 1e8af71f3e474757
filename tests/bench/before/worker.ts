import { type Work, type WorkName, works } from "./works";
import type { SizeName } from "../data/size";

/** What the worker is told: to make something ready, or to run it once. */
export type Asked =
  | { readonly kind: "ready"; readonly work: WorkName; readonly size: SizeName; readonly file: string }
  | { readonly kind: "run" };

/** What it answers; a run with the processor's time in milliseconds and a print of what came of it. */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "ran"; readonly cpu: number; readonly megabytes: number; readonly print: string };

let ready: Work | undefined;

async function answer(asked: Asked): Promise<Answer> {
  if (asked.kind === "ready") {
    ready = works[asked.work](asked.size, asked.file);
    return { kind: "ready" };
  }
  if (ready === undefined) throw new Error("nothing was made ready");
  globalThis.gc?.();
  const start = cpuTime();
  const result = await ready.run();
  const cpu = cpuTime() - start;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return { kind: "ran", cpu, megabytes, print: ready.print(result) };
}

/** Of all the process's threads, so that what the engine collects and compiles beside counts too. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

process.on("message", (asked: Asked) => {
  void answer(asked).then((found) => process.send?.(found));
});
