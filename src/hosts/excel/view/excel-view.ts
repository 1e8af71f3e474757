import type { SourceCell } from "../../../domain/shared/source-cell";
import type { StopListening, WorkbookView } from "../../../usecases/ports/workbook-view";
import type { ExcelEnv } from "../env";
import type { SheetFacts } from "../read/facts";
import type { InTurn } from "../run/one-at-a-time";
import { persist } from "../run/persist";
import { openSession } from "../run/session";
import { type Ears, listen } from "./events";
import { goTo } from "./go-to";
import { newsDesk } from "./news-desk";

/** The view of the host, and how the host tells it that changes are its own. */
export interface ExcelView extends WorkbookView {
  /** What changes while the deed runs is no news, unless a co-author did it. */
  readonly whileWriting: <Result>(deed: () => Promise<Result>) => Promise<Result>;
}

/** What the view shares with the rest of the host. */
export interface ViewSetting {
  readonly inTurn: InTurn;
  /** The sheets as they were read last. */
  readonly knownSheets: () => readonly SheetFacts[];
}

/** Excel's view: events are heard from the first listener on. */
export function excelView(env: ExcelEnv, { inTurn, knownSheets }: ViewSetting): ExcelView {
  const changeListeners = new Set<(sheet: string) => void>();
  const selectListeners = new Set<(cell: SourceCell) => void>();
  const news = newsDesk(env, inTurn, {
    onChange: (sheet) => changeListeners.forEach((listener) => listener(sheet)),
    onSelect: (cell) => selectListeners.forEach((listener) => listener(cell)),
  });
  let isWriting = false;
  const start = listening(env, inTurn, {
    onChanged: ({ id, isRemote }) => {
      if (!isWriting || isRemote) news.changed(id);
    },
    onSelected: news.selected,
  });
  return {
    goTo: (cell) =>
      inTurn(() =>
        persist(env.timer, () => openSession(env, (session) => goTo(session, cell, knownSheets()))),
      ),
    onChange: (listener) => (start(), added(changeListeners, listener)),
    onSelect: (listener) => (start(), added(selectListeners, listener)),
    whileWriting: (deed) => {
      isWriting = true;
      return deed().finally(() => (isWriting = false));
    },
  };
}

/** Begins to listen once. Events are only a hint: where Excel refuses them, the next listener tries again. */
function listening(env: ExcelEnv, inTurn: InTurn, ears: Ears): () => void {
  let isListening = false;
  return () => {
    if (isListening) return;
    isListening = true;
    inTurn(() => listen(env, ears)).catch(() => (isListening = false));
  };
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): StopListening {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
