import type { SourceCell } from "../../../domain/shared/source-cell";
import type { StopListening, WorkbookView } from "../../../usecases/ports/workbook-view";
import { refuse } from "../../../usecases/problem";
import { sameSheetName } from "../../xlsx-file/sheet-limits";
import type { ExcelEnv } from "../env";
import type { SheetFacts } from "../read/facts";
import type { InTurn } from "../run/one-at-a-time";
import { persist } from "../run/persist";
import { openSession, type Session } from "../run/session";
import { type ExcelListeners, listen, namesOf } from "./events";

/** The view of the host, and how the host tells it that changes are its own. */
export interface ExcelView extends WorkbookView {
  /** What changes while the task runs is not reported, unless a co-author did it. */
  readonly whileWriting: <Result>(task: () => Promise<Result>) => Promise<Result>;
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
  const hub = eventHub(env, inTurn, {
    onChange: (sheet) => changeListeners.forEach((listener) => listener(sheet)),
    onSelect: (cell) => selectListeners.forEach((listener) => listener(cell)),
  });
  let isWriting = false;
  const start = listening(env, inTurn, {
    onChanged: ({ id, isRemote }) => {
      if (!isWriting || isRemote) hub.changed(id);
    },
    onSelected: hub.selected,
  });
  return {
    goTo: (cell) =>
      inTurn(() =>
        persist(env.timer, () => openSession(env, (session) => goTo(session, cell, knownSheets()))),
      ),
    onChange: (listener) => (start(), added(changeListeners, listener)),
    onSelect: (listener) => (start(), added(selectListeners, listener)),
    whileWriting: (task) => {
      isWriting = true;
      return task().finally(() => (isWriting = false));
    },
  };
}

/** Begins to listen once. Events are only a hint: where Excel refuses them, the next listener tries again. */
function listening(env: ExcelEnv, inTurn: InTurn, listeners: ExcelListeners): () => void {
  let isListening = false;
  return () => {
    if (isListening) return;
    isListening = true;
    inTurn(() => listen(env, listeners)).catch(() => (isListening = false));
  };
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): StopListening {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Shows cells and selects them. A sheet that was renamed since it was read is found by its id. */
async function goTo(
  { context, sync }: Session,
  { sheet: name, address }: SourceCell,
  known: readonly SheetFacts[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const id = known.find((sheet) => sameSheetName(sheet.name, name))?.id;
  const candidates = [id ?? name, name].map((key) => {
    const sheet = worksheets.getItemOrNullObject(key);
    sheet.load({ visibility: true });
    return sheet;
  });
  await sync();
  const sheet = candidates.find(({ isNullObject }) => !isNullObject) ?? refuseGone(name);
  if (sheet.visibility !== "Visible") refuseHidden(name);
  sheet.activate();
  sheet.getRange(address).untrack().select();
  await sync();
}

const refuseGone = (name: string): never =>
  refuse(
    "sheet-gone",
    `The workbook has no sheet "${name}" any more: it was deleted or renamed.`,
    "Refresh, so that the workbook is read anew.",
  );

const refuseHidden = (name: string): never =>
  refuse(
    "sheet-hidden",
    `The sheet "${name}" is hidden.`,
    "Show it (right-click a tab, Unhide), then try again.",
  );

/** Takes in events, which name sheets by their ids. */
interface EventHub {
  readonly changed: (id: string) => void;
  readonly selected: (event: { readonly id: string; readonly address: string }) => void;
}

/** Who is told, with the names that sheets have now. */
interface Listeners {
  readonly onChange: (sheet: string) => void;
  readonly onSelect: (cell: SourceCell) => void;
}

/** The names of sheets are asked for once for all events that came in meanwhile. */
function eventHub(env: ExcelEnv, inTurn: InTurn, listeners: Listeners): EventHub {
  let changed = new Set<string>();
  let selected: { readonly id: string; readonly address: string } | undefined;
  let isAsking = false;
  const deliver = async (): Promise<void> => {
    isAsking = false;
    const [ids, cell] = [changed, selected];
    changed = new Set();
    selected = undefined;
    const names = await namesOf(env, [...new Set([...ids, ...(cell ? [cell.id] : [])])]);
    for (const id of ids) {
      const name = names.get(id);
      if (name !== undefined) listeners.onChange(name);
    }
    const sheet = cell && names.get(cell.id);
    if (cell && sheet !== undefined) listeners.onSelect({ sheet, address: cell.address });
  };
  const schedule = (): void => {
    if (isAsking) return;
    isAsking = true;
    // Whose name cannot be told is not reported; the next event asks again.
    inTurn(deliver).catch(() => undefined);
  };
  return {
    changed: (id) => (changed.add(id), schedule()),
    selected: (event) => ((selected = event), schedule()),
  };
}
