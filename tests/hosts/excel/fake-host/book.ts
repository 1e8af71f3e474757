import { addressOf, columnIndex } from "../../../../src/sheets/cell-address";
import type { CellRange, CellValue, SheetSnapshot } from "../../../../src/sheets/sheet-snapshot";
import { serialOfDate } from "../../../../src/domain/shared/serial-date";

import { calculate } from "./calculate";

export type ListSeparator = "," | ";";

/** The fake Excel's workbook: what Excel would keep of what the host writes. */
export interface Book {
  sheets: BookSheet[];
  isReadOnly: boolean;
  isStructureLocked: boolean;
  dateSystem: 1900 | 1904;
  areEventsOn: boolean;
  /** Formulas are calculated when they are written and when Excel is told to, not whenever something changes. */
  calculatesByHand: boolean;
  /** What stands between the areas of an address, by the machine's region: Excel for Windows takes no other. */
  listSeparator: ListSeparator;
  nextId: number;
  /** Sheets whose cells were written while events were on, for whoever tells of them. */
  readonly edited: Set<string>;
}

export interface BookSheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  /** What its protection allows, "allowFormatCells" and so on; all else is forbidden. */
  lock: Record<string, boolean> | null;
  hasPassword: boolean;
  /** By "row:column". */
  cells: Map<string, BookCell>;
  merges: CellRange[];
  widths: Map<number, number>;
  heights: Map<number, number>;
  filter: { address: string; isFiltered: boolean } | null;
  tables: BookTable[];
  /** Data bars, choices and the rest that a cell does not hold itself. */
  frame: Record<string, unknown>;
  /** Calculates what follows from a change. */
  calculate: (isTold?: boolean) => void;
  /** Notes that cells were written. */
  noteEdit: () => void;
}

export interface BookTable {
  id: string;
  name: string;
  range: CellRange;
  style: string;
  hasTotals: boolean;
  isFiltered: boolean;
}

export interface BookCell {
  /** "" is blank; an error is its text. */
  value: string | number | boolean;
  formula?: string;
  /** The fake calculates it; else the formula keeps the result that it was given. */
  computes?: true;
  format: string;
  /** "font.bold": true, "borders.bottom.style": "Continuous", ... */
  style: Record<string, unknown>;
}

/** Points, as Excel makes columns and rows. */
export const standardWidth = 48;
export const standardHeight = 15;

export const keyOf = (row: number, column: number): string => `${row}:${column}`;

export const blankCell = (): BookCell => ({ value: "", format: "General", style: {} });

/** The cell at a place, made where there is none. */
export function cellAt(sheet: BookSheet, row: number, column: number): BookCell {
  const key = keyOf(row, column);
  const cell = sheet.cells.get(key) ?? blankCell();
  sheet.cells.set(key, cell);
  return cell;
}

const visibilities = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** A workbook in Excel with these sheets in it. */
export function bookOf(
  sheets: readonly SheetSnapshot[],
  dateSystem: Book["dateSystem"] = 1900,
  listSeparator: ListSeparator = ",",
): Book {
  const book: Book = {
    sheets: [],
    isReadOnly: false,
    isStructureLocked: false,
    dateSystem,
    areEventsOn: true,
    calculatesByHand: false,
    listSeparator,
    nextId: 1,
    edited: new Set(),
  };
  for (const sheet of sheets) book.sheets.push(sheetOf(book, sheet));
  return book;
}

export function emptySheet(book: Book, name: string): BookSheet {
  const id = `{${book.nextId++}}`;
  return {
    id,
    name,
    visibility: "Visible",
    isProtected: false,
    lock: null,
    hasPassword: false,
    cells: new Map(),
    merges: [],
    widths: new Map(),
    heights: new Map(),
    filter: null,
    tables: [],
    frame: {},
    noteEdit: () => void (book.areEventsOn && book.edited.add(id)),
    calculate: (isTold = false) => {
      if (isTold || !book.calculatesByHand) calculate(book);
    },
  };
}

function sheetOf(
  book: Book,
  { name, visibility, isProtected, rows, merges, ...looks }: SheetSnapshot,
): BookSheet {
  const sheet = emptySheet(book, name);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null && value !== "") sheet.cells.set(keyOf(r, c), stored(value, book.dateSystem));
    }),
  );
  const { hiddenRows, hiddenColumns, shaded = [], mutedRows = [] } = looks;
  if (hiddenRows) sheet.frame["hiddenRows"] = hiddenRows;
  if (hiddenColumns) sheet.frame["hiddenColumns"] = hiddenColumns;
  for (const { row, column } of shaded) cellAt(sheet, row, column).style["fill.color"] = "#9DC3E6";
  for (const row of mutedRows) {
    const first = (rows[row] ?? []).findIndex((value) => value !== null);
    cellAt(sheet, row, Math.max(0, first)).style["font.strikethrough"] = true;
  }
  return { ...sheet, visibility: visibilities[visibility], isProtected, merges: [...merges] };
}

/** A value as Excel keeps it, with the number format that shows it. */
export function stored(value: CellValue, dateSystem: Book["dateSystem"]): BookCell {
  const cell = blankCell();
  if (value === null) return cell;
  if (typeof value !== "object") return { ...cell, value };
  if (value.kind === "error") return { ...cell, value: value.code };
  if (value.kind === "percent") return { ...cell, value: value.value, format: "0%" };
  return { ...cell, value: serialOfDate(value.date, dateSystem) ?? value.date, format: "d mmm yyyy" };
}

/** The block of cells that hold something, or null. */
export function usedRange(sheet: BookSheet): CellRange | null {
  const places = [...sheet.cells]
    .filter(([, { value }]) => value !== "")
    .map(([key]) => key.split(":").map(Number));
  if (places.length === 0) return null;
  const rows = places.map(([row = 0]) => row);
  const columns = places.map(([, column = 0]) => column);
  const least = (list: number[]): number => list.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (list: number[]): number => list.reduce((a, b) => Math.max(a, b), 0);
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

export const overlap = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** rangesIn("A1:B2,D4") */
export const rangesIn = (addresses: string): CellRange[] => addresses.split(",").map(rangeIn);

function rangeIn(address: string): CellRange {
  const [first = "", last = first] = address.replace(/\$/g, "").split(":");
  const place = (text: string): [number, number] => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    if (letters === "") throw new Error(`no address: ${address}`);
    return [Number(digits) - 1, columnIndex(letters)];
  };
  const [top, left] = place(first);
  const [bottom, right] = place(last);
  return { top, left, bottom, right };
}

const defaultStyles: Readonly<Record<string, unknown>> = {
  "fill.color": "#FFFFFF",
  "fill.pattern": "None",
  "fill.patternColor": "#000000",
  "font.name": "Calibri",
  "font.size": 11,
  "font.color": "#000000",
  "font.bold": false,
  "font.italic": false,
  "font.underline": "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  "protection.locked": true,
  "protection.formulaHidden": false,
};

/** What Excel tells of a trait that was never set. */
export const defaultStyle = (name: string): unknown =>
  name.endsWith(".style") ? "None" : name.startsWith("borders.") ? "#000000" : (defaultStyles[name] ?? null);

/** A sheet as a person sees it: cells, and around them what no cell holds. Ids are not seen. */
export interface SheetPicture {
  readonly name: string;
  readonly visibility: BookSheet["visibility"];
  readonly isProtected: boolean;
  readonly merges: readonly CellRange[];
  readonly frame: object;
  readonly widths: readonly (readonly [number, number])[];
  readonly heights: readonly (readonly [number, number])[];
  readonly cells: readonly (readonly [string, object])[];
}

/** Everything that a person could see of a workbook, as plain data to be compared. */
export function pictureOf(book: Book): readonly SheetPicture[] {
  return book.sheets.map(({ name, visibility, isProtected, cells, widths, heights, merges, ...rest }) => ({
    name,
    visibility,
    isProtected,
    merges,
    frame: {
      ...rest.frame,
      filter: rest.filter,
      lock: rest.lock,
      tables: rest.tables.map((table) => ({ ...table, id: undefined })),
    },
    widths: ownSizes(widths, standardWidth),
    heights: ownSizes(heights, standardHeight),
    cells: [...cells]
      .filter(([, cell]) => !isPlain(cell))
      .map(([key, cell]) => {
        const [row = 0, column = 0] = key.split(":").map(Number);
        return [addressOf(row, column), { ...cell, style: visibleStyle(cell) }] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  }));
}

/** Nobody sees whether a standard size was set. */
const ownSizes = (sizes: BookSheet["widths"], standard: number): SheetPicture["widths"] =>
  [...sizes].filter(([, size]) => size !== standard).sort(([a], [b]) => a - b);

const isPlain = (cell: BookCell): boolean =>
  cell.value === "" && cell.format === "General" && visibleStyle(cell).length === 0;

const visibleStyle = ({ style }: BookCell): readonly (readonly [string, unknown])[] =>
  Object.entries(style)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(defaultStyle(name)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
