import { pause, type Timer } from "../env";
import type { Handling } from "./error-table";
import { handlingOf, tellable } from "./excel-error";

/** Milliseconds before each further try; "reread" and "split" have nothing to wait for. */
const waits: Readonly<Record<Handling, readonly number[]>> = {
  wait: [500, 1000, 2000, 4000],
  again: [400, 1200],
  reread: [0],
  split: [0, 0, 0],
  tell: [],
};

/** What the tries before this one met, the latest last. */
export type Failures = readonly unknown[];

/**
 * persist(timer, (failures) => ...): tries a task as often as its errors deserve. Each try begins anew and is told what
 * went wrong before; it has to leave things as they were when it fails. In the end the last error is thrown as a problem.
 */
export async function persist<Result>(
  timer: Timer,
  attempt: (failures: Failures) => Promise<Result>,
  failures: Failures = [],
): Promise<Result> {
  try {
    return await attempt(failures);
  } catch (error) {
    const handling = handlingOf(error);
    const triesBefore = failures.filter((failure) => handlingOf(failure) === handling).length;
    const wait = waits[handling][triesBefore];
    if (wait === undefined) throw tellable(error);
    if (wait > 0) await pause(timer, wait);
    return persist(timer, attempt, [...failures, error]);
  }
}
