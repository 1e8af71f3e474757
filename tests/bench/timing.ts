/** What something cost: the processor's time of all threads of the process, in milliseconds; other work on the machine moves it less than the clock. */
export interface Timing {
  /** The middle of the runs after the first. */
  readonly median: number;
  /** The first run, before the engine has warmed up. */
  readonly first: number;
  readonly runs: number;
}

export interface HowOften {
  /** At most so many runs after the first. */
  readonly runs: number;
  /** No further run is begun after so many milliseconds. */
  readonly budget: number;
}

/** Once to warm up, then the median of several runs; at least one, however long that takes. */
export async function timed(run: () => unknown, { runs, budget }: HowOften): Promise<Timing> {
  globalThis.gc?.();
  const first = await once(run);
  const times: number[] = [];
  let spent = first;
  while (times.length === 0 || (times.length < runs && spent < budget)) {
    const time = await once(run);
    times.push(time);
    spent += time;
  }
  return { median: middleOf(times), first, runs: times.length };
}

async function once(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** The middle one, or the mean of the two in the middle. */
export function middleOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half) - 1] ?? 0)) / 2;
}
