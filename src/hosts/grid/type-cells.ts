import type { Command, GridModel, UID } from "./engine";

/** What is typed into a cell. */
export interface TypedCell {
  readonly sheetId: UID;
  readonly row: number;
  readonly col: number;
  readonly content: string;
  /** Where it needs one. */
  readonly format?: string;
}

const kind = "RSP_TRACKER_TYPE";

/** Types into many cells at once: one step to undo. The cells are checked already, and none of them is asked for again. */
export function typeCells(model: GridModel, cells: readonly TypedCell[]): void {
  // A command of our own plugin's, which the library's types cannot know.
  model.dispatch(kind as "START", { cells } as never);
}

/** The cells of such a command. */
export const typedTogether = (command: Command): readonly TypedCell[] | undefined =>
  (command.type as string) === kind
    ? (command as unknown as { cells: readonly TypedCell[] }).cells
    : undefined;
