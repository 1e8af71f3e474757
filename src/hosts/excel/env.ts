/** What the Excel host needs of the page that it runs in; tests hand in their own. */
export interface ExcelEnv {
  /** Excel.run, with its options always given. */
  readonly run: <Result>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<Result>,
  ) => Promise<Result>;
  /** Whether this Excel has a set of calls: isSetSupported("1.13"). */
  readonly isSetSupported: (version: string) => boolean;
  readonly timer: Timer;
  /** One for the workbook, whichever page asks. */
  readonly lock: Lock;
}

/** Does a task while no other one of the same lock is done. */
export type Lock = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Does a task after so many milliseconds, unless it is called off first: `const callOff = timer(task, 500)`. */
export type Timer = (task: () => void, milliseconds: number) => () => void;

/** Resolves after so many milliseconds. */
export const pause = (timer: Timer, milliseconds: number): Promise<void> =>
  new Promise((resolve) => void timer(resolve, milliseconds));
