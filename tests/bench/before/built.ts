import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { asOf } from "../data/days";
import type { Spent } from "./compare";

/** Something that any built command line can be asked, whatever its inner names are. */
export const commands = {
  check: (file) => ({ args: ["check", file, "--json"] }),
  "report --out": (file, out) => ({ args: ["report", file, "--out", out, "--as-of", asOf], out }),
  "explain 10,000 targets": () => ({ args: ["explain", "--kind", "target"], input: targets() }),
} as const satisfies Record<string, (file: string, out: string) => Command>;

export interface Command {
  readonly args: readonly string[];
  readonly input?: string;
  /** The workbook that it writes: what that says is compared, not how it is packed. */
  readonly out?: string;
}

/** One more run of a build, in a process of its own; undefined where it was given up. */
export type Ran = { readonly cpu: number; readonly megabytes: number; readonly print: string };

/** dist/cli.js of a folder, or the file itself. */
export const builtIn = (place: string): string =>
  statSync(place).isDirectory() ? join(place, "dist/cli.js") : place;

/** Runs it once: the processor's time of all its threads, the start of Node with it. */
export async function runBuilt(
  cli: string,
  command: Command,
  { folder, patience }: { readonly folder: string; readonly patience: number },
): Promise<Ran | undefined> {
  const [hook, spent] = [join(folder, "spent.cjs"), join(folder, "spent.json")];
  writeFileSync(hook, spentHook);
  for (const old of [spent, command.out]) if (old !== undefined) rmSync(old, { force: true });
  const said = await outputOf(cli, command, { hook, spent, patience });
  if (said === undefined || !existsSync(spent)) return undefined;
  const { cpu, megabytes } = JSON.parse(readFileSync(spent, "utf8")) as Omit<Ran, "print">; // as the hook wrote it
  return { cpu, megabytes, print: digest(command.out === undefined ? [said] : partsOf(command.out)) };
}

/** The runs of a build together; undefined where one was given up. */
export function spentBy(ran: readonly (Ran | undefined)[]): Spent | undefined {
  const all = ran.filter((one) => one !== undefined);
  const last = all.at(-1);
  if (last === undefined || all.length < ran.length) return undefined;
  return {
    runs: all.map(({ cpu }) => cpu),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
    print: last.print,
  };
}

const spentHook = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const spent = { cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: Math.round(maxRSS / 1024) };
  require("node:fs").writeFileSync(process.env.RSP_BENCH_SPENT, JSON.stringify(spent));
});`;

/** What it printed; undefined where it did not end in time, or failed (1 is a check with findings). */
function outputOf(
  cli: string,
  { args, input }: Command,
  { hook, spent, patience }: { readonly hook: string; readonly spent: string; readonly patience: number },
): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--max-old-space-size=8192", "--require", hook, cli, ...args], {
      env: { ...process.env, RSP_BENCH_SPENT: spent },
      stdio: ["pipe", "pipe", "inherit"],
      timeout: patience,
      killSignal: "SIGKILL",
    });
    const said: Buffer[] = [];
    child.stdout.on("data", (some: Buffer) => said.push(some));
    child.on("close", (code) => resolve(code === 0 || code === 1 ? Buffer.concat(said) : undefined));
    child.stdin.end(input ?? "");
  });
}

const partsOf = (file: string): readonly (string | Uint8Array)[] =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(file)))).flat();

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 16);
}

/** Ten thousand texts, no two alike. */
function targets(): string {
  const ways = [
    (number: number) => `At least ${number} Members`,
    (number: number) => `${number} workshops each year`,
    (number: number) => `Increase from ${number} to ${number + 12} by June 2027`,
    (number: number) => `An average score of at least ${(number % 40) / 10} of ${number} evaluations`,
    (number: number) => `${number} participants per event, or as close as possible`,
  ];
  return Array.from({ length: 10_000 }, (_, at) => ways[at % ways.length]?.(at + 1) ?? "").join("\n");
}
