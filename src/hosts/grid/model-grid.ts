import type { Command, Engine, GridLocale, GridModel, UID } from "./engine";
import type { Grid, GridListener } from "./grid";
import { installGuard, onRefusal } from "./guard";
import { drawInto, writeCells } from "./mirror";
import { paste } from "./paste/paste";
import { isPaste, sentences } from "./refusals";
import { showBook, type ShownBook } from "./shown-book";
import { changedSheets } from "./touched-zones";
import { rangeAddress } from "../../sheets/cell-address";
import { rangeOf } from "../xlsx-file/read/range-of";
import { sheetIdOf } from "./sheet-id";
import type { Colleague } from "./transport";

/** What shows a model to a person; in tests nobody does. */
export interface GridScreen {
  /** `notice` takes what the library itself has to say. */
  /** Whether it has what charts are drawn with. */
  readonly hasCharts: boolean;
  mount(model: GridModel, notice: Notice): void;
  finishTyping(): void;
  focus(): void;
}

/** Hears a sentence for people. */
export type Notice = (sentence: string) => void;

/** modelGrid(engine, locale, screen): a grid on the library's model, which runs in the browser and in Node alike. */
export function modelGrid(engine: Engine, locale: GridLocale, screen: GridScreen): Grid {
  installGuard(engine);
  let listener: GridListener | undefined;
  let shown: ShownBook | undefined;
  const book = (): ShownBook => shown ?? notShown();
  return {
    show: (next) => {
      // The next one is made before the one on screen goes, which stays where this fails.
      const made = showBook(engine, { locale, hasCharts: screen.hasCharts }, next);
      shown = made;
      screen.mount(made.model, (sentence) => listener?.noticed(sentence));
      tellOf(made, () => listener);
    },
    edits: () => book().watch.edits(),
    looks: () => book().looks.looks(),
    settle: () => {
      book().watch.settle();
      book().looks.settle();
    },
    write: (cells) => writeCells(book(), cells),
    draw: (drawings) => drawInto(book(), drawings),
    goTo: (sheet, address) => select(book().model, book().colleague, { sheet, address }),
    finishTyping: () => screen.finishTyping(),
    focus: () => screen.focus(),
    listen: (next) => (listener = next),
  };
}

const notShown = (): never => {
  throw new Error("the grid shows no workbook yet");
};

function tellOf(book: ShownBook, listener: () => GridListener | undefined): void {
  const { model, guard } = book;
  onRefusal(model, guard, (sentence, command) => {
    const said = sentence === sentences.pasted && isPaste(command) ? paste(book, command) : sentence;
    if (said !== undefined) listener()?.noticed(said);
  });
  const edited = editedSheets(book);
  const selected = newSelection(model);
  model.on("update", listener, () => {
    for (const sheet of edited()) listener()?.edited(sheet);
    const cells = selected();
    if (cells) listener()?.selected(cells.sheet, cells.address);
  });
}

/** Gives the sheets that its user changed since it was asked last. */
function editedSheets({ model, colleague, lockedSheets, open }: ShownBook): () => readonly string[] {
  const changed = new Set<UID>();
  model.on("command-dispatched", changed, (dispatched) => {
    // The library says that this event is a command without its kind; it has its kind.
    const command = dispatched as Command;
    if (!colleague.isSending()) for (const sheetId of changedSheets(command, model)) changed.add(sheetId);
  });
  return () => {
    const names = [...changed].map((sheetId) => model.getters.getSheetName(sheetId));
    changed.clear();
    // Undoing goes back and forth over what we drew meanwhile; nobody edited that.
    return names.filter((name) => !lockedSheets.has(name) || open.has(name));
  };
}

/** Gives what is selected where it is not what was selected when it was asked last. */
function newSelection(model: GridModel): () => SelectedCells | undefined {
  let last = selectionOf(model);
  return () => {
    const now = selectionOf(model);
    if (now.sheet === last.sheet && now.address === last.address) return undefined;
    last = now;
    return now;
  };
}

interface SelectedCells {
  readonly sheet: string;
  readonly address: string;
}

/** What is selected now. */
const selectionOf = ({ getters }: Pick<GridModel, "getters">): SelectedCells => ({
  sheet: getters.getSheetName(getters.getActiveSheetId()),
  address: rangeAddress(getters.getSelectedZone()),
});

/** Shows and selects cells, on a hidden sheet too; false where there is no such sheet. */
function select(model: GridModel, line: Colleague, { sheet, address }: SelectedCells): boolean {
  const { getters } = model;
  const sheetIdTo = sheetIdOf(model, sheet);
  const [range] = rangeOf(address);
  if (sheetIdTo === undefined || !range) return false;
  if (!getters.isSheetVisible(sheetIdTo)) line.send([{ type: "SHOW_SHEET", sheetId: sheetIdTo }]);
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdFrom !== sheetIdTo) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  const zone = within(range, getters.getNumberRows(sheetIdTo), getters.getNumberCols(sheetIdTo));
  model.selection.selectZone({ cell: { row: zone.top, col: zone.left }, zone }, { scrollIntoView: true });
  return true;
}

const within = (zone: ReturnType<typeof rangeOf>[number], rows: number, columns: number) => ({
  top: Math.min(zone.top, rows - 1),
  bottom: Math.min(zone.bottom, rows - 1),
  left: Math.min(zone.left, columns - 1),
  right: Math.min(zone.right, columns - 1),
});
