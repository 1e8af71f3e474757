import { count } from "../../domain/kpi/words";
import { addressOf } from "../../sheets/cell-address";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { PreviewLine } from "./entry-plan";

/** A line for a sheet that is drawn: what it is to hold. */
export function drawnPreview({ name, rows, columnWidths, table }: SheetDrawing): PreviewLine {
  const last = addressOf(rows.length - 1, columnWidths.length - 1);
  const filled = rows
    .slice((table?.range.top ?? -1) + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== null && cell.value !== null)).length;
  const held = filled === 0 ? "no rows yet" : count(filled, "row");
  return {
    sheet: name,
    address: `A1:${last}`,
    label: name,
    was: "",
    becomes: `New sheet: ${count(columnWidths.length, "column")}, ${held}`,
  };
}
