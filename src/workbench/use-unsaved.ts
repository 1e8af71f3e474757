import { useEffect, useRef, useState } from "react";
import type { WorkbenchEvent, WorkbenchState } from "./workbench-state";
import { words } from "./words";
import type { UnsavedEdits } from "./open-book";
import { keepUnsaved, latestUnsaved, type Unsaved } from "./unsaved";

/** Time for a burst of edits to end before they are kept, and how long one waits at the latest, in milliseconds. */
const calm = 150;
const longestLoss = 600;

/**
 * Keeps what is edited, and gives what an earlier opening of the page left behind, until that was answered. `now` is in
 * milliseconds since 1970. Where the browser keeps nothing, that is told once.
 */
export function useUnsaved(
  { book, name, edits }: WorkbenchState,
  now: () => number,
  tell: (event: WorkbenchEvent) => void,
): readonly [Unsaved | undefined, () => void] {
  const [left, setLeft] = useState<Unsaved>();
  // Once: who knows it need not read it after each edit.
  const isTold = useRef(false);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  // When the first edit was made that is not kept yet.
  const since = useRef<number>(undefined);
  useEffect(() => void latestUnsaved().then(setLeft), []);
  useEffect(() => {
    if (book === undefined || name === undefined || edits === 0) return;
    const keepAll = async (): Promise<void> => {
      since.current = undefined;
      if (book.isEdited()) await keep(await book.unsaved());
    };
    since.current ??= now();
    clearTimeout(pending.current);
    pending.current = setTimeout(() => void keepAll(), Math.min(calm, since.current + longestLoss - now()));
    const keep = async (unsaved: UnsavedEdits): Promise<void> => {
      if ((await keepUnsaved({ ...unsaved, name, at: now() })) || isTold.current) return;
      isTold.current = true;
      tell({ kind: "told", message: { kind: "notice", text: words.notKept } });
    };
  }, [book, name, edits, now, tell]);
  // Another workbook: what was waiting is of the one before.
  useEffect(
    () => () => {
      clearTimeout(pending.current);
      since.current = undefined;
    },
    [book],
  );
  return [left, () => setLeft(undefined)];
}
