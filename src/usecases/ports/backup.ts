/** A copy of the open workbook as a file, as the host gives one. */
export interface Backup {
  /** Tells this workbook from others, between openings too: its address where it has one. */
  readonly workbook: string;
  /** Gives the person a copy. Throws a ProblemError ("no-copy") where the host does not; absent where pages can save no files. */
  readonly save: (() => Promise<void>) | undefined;
}
