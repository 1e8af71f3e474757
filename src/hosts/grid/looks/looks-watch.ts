import type { SheetLooks } from "../../xlsx-file/change/restyle";
import type { CellPosition, Command, GridModel, UID } from "../engine";
import { fileFormat } from "./ordinary-looks";
import { restyledZones } from "../touched-zones";

/** Knows how cells and columns looked before a person changed that, and so what is different now. */
export interface LooksWatch {
  /** To be called before a command is carried out. */
  before(command: Command): void;
  looks(): readonly SheetLooks[];
  /** Everything looks as the file has it. */
  settle(): void;
  /** So do these sheets: they were drawn anew. */
  forget(sheetIds: readonly UID[]): void;
}

interface Look {
  readonly fill: string;
  readonly format: string;
  readonly isBold: boolean;
}

interface Column {
  readonly sheetId: UID;
  readonly column: number;
}

/** Pixels of a column in the grid to a character's width in the file. */
const pixels = 7;

/** Watches a model from now on. */
export function looksWatch(model: GridModel): LooksWatch {
  const cells = new Map<string, { readonly position: CellPosition; readonly was: Look }>();
  const columns = new Map<string, Column & { readonly was: number }>();
  const sizeOf = ({ sheetId, column }: Column): number => model.getters.getColSize(sheetId, column);
  const isThere = ({ sheetId }: { readonly sheetId: UID }): boolean =>
    model.getters.getSheetIds().includes(sheetId);
  const nameOf = (sheetId: UID): string => model.getters.getSheetName(sheetId);
  return {
    before: (command) => {
      for (const position of positionsOf(command, model)) {
        const key = `${position.row},${position.col},${position.sheetId}`;
        if (!cells.has(key)) cells.set(key, { position, was: lookAt(model, position) });
      }
      if (command.type !== "RESIZE_COLUMNS_ROWS" || command.dimension !== "COL") return;
      for (const column of command.elements) {
        const place = { sheetId: command.sheetId, column };
        const key = `${column},${command.sheetId}`;
        if (!columns.has(key)) columns.set(key, { ...place, was: sizeOf(place) });
      }
    },
    looks: () => [
      ...[...cells.values()]
        .filter(({ position }) => isThere(position))
        .flatMap(({ position, was }): SheetLooks[] => {
          const look = changeOf(was, lookAt(model, position));
          const { row, col: column, sheetId } = position;
          return look === undefined
            ? []
            : [{ sheet: nameOf(sheetId), cells: [{ row, column, ...look }], widths: [] }];
        }),
      ...[...columns.values()].filter(isThere).flatMap((place): SheetLooks[] => {
        const size = sizeOf(place);
        const width = Math.round((size / pixels) * 100) / 100;
        return size === place.was
          ? []
          : [{ sheet: nameOf(place.sheetId), cells: [], widths: [{ column: place.column, width }] }];
      }),
    ],
    settle: () => {
      for (const [key, { position }] of cells)
        if (isThere(position)) cells.set(key, { position, was: lookAt(model, position) });
      for (const [key, place] of columns)
        if (isThere(place)) columns.set(key, { ...place, was: sizeOf(place) });
    },
    forget: (sheetIds) => {
      for (const [key, { position }] of cells) if (sheetIds.includes(position.sheetId)) cells.delete(key);
      for (const [key, { sheetId }] of columns) if (sheetIds.includes(sheetId)) columns.delete(key);
    },
  };
}

function lookAt({ getters }: GridModel, position: CellPosition): Look {
  const { fillColor, bold } = getters.getCell(position)?.style ?? {};
  const format = getters.getCell(position)?.format ?? "";
  return { fill: fillColor ?? "", format, isBold: bold === true };
}

function changeOf(was: Look, is: Look): Omit<SheetLooks["cells"][number], "row" | "column"> | undefined {
  const change = {
    ...(was.fill === is.fill ? {} : { fill: is.fill === "" ? null : is.fill.slice(0, 7) }),
    ...(was.format === is.format ? {} : { numberFormat: fileFormat(is.format) ?? "General" }),
    ...(was.isBold === is.isBold ? {} : { isBold: is.isBold }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

function positionsOf(command: Command, model: GridModel): readonly CellPosition[] {
  if (!model.getters.getSheetIds) return []; // the model is still being made
  return restyledZones(command).flatMap(({ sheetId, zone }) => {
    const bottom = Math.min(zone.bottom, model.getters.getNumberRows(sheetId) - 1);
    const right = Math.min(zone.right, model.getters.getNumberCols(sheetId) - 1);
    return span(zone.top, bottom).flatMap((row) =>
      span(zone.left, right).map((col) => ({ sheetId, row, col })),
    );
  });
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
