import { drawingAsRead } from "../../sheets/drawing-as-read";
import { ownedSheets } from "../../sheets/kpi/owned-sheets";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import { contentOf, formatOf } from "./cell-content";
import { clearCommands, growCommands } from "./commands/clear-commands";
import { drawingCommands, type DrawingPlace, valueOf } from "./commands/drawing-commands";
import { roomFor } from "./commands/drawing-size";
import type { CoreCommand, UID } from "./engine";
import type { GridWrite } from "./grid";
import { lockedSheet } from "./locks";
import { gridName, sheetIdOf } from "./sheet-id";
import { showStored } from "./stored/show-stored";
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

/** Draws sheets of the product, each in the place of the one of its name or behind the last. */
export async function drawInto(book: ShownBook, drawings: readonly SheetDrawing[]): Promise<void> {
  const { model, colleague, watch, looks } = book;
  for (const drawing of drawings) addWhereMissing(book, drawing);
  const drawn = drawings.flatMap((drawing) => {
    const sheetId = sheetIdOf(model, drawing.name);
    return sheetId === undefined ? [] : [{ drawing, sheetId }];
  });
  for (const { drawing, sheetId } of drawn) await drawOver(book, drawing, sheetId);
  showStored(model, colleague, {
    sheets: drawn.map(({ drawing, sheetId }) => ({
      name: model.getters.getSheetName(sheetId),
      rows: drawing.rows.map(({ cells }) => cells.map((cell) => cell && valueOf(cell))),
    })),
  });
  watch.settleSheets(drawn.map(({ sheetId }) => sheetId));
  looks.forget(drawn.map(({ sheetId }) => sheetId));
}

function addWhereMissing({ model, colleague }: ShownBook, drawing: SheetDrawing): void {
  const { getters } = model;
  if (sheetIdOf(model, drawing.name) !== undefined) return;
  const ids = getters.getSheetIds();
  colleague.send(create(newId(ids), drawing.name, ids.length, roomFor(drawing)));
}

/** Commands that the grid takes in some tens of milliseconds; after each such slice it also computes once. */
const sliceLength = 2_000;

async function drawOver(book: ShownBook, drawing: SheetDrawing, sheetId: UID): Promise<void> {
  const { model, colleague, lockedSheets, open } = book;
  const name = model.getters.getSheetName(sheetId);
  colleague.send([...growCommands(model, sheetId, roomFor(drawing)), ...clearCommands(model, sheetId)]);
  await turn();
  const commands = drawingCommands(drawing, placeIn(book, sheetId));
  for (let from = 0; from < commands.length; from += sliceLength) {
    if (from > 0) await turn();
    colleague.send(commands.slice(from, from + sliceLength));
  }
  const locked = lockOf(drawing);
  if (locked === undefined) lockedSheets.delete(name);
  else lockedSheets.set(name, locked);
  if (drawing.unlocked) open.set(name, drawing.unlocked);
  else open.delete(name);
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A plan or a data sheet that was set up is the user's from then on: it carries no stamp. */
function lockOf(drawing: SheetDrawing): string | undefined {
  if (drawing.unlocked) return lockedSheet.form;
  return ownedSheets.isOurs(drawingAsRead(drawing)) ? lockedSheet.ours : undefined;
}

function placeIn({ model, looksOtherwise, computes, hasCharts }: ShownBook, sheetId: UID): DrawingPlace {
  const idOf = (name: string): UID | undefined => sheetIdOf(model, name);
  const nameOf = (name: string): string | undefined => {
    const id = idOf(name);
    return id === undefined ? undefined : model.getters.getSheetName(id);
  };
  return { sheetId, looksOtherwise, computes, hasCharts, sheetIdOf: idOf, nameOf };
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
