import type { EntryPlan, RowChange } from "../../usecases/entering/entry-plan";
import type { WorkbookChange } from "../../usecases/ports/workbook";
import { undoOf } from "../../usecases/undo";
import type { PlanCommands } from "../plan/use-plan";

/**
 * Writes what was previewed, and says so with an Undo where the cells can be given back; a sheet that was added for them
 * stays, blank. True when it was written.
 */
export function writePlan(
  write: PlanCommands["write"],
  { changes }: EntryPlan<RowChange>,
  text: string,
): Promise<boolean> {
  const undo = undoOf(changes);
  return write(changes, undo.kind === "changes" ? { text, undo: undo.changes } : { text });
}

/** The same for a plan that may draw sheets: then the host's own Revert takes it back, where it has one. */
export const writeAny = (
  write: PlanCommands["write"],
  { changes }: EntryPlan<WorkbookChange>,
  text: string,
): Promise<boolean> => {
  const undo = undoOf(changes);
  return write(
    changes,
    undo.kind === "changes" && undo.changes.length > 0
      ? { text, undo: undo.changes }
      : { text, canRevert: true },
  );
};
