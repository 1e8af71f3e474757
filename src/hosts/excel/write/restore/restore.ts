import type { Session } from "../../run/session";
import type { WriteSetting } from "../setting";
import { callBytes, send, operation } from "../operation";
import { matchesReadBack } from "../read-back";
import { unlock } from "../draw/lock-operations";
import type { Backup, AddedSheet } from "./backup";
import { askChanged } from "./restore-cells";
import { askDrawn } from "./restore-drawn";
import { type Restoring, type FoundCells, loadUsed, nothing, sheetOf, refuseChanged } from "./restoring";

/** How strictly a backup is put back. */
interface RestoreWay {
  /** Refuses ("cell-changed") where somebody changed what was written; off right after a write that failed. */
  readonly isChecked: boolean;
}

/**
 * Puts the backups back, the latest change first, and turns events on again. A sheet that is gone is passed over. A sheet
 * that was added goes only where it holds nothing but what was written.
 */
export async function restore(
  session: Session,
  backups: readonly Backup[],
  { setting, isChecked }: RestoreWay & { readonly setting: WriteSetting },
): Promise<void> {
  const asked = [...backups].reverse().map((backup) => ask(session, backup, setting));
  await session.sync();
  const ready = asked.map((plan) => plan());
  if (isChecked) for (const { check } of ready) check();
  const eventsOn = operation(callBytes, () => (session.context.runtime.enableEvents = true));
  await send(session, [...ready.flatMap(({ operations }) => operations), eventsOn], setting.bytes);
}

function ask(session: Session, backup: Backup, setting: WriteSetting): () => Restoring {
  switch (backup.kind) {
    case "added":
      return askAdded(session, backup);
    case "drawn":
      return askDrawn(session, backup, setting);
    case "cells":
      return askChanged(session, backup, setting);
  }
}

/** A sheet that was added goes, but only where it holds nothing but what was written. */
function askAdded({ context }: Session, { id, name, written }: AddedSheet): () => Restoring {
  const sheet = sheetOf(context, id ?? name);
  sheet.load({ protection: { protected: true } });
  const used = loadUsed(sheet);
  return () => {
    if (sheet.isNullObject) return nothing;
    const found = used();
    const foreign = firstForeign(found, written);
    // Without an id it is not certain that the sheet is ours: an empty one may be somebody's, and stays.
    const isOurs = !foreign && (id !== undefined || found !== undefined);
    return {
      operations: isOurs
        ? [...(sheet.protection.protected ? [unlock(sheet)] : []), operation(callBytes, () => sheet.delete())]
        : [],
      check: () => {
        if (foreign) refuseChanged(name, foreign.row, foreign.column);
      },
    };
  };
}

/** The first filled cell that holds something else than was written there; half of that may be missing. */
function firstForeign(
  found: FoundCells,
  written: AddedSheet["written"],
): { readonly row: number; readonly column: number } | undefined {
  if (!found) return undefined;
  return found.values
    .flatMap((cells, r) => cells.map((value, c) => ({ value, row: r + found.top, column: c + found.left })))
    .find(
      ({ value, row, column }) => value !== "" && !matchesReadBack(written[row]?.[column] ?? null, value),
    );
}
