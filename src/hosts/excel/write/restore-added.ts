import type { Session } from "../run/session";
import type { AddedSheet } from "./backup";
import { isKept } from "./kept";
import { unlock } from "./lock-strokes";
import { refuseChanged } from "./refuse-changed";
import { type FoundCells, loadUsed, nothing, type Restoring, sheetOf } from "./restoring";
import { callBytes, stroke } from "./stroke";

/** A sheet that was added goes, but only where it holds nothing but what was written. */
export function askAdded({ context }: Session, { id, name, written }: AddedSheet): () => Restoring {
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
      strokes: isOurs
        ? [...(sheet.protection.protected ? [unlock(sheet)] : []), stroke(callBytes, () => sheet.delete())]
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
    .find(({ value, row, column }) => value !== "" && !isKept(written[row]?.[column] ?? null, value));
}
