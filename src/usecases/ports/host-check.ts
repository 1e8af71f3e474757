/** What came of one line of the self-test. */
export type CheckOutcome = "held" | "differs" | "not-supported" | "not-run";

/** One thing that the product rests on, tried in the host itself. */
export interface CheckLine {
  readonly group: string;
  readonly name: string;
  readonly outcome: CheckOutcome;
  /** Where it differs: what was seen on the check's own sheets, and what was expected. */
  readonly seen?: string;
  readonly expected?: string;
  /** Why it was not tried, or what else is to be known. */
  readonly note?: string;
  readonly milliseconds: number;
  readonly roundTrips: number;
}

/** What a host proved to do, as plain data. Nothing of the user's workbook is in it. */
export interface CheckReport {
  /** Counted up when a reader of earlier reports would not understand it. */
  readonly format: 1;
  readonly host: string;
  readonly platform: string;
  readonly build: string;
  /** "1.14": the highest set of calls. */
  readonly apiSet: string;
  readonly separators: { readonly list: string; readonly decimal: string };
  /** Whether the ribbon's commands hold the same lock as the pane. */
  readonly sharesLock: "yes" | "not-seen" | "no-locks";
  readonly lines: readonly CheckLine[];
}

/** Shows how far the check is, and may end it. */
export interface CheckProgress {
  /** Before each line: how many are done, of how many, and which comes now. */
  readonly onLine: (done: number, total: number, name: string) => void;
  /** Asked before each line; the rest is "not-run" then. */
  readonly isStopped: () => boolean;
}

/** Tries what the product rests on, on sheets of its own that it takes away again. Throws a ProblemError where it cannot begin. */
export interface HostCheck {
  run(progress: CheckProgress): Promise<CheckReport>;
}
