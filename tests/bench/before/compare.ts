import type { SizeName } from "../data/size";
import { startBuild } from "./build";
import type { Answer, Asked } from "./worker";
import type { WorkName } from "./works";

/** What is compared, and how often each build does it; the first run of each is to warm up and is not counted. */
export interface Compared {
  readonly work: WorkName;
  readonly size: SizeName;
  readonly runs: number;
}

/** The processor's time of one build's runs, in milliseconds. */
export interface Spent {
  readonly runs: readonly number[];
  readonly megabytes: number;
  readonly print: string;
}

/** undefined for the build that was given up. */
export interface Pair {
  readonly now: Spent | undefined;
  readonly before: Spent | undefined;
}

export interface Builds {
  readonly now: string;
  readonly before: string;
  readonly file: string;
}

/** A build that has not answered for so long is given up. */
const patience = 180_000;
const memory = 8_192;

/** Both builds in turn, run by run, so that what else the machine does falls on both alike. */
export async function compare({ work, size, runs }: Compared, { now, before, file }: Builds): Promise<Pair> {
  const one = startRunner(now);
  const other = startRunner(before);
  try {
    for (const runner of [one, other]) await runner.ask({ kind: "ready", work, size, file });
    for (let run = 0; run <= runs; run += 1) {
      for (const runner of [one, other]) await runner.ask({ kind: "run" });
    }
  } finally {
    one.end();
    other.end();
  }
  return { now: one.spent(), before: other.spent() };
}

interface Runner {
  ask(asked: Asked): Promise<void>;
  spent(): Spent | undefined;
  end(): void;
}

/** A build and what it has spent so far; one that was given up is asked no more. */
function startRunner(worker: string): Runner {
  const build = startBuild(worker, memory);
  const ran: Ran[] = [];
  let isAlive = true;
  return {
    ask: async (asked) => {
      const answer = isAlive ? await build.ask(asked, patience) : undefined;
      if (answer?.kind === "ran") ran.push(answer);
      if (answer !== undefined) return;
      isAlive = false;
      build.end();
    },
    spent: () => {
      const last = ran.at(-1);
      if (!isAlive || last === undefined) return undefined;
      // What is run once has no warm run.
      const warm = ran.length > 1 ? ran.slice(1) : ran;
      return { runs: warm.map(({ cpu }) => cpu), megabytes: last.megabytes, print: last.print };
    },
    end: () => build.end(),
  };
}

type Ran = Extract<Answer, { kind: "ran" }>;
