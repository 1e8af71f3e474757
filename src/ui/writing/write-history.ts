import type { WorkbookChange } from "../../usecases/ports/workbook";
import { undoOf } from "../../usecases/undo";

/** Something that the pane wrote, what takes it back, and what writes it again. */
export interface WriteStep {
  readonly text: string;
  readonly undo: readonly WorkbookChange[];
  readonly redo: readonly WorkbookChange[];
}

/** What the pane wrote, the latest last, and what was taken back of it, the next to do again last. */
export interface WriteHistory {
  readonly past: readonly WriteStep[];
  readonly future: readonly WriteStep[];
}

export const nothingWritten: WriteHistory = { past: [], future: [] };

/** Older steps are forgotten: what they would write over has changed since. */
const most = 50;

/** Whatever is written ends what could be done again. What cannot be given back cell by cell ends what could be undone. */
export function afterWrite(
  { past }: WriteHistory,
  text: string,
  undo: readonly WorkbookChange[] | undefined,
): WriteHistory {
  if (undo === undefined) return { past, future: [] };
  // The same cells back and forth: a row that was appended is not appended a second time.
  const again = undoOf(undo);
  const redo = again.kind === "changes" ? again.changes : [];
  return { past: [...past, { text, undo, redo }].slice(-most), future: [] };
}

export function afterUndo({ past, future }: WriteHistory): WriteHistory {
  const step = past.at(-1);
  return step === undefined ? { past, future } : { past: past.slice(0, -1), future: [...future, step] };
}

export function afterRedo({ past, future }: WriteHistory): WriteHistory {
  const step = future.at(-1);
  return step === undefined ? { past, future } : { past: [...past, step], future: future.slice(0, -1) };
}
