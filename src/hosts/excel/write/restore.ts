import type { Session } from "../run/session";
import type { Backup } from "./backup";
import { askAdded } from "./restore-added";
import { askChanged } from "./restore-cells";
import { askDrawn } from "./restore-drawn";
import type { Restoring } from "./restoring";
import type { WriteSetting } from "./setting";
import { callBytes, send, stroke } from "./stroke";

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
  const eventsOn = stroke(callBytes, () => (session.context.runtime.enableEvents = true));
  await send(session, [...ready.flatMap(({ strokes }) => strokes), eventsOn], setting.bytes);
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
