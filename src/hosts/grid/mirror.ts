import type { SheetDrawing } from "../../sheets/sheet-drawing";
import { contentOf, formatOf } from "./cell-content";
import { clearCommands, growCommands } from "./clear-commands";
import { drawingCommands } from "./drawing-commands";
import { roomFor } from "./drawing-size";
import type { CoreCommand, UID } from "./engine";
import type { GridWrite } from "./grid";
import { lockedSheet } from "./locks";
import { gridName, sheetIdOf } from "./sheet-id";
import type { ShownBook } from "./shown-book";

/** Puts values into cells; a date or a percentage shows as one where the cell has no format of its own. */
export function writeCells(
  { model, colleague, watch, looksOtherwise }: ShownBook,
  cells: readonly GridWrite[],
): void {
  const { getters } = model;
  const placed = cells.flatMap(({ sheet, row, column, value }) => {
    const sheetId = sheetIdOf(model, sheet);
    return sheetId === undefined ? [] : [{ position: { sheetId, row, col: column }, value }];
  });
  const sheetIds = [...new Set(placed.map(({ position }) => position.sheetId))];
  colleague.send([
    ...sheetIds.flatMap((sheetId) =>
      growCommands(model, sheetId, sizeOf(placed.filter(({ position }) => position.sheetId === sheetId))),
    ),
    ...placed.map(({ position, value }): CoreCommand => {
      const format = getters.getCell(position)?.format ?? formatOf(value);
      const content = contentOf(value, looksOtherwise);
      return { type: "UPDATE_CELL", ...position, content, ...(format === undefined ? {} : { format }) };
    }),
  ]);
  watch.settleAt(placed.map(({ position }) => position));
}

const sizeOf = (placed: readonly { position: { row: number; col: number } }[]) => ({
  rows: 1 + placed.reduce((most, { position }) => Math.max(most, position.row), 0),
  columns: 1 + placed.reduce((most, { position }) => Math.max(most, position.col), 0),
});

/** Draws a sheet of the product, in the place of the one of its name or behind the last. */
export function drawInto(
  { model, colleague, watch, lockedSheets, looksOtherwise }: ShownBook,
  drawing: SheetDrawing,
): void {
  const { getters } = model;
  const known = sheetIdOf(model, drawing.name);
  const sheetId = known ?? newId(getters.getSheetIds());
  const needed = roomFor(drawing);
  const place = { sheetId, looksOtherwise, sheetIdOf: (name: string) => sheetIdOf(model, name) };
  colleague.send([
    ...(known === undefined
      ? create(sheetId, drawing.name, getters.getSheetIds().length, needed)
      : [...growCommands(model, sheetId, needed), ...clearCommands(model, sheetId)]),
    ...drawingCommands(drawing, place),
  ]);
  watch.settleAt([]);
  lockedSheets.set(getters.getSheetName(sheetId), lockedSheet.ours);
}

const newId = (taken: readonly UID[]): UID => {
  let number = taken.length + 1;
  while (taken.includes(`drawn-${number}`)) number += 1;
  return `drawn-${number}`;
};

const create = (
  sheetId: UID,
  name: string,
  position: number,
  { rows, columns }: ReturnType<typeof roomFor>,
): readonly CoreCommand[] => [
  { type: "CREATE_SHEET", sheetId, name: gridName(name), position, rows, cols: columns },
];
