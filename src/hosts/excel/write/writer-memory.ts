import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import type { WorkbookChange } from "../../../usecases/ports/workbook";
import type { Backup } from "./restore/backup";
import type { OptionalFeature } from "./optional-feature";

/** What a writer remembers between runs: plain data, no object of Excel's. */
export interface WriterMemory {
  /** What takes the last run back; of a run that failed and could not be put back, what still can. */
  lastRun: readonly Backup[];
  /** The latest drawing of each sheet that was drawn, by the sheet's id. */
  readonly drawings: Map<string, SheetDrawing>;
  /** Optional features that this Excel refused. */
  readonly without: Set<OptionalFeature>;
}

export const emptyMemory = (): WriterMemory => ({ lastRun: [], drawings: new Map(), without: new Set() });

/** After a run that went well; `backups` are of its changes, one for each and in their order. */
export function rememberRun(
  memory: WriterMemory,
  changes: readonly WorkbookChange[],
  backups: readonly Backup[],
): void {
  memory.lastRun = backups;
  changes.forEach((change, index) => {
    const id = backups[index]?.id;
    if (change.kind === "draw" && id !== undefined) memory.drawings.set(id, change.drawing);
  });
}

/** After the last run was taken back: the sheets are again as they were drawn before, where that is known. */
export function forgetRun(memory: WriterMemory): void {
  for (const backup of [...memory.lastRun].reverse())
    if (backup.kind === "drawn" && backup.drawing) memory.drawings.set(backup.id, backup.drawing);
    else if (backup.id !== undefined && backup.kind !== "cells") memory.drawings.delete(backup.id);
  memory.lastRun = [];
}

/** After a run that could not be put back: nothing is known of its sheets but what takes it back. */
export function rememberHalf(memory: WriterMemory, backups: readonly Backup[]): void {
  memory.lastRun = backups;
  for (const { id } of backups) if (id !== undefined) memory.drawings.delete(id);
}
