import type { SheetDrawing } from "../../../sheets/sheet-drawing";

/** Pixels of a column as wide as so many characters, and of a row as high as so many points. */
export const pixelsOfCharacters = (characters: number): number => Math.round(characters * 7 + 5);
export const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);

/** How many columns a drawing has. */
export const widthOf = ({ rows, columnWidths }: SheetDrawing): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), columnWidths.length);

/** The cells that a sheet needs for a drawing, with a little room behind the last, as every sheet has. */
export const roomFor = (drawing: SheetDrawing): { readonly rows: number; readonly columns: number } => ({
  rows: Math.max(drawing.rows.length, ...reachOf(drawing).map(({ bottom }) => bottom + 1)) + 20,
  columns:
    Math.max(widthOf(drawing) + drawing.dataBars.length, ...reachOf(drawing).map(({ right }) => right + 1)) +
    3,
});

/** What reaches over cells that hold nothing: a figure or a list on cells that are not there is refused. */
const reachOf = ({ charts = [], choices = [], conditions = [], unlocked = [] }: SheetDrawing) => [
  ...charts.map(({ over }) => over),
  ...[...choices, ...conditions].map(({ range }) => range),
  ...unlocked,
];
