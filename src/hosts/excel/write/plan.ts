import type { Backup } from "./restore/backup";
import type { Operation } from "./operation";

/** One change on its way into Excel, within one session. */
export interface Plan {
  readonly operations: readonly Operation[];
  /** What asks for the outcome, once the operations of all changes were sent: a formula may count what a later one draws. */
  readonly readBack: readonly Operation[];
  /** After the last operation was sent: throws a ProblemError where Excel kept something else than was written. */
  readonly verify: () => void;
  /** What puts the change back, as plain data; to be taken before the session ends, also where sending failed. */
  readonly backup: () => Backup;
}

/** A loaded value, or undefined where Excel failed before it gave it. */
export function ifLoaded<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    // The client throws for what was not loaded; after a failure that is no mistake of ours.
    return undefined;
  }
}
