import type { WebLocks } from "../../../src/hosts/excel/run/workbook-lock";

/** Web Locks as pages of one browser share them: exclusive, in the order of asking. */
export function fakeWebLocks(): WebLocks {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name, { signal }, task) => {
      const before = last.get(name) ?? Promise.resolve();
      const aborted = new Promise<never>((_, reject) =>
        signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError"))),
      );
      const granted = Promise.race([before, aborted]);
      const own = granted.then(task);
      // Who gives up waiting does not hold up those behind.
      last.set(
        name,
        own.then(
          () => undefined,
          () => before,
        ),
      );
      return own;
    },
  };
}
