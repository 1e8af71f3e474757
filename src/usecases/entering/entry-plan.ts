import type { AppendChange, DrawChange, PatchChange, WorkbookChange } from "../ports/workbook";
import type { Problem } from "../problem";

/**
 * A write that is planned and not yet done: a front shows `preview`, asks, then calls `workbook.apply(changes)`.
 * Where something hinders all of it, `changes` and `preview` are empty and `problems` says why.
 */
export interface EntryPlan<Change extends WorkbookChange, Field extends string = string> {
  readonly changes: readonly Change[];
  /** A line per cell that is written, or per sheet that is drawn. */
  readonly preview: readonly PreviewLine[];
  /** What is not written, and why. */
  readonly problems: readonly EntryProblem<Field>[];
  /** What a person should know before they say yes; it hinders nothing. */
  readonly warnings: readonly EntryProblem<Field>[];
}

/** Changes of a user's own sheet: undoOf takes them back. */
export type CellChange = PatchChange | AppendChange;

/** A row for a data sheet that is drawn first where the workbook has none yet. */
export type RowChange = DrawChange | CellChange;

/** A cell as it is and as it will be, in words for people; "" is blank. */
export interface PreviewLine {
  readonly sheet: string;
  /** "C14"; of a sheet that is drawn, the cells that it fills: "A1:D34". */
  readonly address: string;
  /** What the cell is for: a Member's name, a column's heading, a sheet's name. */
  readonly label: string;
  readonly was: string;
  readonly becomes: string;
  /** A yes is taken back: a front should ask. */
  readonly takesBack?: true;
}

/** A reason by field. `field` is absent where it is about the workbook rather than what was typed. */
export interface EntryProblem<Field extends string = string> extends Problem {
  readonly field?: Field;
}

/** Nothing can be written, for these reasons. */
export const nothingPlanned = <Field extends string>(
  problems: readonly EntryProblem<Field>[],
  warnings: readonly EntryProblem<Field>[] = [],
): EntryPlan<never, Field> => ({ changes: [], preview: [], problems, warnings });

/** How many rows of data sheets a plan adds or changes. */
export const rowsIn = ({ changes }: Pick<EntryPlan<RowChange>, "changes">): number =>
  changes.reduce((sum, change) => {
    if (change.kind === "draw") return sum;
    if (change.kind === "append") return sum + change.rows.length;
    return sum + new Set(change.cells.map(({ row }) => row)).size;
  }, 0);
