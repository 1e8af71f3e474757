import { useEffect, useState } from "react";
import type { WorkbenchState } from "./workbench-state";
import { keepUnsaved, latestUnsaved, type Unsaved } from "./unsaved";

/** Time for a burst of edits to end before they are kept, in milliseconds. */
const calm = 1000;

/**
 * Keeps what is edited, and gives what an earlier opening of the page left behind, until that was answered. `now` is in
 * milliseconds since 1970.
 */
export function useUnsaved(
  { book, name, edits }: WorkbenchState,
  now: () => number,
): readonly [Unsaved | undefined, () => void] {
  const [left, setLeft] = useState<Unsaved>();
  useEffect(() => void latestUnsaved().then(setLeft), []);
  useEffect(() => {
    if (book === undefined || name === undefined || edits === 0) return;
    const timer = setTimeout(() => {
      if (book.isEdited()) void book.bytes().then((bytes) => keepUnsaved({ name, at: now(), bytes }));
    }, calm);
    return () => clearTimeout(timer);
  }, [book, name, edits, now]);
  return [left, () => setLeft(undefined)];
}
