import { rangeAddress } from "../../sheets/cell-address";
import { rangeOf } from "../xlsx-file/read/range-of";
import type { GridModel } from "./engine";
import { sheetIdOf } from "./sheet-id";
import type { Colleague } from "./transport";

export interface SelectedCells {
  readonly sheet: string;
  readonly address: string;
}

/** What is selected now. */
export const selectionOf = ({ getters }: Pick<GridModel, "getters">): SelectedCells => ({
  sheet: getters.getSheetName(getters.getActiveSheetId()),
  address: rangeAddress(getters.getSelectedZone()),
});

/** Shows and selects cells, on a hidden sheet too; false where there is no such sheet. */
export function select(model: GridModel, line: Colleague, { sheet, address }: SelectedCells): boolean {
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
