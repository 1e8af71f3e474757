import { useEffect, useRef, useState } from "react";
import type { WorkbenchEvent, WorkbenchState } from "./workbench-state";
import { words } from "./words";
import { keepUnsaved, latestUnsaved, type Unsaved } from "./unsaved";

/** So long after an edit it is kept at the latest, with those that came meanwhile, in milliseconds. */
const longestLoss = 1000;

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
  // A large file takes time to pack, and the person is typing.
  const wait = useRef(longestLoss);
  useEffect(() => void latestUnsaved().then(setLeft), []);
  useEffect(() => {
    if (book === undefined || name === undefined || edits === 0) return;
    const keepAll = async (): Promise<void> => {
      pending.current = undefined;
      if (!book.isEdited()) return;
      const start = now();
      await keep(await book.bytes());
      wait.current = Math.max(longestLoss, 2 * (now() - start));
    };
    pending.current ??= setTimeout(() => void keepAll(), wait.current);
    const keep = async (bytes: Uint8Array): Promise<void> => {
      if ((await keepUnsaved({ name, at: now(), bytes })) || isTold.current) return;
      isTold.current = true;
      tell({ kind: "told", message: { kind: "notice", text: words.notKept } });
    };
  }, [book, name, edits, now, tell]);
  // Another workbook: what was waiting is of the one before.
  useEffect(
    () => () => {
      clearTimeout(pending.current);
      pending.current = undefined;
    },
    [book],
  );
  return [left, () => setLeft(undefined)];
}
