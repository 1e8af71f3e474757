import type { Backup } from "./backup";
import type { Stroke } from "./stroke";

/** One change on its way into Excel, within one session. */
export interface Plan {
  readonly strokes: readonly Stroke[];
  /** What asks for the outcome, once the strokes of all changes were sent: a formula may count what a later one draws. */
  readonly readBack: readonly Stroke[];
  /** After the last stroke was sent: throws a ProblemError where Excel kept something else than was written. */
  readonly verify: () => void;
  /** What puts the change back, as plain data; to be taken before the session ends, also where sending failed. */
  readonly backup: () => Backup;
}

/** A loaded value, or undefined where Excel failed before it gave it. */
export function ifTold<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    // The client throws for what was not loaded; after a failure that is no mistake of ours.
    return undefined;
  }
}
