import type { SourceCell } from "../../../domain/shared/source-cell";
import { addressOf, columnIndex } from "../../cell-address";
import { isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";

/** How a sheet lies that is no plain table. */
export type Layout =
  "split-lines" | "lines-in-turn" | "cards" | "turned" | "rows-in-pairs" | "broken-rows" | "letters" | "colours";

/** What was done to make a table of it, for its reader. */
export const layoutWords = {
  "split-lines": "one column of lines, split where each line is divided",
  "lines-in-turn": "one column, whose lines name one thing after the other",
  cards: "cards, each label beside its value",
  turned: "a turned table: what usually stands in rows stands in columns",
  "rows-in-pairs": "two rows for each indicator, one of targets and one of actuals",
  "broken-rows": "a table whose lines were broken into rows",
  letters: "letters under the months, read by the legend",
  colours: "coloured cells under the months, read as the months that are planned",
} as const satisfies Record<Layout, string>;

/** A cell, and where it stands in the sheet as its people know it; zero-based. */
export interface PlacedCell {
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
}

export type PlacedRow = readonly (PlacedCell | null)[];

/** Where the cells of a sheet come from that was brought to a table. */
export interface Laid {
  readonly how: Layout;
  /** The address in the sheet itself of a cell of the table. */
  readonly addressAt: (row: number, column: number) => string;
}

/** A sheet, perhaps brought to a table: headings above, a row for each thing. */
export type TableSheet = SheetSnapshot & { readonly laid?: Laid };

/** Longer sheets of such layouts are none that people keep. */
export const mostLaidRows = 5_000;

/** The sheet as the table that its cells make. */
export function laidSheet(sheet: SheetSnapshot, how: Layout, rows: readonly PlacedRow[]): TableSheet {
  const hidden = new Set(sheet.hiddenRows ?? []);
  const filled = (row: PlacedRow): readonly PlacedCell[] =>
    row.flatMap((cell) => (cell === null || isBlank(cell.value) ? [] : [cell]));
  const hiddenRows = rows.flatMap((row, at) => {
    const cells = filled(row);
    return cells.length > 0 && cells.every((cell) => hidden.has(cell.row)) ? [at] : [];
  });
  const { hiddenRows: _rows, hiddenColumns: _columns, colouredBlanks: _colours, ...plain } = sheet;
  return {
    ...plain,
    rows: rows.map((row) => row.map((cell) => cell?.value ?? null)),
    merges: [],
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    laid: {
      how,
      addressAt: (row, column) => {
        const own = rows[row]?.[column] ?? filled(rows[row] ?? [])[0];
        return own ? addressOf(own.row, own.column) : "A1";
      },
    },
  };
}

/** The cell of the sheet itself that an address of its table means. */
export function placeInSheet(sheet: TableSheet, address: string): SourceCell {
  const parts = sheet.laid === undefined ? undefined : /^([A-Z]+)(\d+)$/.exec(address);
  const own = parts
    ? (sheet.laid?.addressAt(Number(parts[2]) - 1, columnIndex(parts[1] ?? "A")) ?? address)
    : address;
  return { sheet: sheet.name, address: own };
}

/** The number of the sheet's own row (from 1) that a row of its table comes from. */
export const rowNumberIn = (sheet: TableSheet, row: number): number =>
  Number(/\d+/.exec(placeInSheet(sheet, addressOf(row, 0)).address)?.[0] ?? row + 1);

/** The cells of a row where they stand. */
export const placedRow = (cells: readonly CellValue[], row: number): PlacedRow =>
  cells.map((value, column) => (isBlank(value) ? null : { value, row, column }));

export const placed = (value: CellValue | undefined, row: number, column: number): PlacedCell | null =>
  value === undefined || isBlank(value) ? null : { value, row, column };
