import { refuse } from "../../../usecases/problem";
import type { Lock, Timer } from "../env";

/** What is used of the browser's Web Locks; tests hand in their own. */
export interface WebLocks {
  readonly request: <Result>(
    name: string,
    options: { readonly signal: AbortSignal },
    task: () => Promise<Result>,
  ) => Promise<Result>;
}

/** Longer than Excel may take for an answer, so that whoever waits outlives a holder that was given up. */
const longestWait = 60_000;

/**
 * workbookLock({ locks: navigator.locks, workbook: url, timer }): one task at a time on a workbook, also among pages: the
 * pane and the ribbon's commands run in two of them. Without Web Locks tasks are done at once: what a change expects of its
 * cells refuses the second writer then. Throws a ProblemError ("workbook-busy") where the other one does not end.
 */
export function workbookLock({
  locks,
  workbook,
  timer,
}: {
  readonly locks: WebLocks | undefined;
  /**
   * Address of the workbook; all that were never saved share a lock. Not its plan id: copies have that in common, and it is
   * known only after a read, which waits for the lock itself.
   */
  readonly workbook: string;
  readonly timer: Timer;
}): Lock {
  const name = `rsp-tracker ${workbook || "unsaved"}`;
  return async (task) => {
    if (!locks) return task();
    const waiting = new AbortController();
    const callOff = timer(() => waiting.abort(), longestWait);
    let hasBegun = false;
    const begin = <Result>(own: () => Promise<Result>): Promise<Result> => {
      hasBegun = true;
      callOff();
      return own();
    };
    try {
      return await locks.request(name, { signal: waiting.signal }, () => begin(task));
    } catch (error) {
      if (hasBegun) throw error;
      // A page that may not use locks is one without them.
      return waiting.signal.aborted ? refuseBusy() : begin(task);
    }
  };
}

const refuseBusy = (): never =>
  refuse(
    "workbook-busy",
    "Another part of RSP Tracker has been at work in this workbook for a minute.",
    "Wait until it is done, or close it, then try again. Nothing was written.",
  );
