import { useEffect, useRef, useState } from "react";
import type { WorkbenchEvent, WorkbenchState } from "./workbench-state";
import { words } from "./words";
import { keepUnsaved, latestUnsaved, type Unsaved } from "./unsaved";

/** Time for a burst of edits to end before they are kept, in milliseconds. */
const calm = 1000;

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
  useEffect(() => void latestUnsaved().then(setLeft), []);
  useEffect(() => {
    if (book === undefined || name === undefined || edits === 0) return;
    const timer = setTimeout(() => {
      if (book.isEdited()) void book.bytes().then(keep);
    }, calm);
    const keep = async (bytes: Uint8Array): Promise<void> => {
      if ((await keepUnsaved({ name, at: now(), bytes })) || isTold.current) return;
      isTold.current = true;
      tell({ kind: "told", message: { kind: "notice", text: words.notKept } });
    };
    return () => clearTimeout(timer);
  }, [book, name, edits, now, tell]);
  return [left, () => setLeft(undefined)];
}
