import type { SourceCell } from "../../domain/shared/source-cell";
import { refuse } from "../../usecases/problem";
import type { StopListening, WorkbookView } from "../../usecases/ports/workbook-view";
import type { Grid } from "./grid";

/** The grid as what stands before a person. */
export function gridView(grid: Grid, noticed: (sentence: string) => void): WorkbookView {
  const onEdit = new Set<(sheet: string) => void>();
  const onCells = new Set<(cell: SourceCell) => void>();
  let isGoing = false;
  grid.listen({
    edited: (sheet) => onEdit.forEach((listener) => listener(sheet)),
    selected: (sheet, address) => {
      if (!isGoing) onCells.forEach((listener) => listener({ sheet, address }));
    },
    noticed,
  });
  return {
    goTo: async ({ sheet, address }) => {
      // Where the product leads is not what a person selected.
      isGoing = true;
      const went = grid.goTo(sheet, address);
      isGoing = false;
      if (!went) refuse("sheet-gone", `There is no sheet "${sheet}" any more.`, "Refresh, then try again.");
    },
    onChange: (listener) => added(onEdit, listener),
    onSelect: (listener) => added(onCells, listener),
  };
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): StopListening {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
