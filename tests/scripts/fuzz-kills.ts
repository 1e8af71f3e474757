import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";

/** What killed runs left. */
export interface Killed {
  /** Runs that were killed before they ended by themselves. */
  readonly killed: number;
  readonly faults: readonly string[];
}

const root = join(__dirname, "../..");
const answers =
  "Timestamp,Name of your administration,Did the workshop help?\n2019-05-01 10:00:00,Fiji,Yes\n";

const commands: readonly (readonly string[])[] = [
  ["report", "plan.xlsx", "--as-of", "2019-06-30", "--out", "out.xlsx", "--csv", "out.csv"],
  ["import", "answers.csv", "--into", "plan.xlsx"],
];

async function runFor(words: readonly string[], folder: string, milliseconds: number): Promise<boolean> {
  const child = spawn("node", [join(root, "dist/cli.js"), ...words], { cwd: folder, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const isOver = await Promise.race([ended.then(() => true), pause(milliseconds, false)]);
  if (!isOver) child.kill("SIGKILL");
  await ended;
  return !isOver;
}

async function isWhole(path: string): Promise<boolean> {
  try {
    return (await openXlsx(new Uint8Array(readFileSync(path))).read()).sheets.length > 0;
  } catch {
    return false;
  }
}

/** Kills `count` runs of the built command line, at moments spread over the time that one takes, and looks at the files after each. */
export async function fuzzKills(count: number): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), "rsp-kills-"));
  const faults: string[] = [];
  let killed = 0;
  try {
    copyFileSync(join(root, "assets/sample-plan.xlsx"), join(folder, "plan.xlsx"));
    writeFileSync(join(folder, "answers.csv"), answers);
    for (const words of commands) {
      const start = Date.now();
      await runFor(words, folder, 60_000);
      const usual = Date.now() - start;
      for (let index = 0; index < count / commands.length; index += 1) {
        // The writing is at the end of a run, so most kills fall there.
        const part = index / (count / commands.length);
        if (await runFor(words, folder, usual * (0.5 + 0.6 * part))) killed += 1;
        for (const file of ["plan.xlsx", "out.xlsx"])
          if (existsSync(join(folder, file)) && !(await isWhole(join(folder, file))))
            faults.push(`${words[0]} killed at ${part}: ${file} is not whole`);
      }
      await runFor(words, folder, 60_000);
      const left = readdirSync(folder).filter((name) => name.startsWith("."));
      if (left.length > 0) faults.push(`${words[0]}: ${left.join(", ")} after the next run`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { killed, faults };
}
