import { addToList } from "../../../domain/shared/add-to-list";
import type { CellStyle, DrawnCell, SheetDrawing } from "../../../sheets/sheet-drawing";
import type { CellRange, CellValue } from "../../../sheets/sheet-snapshot";
import { contentOf, formatOf, type TextTest } from "../cell-content";
import { barCommands } from "./bar-commands";
import { chartCommands } from "./chart-commands";
import { pixelsOfCharacters, pixelsOfPoints } from "./drawing-size";
import type { CoreCommand, Style, UID, Zone } from "../engine";
import type { FormulaTest } from "../stored/known-functions";
import { choiceCommands, conditionCommands } from "./rule-commands";

export interface DrawingPlace {
  readonly sheetId: UID;
  readonly looksOtherwise: TextTest;
  /** Where a link into a sheet leads; undefined where there is no such sheet. */
  readonly sheetIdOf: (name: string) => UID | undefined;
  /** What a sheet is called in the grid; undefined where there is no such sheet. */
  readonly nameOf: (name: string) => string | undefined;
  readonly computes: FormulaTest;
  readonly hasCharts: boolean;
}

/** The commands that draw a sheet onto an empty one. */
export const drawingCommands = (drawing: SheetDrawing, place: DrawingPlace): readonly CoreCommand[] => [
  ...sizes(drawing, place),
  ...drawing.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, col) => (cell ? cellCommands(cell, { row, col }, place) : [])),
  ),
  ...layout(drawing, place),
  ...barCommands(drawing, place.sheetId),
  ...conditionCommands(drawing, place.sheetId),
  ...choiceCommands(drawing, place.sheetId, place.nameOf),
  ...filterCommands(drawing, place.sheetId),
  ...(place.hasCharts ? chartCommands(drawing, place.sheetId) : []),
];

function sizes({ columnWidths, rows }: SheetDrawing, { sheetId }: DrawingPlace): readonly CoreCommand[] {
  return [
    ...resized("COL", columnWidths.map(pixelsOfCharacters), sheetId),
    ...resized(
      "ROW",
      rows.map(({ height }) => (height === undefined ? undefined : pixelsOfPoints(height))),
      sheetId,
    ),
  ];
}

// A command for each size, not for each row: after every one of them the grid measures the whole sheet again.
function resized(
  dimension: "COL" | "ROW",
  sizes: readonly (number | undefined)[],
  sheetId: UID,
): readonly CoreCommand[] {
  const bySize = new Map<number, number[]>();
  sizes.forEach((size, place) => {
    if (size === undefined) return;
    addToList(bySize, size, place);
  });
  return [...bySize].map(([size, elements]) => ({
    type: "RESIZE_COLUMNS_ROWS",
    dimension,
    sheetId,
    elements,
    size,
  }));
}

interface At {
  readonly row: number;
  readonly col: number;
}

function cellCommands(cell: DrawnCell, at: At, place: DrawingPlace): readonly CoreCommand[] {
  const { sheetId } = place;
  const value = valueOf(cell);
  const format = cell.style?.numberFormat ?? formatOf(value);
  const update: CoreCommand = {
    type: "UPDATE_CELL",
    sheetId,
    ...at,
    content: formulaOf(cell, place) ?? linkOf(cell, place) ?? contentOf(value, place.looksOtherwise),
    style: styleOf(cell.style ?? {}),
    ...(format === undefined ? {} : { format }),
  };
  return [update, ...borderOf(cell.style, at, sheetId)];
}

/** The value of a drawn cell as a reader sees it. */
export const valueOf = ({ value }: DrawnCell): CellValue =>
  typeof value === "object" && value !== null ? { kind: "date", date: value.date } : value;

const formulaOf = ({ formula }: DrawnCell, { computes }: DrawingPlace): string | undefined =>
  formula !== undefined && computes(formula) ? `=${formula}` : undefined;

// A link as the grid writes it leads to a sheet, not to a cell; "]" would end its label.
function linkOf({ value, link }: DrawnCell, { sheetIdOf }: DrawingPlace): string | undefined {
  const target = link && sheetIdOf(link.sheet);
  if (target === undefined || typeof value !== "string" || /[[\]\n]/.test(value)) return undefined;
  return `[${value}](o-spreadsheet://${target})`;
}

const vertical = { top: "top", center: "middle", bottom: "bottom" } as const;

const styleOf = ({ fill, colour, bold, italic, size, align, verticalAlign, wrap }: CellStyle): Style => ({
  ...(fill === undefined ? {} : { fillColor: fill }),
  ...(colour === undefined ? {} : { textColor: colour }),
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(align === undefined ? {} : { align }),
  fontSize: size ?? 10,
  verticalAlign: vertical[verticalAlign ?? "bottom"],
  wrapping: wrap ? "wrap" : "overflow",
});

function borderOf(style: CellStyle | undefined, at: At, sheetId: UID): readonly CoreCommand[] {
  if (!style?.border) return [];
  const { sides, colour } = style.border;
  const line = { style: "thin", color: colour } as const;
  return [
    { type: "SET_BORDER", sheetId, ...at, border: Object.fromEntries(sides.map((side) => [side, line])) },
  ];
}

const zoneOf = ({ top, left, bottom, right }: CellRange): Zone => ({ top, left, bottom, right });

function layout(
  { merges, freeze, tabColour }: SheetDrawing,
  { sheetId }: DrawingPlace,
): readonly CoreCommand[] {
  const merged = merges.filter(({ top, left, bottom, right }) => top < bottom || left < right).map(zoneOf);
  return [
    ...(merged.length > 0 ? [{ type: "ADD_MERGE", sheetId, target: merged, force: true } as const] : []),
    ...(freeze && freeze.rows > 0 ? [{ type: "FREEZE_ROWS", sheetId, quantity: freeze.rows } as const] : []),
    ...(freeze && freeze.columns > 0
      ? [{ type: "FREEZE_COLUMNS", sheetId, quantity: freeze.columns } as const]
      : []),
    ...(tabColour === undefined ? [] : [{ type: "COLOR_SHEET", sheetId, color: tabColour } as const]),
    { type: "SET_GRID_LINES_VISIBILITY", sheetId, areGridLinesVisible: false },
  ];
}

/** The filter of a drawing, or of its table: to the grid, a table without looks. */
function filterCommands({ filter, table, merges }: SheetDrawing, sheetId: UID): readonly CoreCommand[] {
  const range = table?.range ?? filter;
  // The grid takes merges apart that lie in a table; the file has them both.
  if (!range || merges.some((merge) => meets(merge, range))) return [];
  const plain = {
    hasFilters: true,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
  };
  const config = {
    ...plain,
    bandedRows: false,
    bandedColumns: false,
    automaticAutofill: false,
    styleId: "None",
  };
  const { top, left, bottom, right } = range;
  const ranges = [{ _zone: { top, left, bottom, right }, _sheetId: sheetId }];
  return [{ type: "CREATE_TABLE", sheetId, ranges, config, tableType: "static" }];
}

const meets = (one: CellRange, other: CellRange): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
