import { addressOf, rangeAddress } from "../../sheets/cell-address";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import { contentOf, formatOf, type TextTest } from "./cell-content";
import type { BookData, Engine, SheetData } from "./engine";

/** A workbook of values alone, for packages that the grid's reader cannot read. */
export function plainData(
  { load }: Engine,
  sheets: readonly SheetSnapshot[],
  looksOtherwise: TextTest,
): BookData {
  const formats = { 1: "d mmm yyyy", 2: "0%" };
  return { ...load(), formats, sheets: sheets.map((sheet) => plainSheet(sheet, looksOtherwise)) };
}

function plainSheet({ name, rows, merges, visibility }: SheetSnapshot, looksOtherwise: TextTest): SheetData {
  const filled = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ address: addressOf(at, column), value }])),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    id: name,
    name,
    colNumber: Math.max(26, width + 5),
    rowNumber: Math.max(100, rows.length + 5),
    cells: Object.fromEntries(
      filled.map(({ address, value }) => [address, contentOf(value, looksOtherwise)]),
    ),
    formats: Object.fromEntries(
      filled.flatMap(({ address, value }) => {
        const format = formatOf(value);
        return format === undefined ? [] : [[address, format === "0%" ? 2 : 1]];
      }),
    ),
    styles: {},
    borders: {},
    merges: merges.map(rangeAddress),
    figures: [],
    cols: {},
    rows: {},
    conditionalFormats: [],
    dataValidationRules: [],
    tables: [],
    isVisible: visibility === "visible",
  };
}
