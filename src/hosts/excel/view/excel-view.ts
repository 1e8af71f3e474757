import type { SourceCell } from "../../../domain/shared/source-cell";
import type { StopListening, WorkbookView } from "../../../usecases/ports/workbook-view";
import type { ExcelEnv } from "../env";
import type { SheetFacts } from "../read/facts";
import type { InTurn } from "../run/one-at-a-time";
import { persist } from "../run/persist";
import { openSession } from "../run/session";
import { listen, namesOf } from "./events";
import { goTo } from "./go-to";

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
  let isListening = false;
  const startListening = (): void => {
    if (isListening) return;
    isListening = true;
    const ears = {
      onChanged: (event: { readonly id: string; readonly isRemote: boolean }): void => {
        if (!isWriting || event.isRemote) news.changed(event.id);
      },
      onSelected: news.selected,
    };
    // Events are only a hint: without them the pane works by its buttons, and the next listener tries again.
    inTurn(() => listen(env, ears)).catch(() => (isListening = false));
  };
  return {
    goTo: (cell) =>
      inTurn(() =>
        persist(env.timer, () => openSession(env, (session) => goTo(session, cell, knownSheets()))),
      ),
    onChange: (listener) => (startListening(), added(changeListeners, listener)),
    onSelect: (listener) => (startListening(), added(selectListeners, listener)),
    whileWriting: async (deed) => {
      isWriting = true;
      try {
        return await deed();
      } finally {
        isWriting = false;
      }
    },
  };
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): StopListening {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

interface NewsDesk {
  readonly changed: (id: string) => void;
  readonly selected: (event: { readonly id: string; readonly address: string }) => void;
}

interface Told {
  readonly onChange: (sheet: string) => void;
  readonly onSelect: (cell: SourceCell) => void;
}

/** Events name sheets by id; their names are asked for once for all that came in meanwhile. */
function newsDesk(env: ExcelEnv, inTurn: InTurn, told: Told): NewsDesk {
  let changed = new Set<string>();
  let selected: { readonly id: string; readonly address: string } | undefined;
  let isAsking = false;
  const tell = async (): Promise<void> => {
    isAsking = false;
    const [ids, cell] = [changed, selected];
    changed = new Set();
    selected = undefined;
    const names = await namesOf(env, [...new Set([...ids, ...(cell ? [cell.id] : [])])]);
    for (const id of ids) {
      const name = names.get(id);
      if (name !== undefined) told.onChange(name);
    }
    const sheet = cell && names.get(cell.id);
    if (cell && sheet !== undefined) told.onSelect({ sheet, address: cell.address });
  };
  const ask = (): void => {
    if (isAsking) return;
    isAsking = true;
    // Whose name cannot be told is no news; the next event asks again.
    inTurn(tell).catch(() => undefined);
  };
  return {
    changed: (id) => (changed.add(id), ask()),
    selected: (event) => ((selected = event), ask()),
  };
}
