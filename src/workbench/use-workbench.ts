import { type RefObject, useCallback, useEffect, useReducer, useRef } from "react";
import {
  afterEvent,
  type Message,
  nothingOpen,
  type WorkbenchEvent,
  type WorkbenchState,
} from "./workbench-state";
import { download } from "../ui/parts/download";
import type { BroughtFile } from "../ui/plan/place";
import type { OpenBook, OpenInFrame } from "./open-book";
import { forgetUnsaved } from "./unsaved";
import { words } from "./words";
import { ProblemError } from "../usecases/problem";

/** A file to open: its name, and its bytes when they are asked for. */
export interface Source {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** A plan in another file, for the pane to bring into this workbook. */
  readonly brings?: BroughtFile;
}

export interface WorkbenchCommands {
  open(source: Source): Promise<void>;
  save(): Promise<void>;
  tell(event: WorkbenchEvent): void;
}

/** The state of the workbench and what can be done with it. */
export function useWorkbench(
  openInFrame: OpenInFrame,
  frame: RefObject<HTMLIFrameElement | null>,
): readonly [WorkbenchState, WorkbenchCommands] {
  const [state, tell] = useReducer(afterEvent, nothingOpen);
  const latest = useRef(state);
  latest.current = state;

  const open = useCallback(
    async ({ name, bytes, brings }: Source): Promise<void> => {
      if (!frame.current || latest.current.busy !== undefined) return;
      const stopping = new AbortController();
      tell({ kind: "started", busy: words.opening(name), stop: () => stopping.abort() });
      await painted();
      try {
        const noticed = (text: string): void => tell({ kind: "told", message: { kind: "notice", text } });
        const book = await openInFrame(await bytes(), frame.current, { noticed, signal: stopping.signal });
        tell({ kind: "opened", book: marking(book, name, tell), name, brings });
      } catch (error) {
        const isStopped = error instanceof ProblemError && error.problem.code === "stopped";
        const stopped = { kind: "notice", text: words.stopped(name) } as const;
        tell({ kind: "told", message: isStopped ? stopped : messageOf(error, name) });
      }
    },
    [openInFrame, frame],
  );

  const save = useCallback(async (): Promise<void> => {
    const { book, name } = latest.current;
    if (!book || name === undefined) return;
    tell({ kind: "started", busy: words.saving });
    try {
      // A Blob takes bytes of an ArrayBuffer of its own only, which a copy is.
      download(new Uint8Array(await book.bytes()), name);
      book.markSaved();
      void forgetUnsaved(name);
      tell({ kind: "edited", isEdited: book.isEdited() });
      tell({ kind: "told", message: { kind: "done", text: words.saved(name) } });
    } catch (error) {
      tell({ kind: "told", message: messageOf(error, name) });
    }
  }, []);

  useEditedMark(state, tell);
  return [state, { open, save, tell }];
}

/** The book, which also says what its file is called, and tells when the pane has written into it. */
const marking = (book: OpenBook, fileName: string, tell: (event: WorkbenchEvent) => void): OpenBook => ({
  ...book,
  read: async () => ({ ...(await book.read()), fileName }),
  apply: async (changes) => {
    await book.apply(changes);
    tell({ kind: "edited", isEdited: book.isEdited() });
  },
});

// Two frames: one to lay the message out, one to show it, before the page is busy.
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Follows edits in the grid and what the pane writes, and asks before the page closes with something unsaved. */
function useEditedMark({ book, isEdited }: WorkbenchState, tell: (event: WorkbenchEvent) => void): void {
  useEffect(() => book?.onChange(() => tell({ kind: "edited", isEdited: book.isEdited() })), [book, tell]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (book?.isEdited()) event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [book, isEdited]);
}

/** What a person is told of something that went wrong with a file; a mistake of ours is said as such, and stays in the console. */
function messageOf(error: unknown, file: string): Message {
  if (error instanceof ProblemError) {
    const { text, next } = error.problem;
    return { kind: "problem", problem: { text: words.slips.ofFile(file, text), next } };
  }
  console.error(error);
  return { kind: "problem", problem: words.slips.unexpected };
}
