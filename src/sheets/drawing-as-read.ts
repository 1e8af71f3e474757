import type { DrawnCell, SheetDrawing } from "./sheet-drawing";
import type { CellValue, SheetSnapshot } from "./sheet-snapshot";

/** A drawing as a workbook reads it back, where nobody needs to read it to know that. */
export const drawingAsRead = ({ name, rows, merges }: SheetDrawing): SheetSnapshot => ({
  ...{ name, visibility: "visible", isProtected: false, merges },
  rows: rows.map(({ cells }) => cells.map(drawnValue)),
});

/** What a drawn cell holds, as its reader sees it. */
export const drawnValue = (cell: DrawnCell | null): CellValue =>
  typeof cell?.value === "object" && cell.value !== null
    ? { kind: "date", date: cell.value.date }
    : (cell?.value ?? null);
