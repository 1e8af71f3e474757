import type { SheetDrawing } from "../../sheets/sheet-drawing";

/** How many columns a drawing has. */
export const widthOf = ({ rows, columnWidths }: SheetDrawing): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), columnWidths.length);

/** The cells that a sheet needs for a drawing, with a little room behind the last, as every sheet has. */
export const roomFor = (drawing: SheetDrawing): { readonly rows: number; readonly columns: number } => ({
  rows: drawing.rows.length + 20,
  columns: widthOf(drawing) + drawing.dataBars.length + 3,
});
