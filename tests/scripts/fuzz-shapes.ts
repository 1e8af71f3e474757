import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileShapes } from "./hostile-shapes";

/** What the built command line did with a shape at its full size. */
export interface TriedShape {
  readonly name: string;
  /** Of the file, packed. */
  readonly megabytes: number;
  readonly seconds: number;
  /** The most memory that it held, in gigabytes. */
  readonly gigabytes: number;
  readonly code: number | undefined;
  readonly faults: readonly string[];
}

const root = join(__dirname, "../..");
/** The goal: any file of up to 20 MB ends in words or a result within this. */
const most = { megabytes: 20, seconds: 10, gigabytes: 1.5 } as const;
/** Of wall time: what is not over by then is ended. */
const patience = 240_000;

// Told last, on a pipe of its own: what the process used. Who is ended before tells nothing.
const tellUse = `process.on("exit", () => { try { require("fs").writeSync(3, JSON.stringify(process.resourceUsage())); } catch {} });`;

interface Run {
  readonly code: number | undefined;
  readonly error: string;
  readonly use:
    { readonly userCPUTime: number; readonly systemCPUTime: number; readonly maxRSS: number } | undefined;
}

function runOn(folder: string, words: readonly string[]): Promise<Run> {
  const child = spawn("node", ["-r", join(folder, "tell-use.js"), join(root, "dist/cli.js"), ...words], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const texts = ["", ""];
  child.stdio
    .slice(2)
    .forEach((stream, at) =>
      stream?.on(
        "data",
        (data: Buffer) => (texts[at] = `${texts[at] ?? ""}${data.toString()}`.slice(0, 100_000)),
      ),
    );
  const tooLong = setTimeout(() => child.kill("SIGKILL"), patience);
  return new Promise((resolve) =>
    child.on("close", (code) => {
      clearTimeout(tooLong);
      const use = texts[1] === "" ? undefined : (JSON.parse(texts[1] ?? "") as Run["use"]); // written by tellUse
      resolve({ code: code ?? undefined, error: texts[0] ?? "", use });
    }),
  );
}

/** Tries every shape at its full size with report --out, one after the other. */
export async function fuzzShapes(tell: (tried: TriedShape) => void): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "rsp-shapes-"));
  const all: string[] = [];
  try {
    writeFileSync(join(folder, "tell-use.js"), tellUse);
    for (const { name, full, make } of hostileShapes) {
      const bytes = make(full);
      writeFileSync(join(folder, "plan.xlsx"), bytes);
      rmSync(join(folder, "out.xlsx"), { force: true });
      const { code, error, use } = await runOn(folder, ["report", "plan.xlsx", "--out", "out.xlsx"]);
      const seconds = use ? (use.userCPUTime + use.systemCPUTime) / 1e6 : patience / 1000;
      const gigabytes = use ? use.maxRSS / 1e6 : 0;
      const megabytes = bytes.length / 1e6;
      const faults = [
        ...(use === undefined ? [`did not end by itself: ${error.slice(0, 300)}`] : []),
        ...(seconds > most.seconds && megabytes <= most.megabytes ? [`${seconds.toFixed(1)} s of CPU`] : []),
        ...(gigabytes > most.gigabytes && megabytes <= most.megabytes ? [`${gigabytes.toFixed(2)} GB`] : []),
        ...(/\n\s+at \S+/.test(error) ? [`a stack trace: ${error.slice(0, 300)}`] : []),
        ...(code !== 0 && error.trim() === "" ? ["no words"] : []),
        ...(code !== 0 && existsSync(join(folder, "out.xlsx")) ? ["an output of a run that failed"] : []),
      ];
      tell({ name, megabytes, seconds, gigabytes, code, faults });
      all.push(...faults.map((fault) => `${name}: ${fault}`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return all;
}
