import type { SourceCell } from "./source-cell";

/** Something in the workbook that a person should know of, with its place and what to do. Nothing is changed to make it fit. */
export interface Remark {
  /** In kebab-case: "target-unread". */
  readonly code: string;
  /** error: something could not be used; warning: look at it; info: for your information, not a finding. */
  readonly severity: "error" | "warning" | "info";
  readonly source: SourceCell;
  /** Further cells that it is about: the other side of a cross-reference. */
  readonly also?: readonly SourceCell[];
  /** What was found, with the text as it stands. */
  readonly text: string;
  /** What to do about it. */
  readonly next: string;
}
