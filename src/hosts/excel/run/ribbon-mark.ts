/** What is used of the browser's Web Locks to see another page of the product. */
export interface MarkLocks {
  readonly request: (
    name: string,
    options: { readonly mode: "shared" },
    task: () => Promise<void>,
  ) => Promise<void>;
  readonly query: () => Promise<{ readonly held?: readonly { readonly name?: string }[] }>;
}

const mark = "rsp-tracker ribbon";

/** Held by the page of the ribbon's commands for as long as it lives. */
export function holdRibbonMark(locks: Pick<MarkLocks, "request"> | undefined): void {
  // A page that may not use locks has no mark; the check says then that none was seen.
  locks?.request(mark, { mode: "shared" }, () => new Promise(() => undefined)).catch(() => undefined);
}

/** Whether this page sees the mark, so that the two hold each other back: "not-seen" also where no command is running. */
export async function seesRibbon(
  locks: Pick<MarkLocks, "query"> | undefined,
): Promise<"yes" | "not-seen" | "no-locks"> {
  if (!locks) return "no-locks";
  const told = await locks.query().catch(() => undefined);
  if (!told) return "no-locks";
  return (told.held ?? []).some(({ name }) => name === mark) ? "yes" : "not-seen";
}
