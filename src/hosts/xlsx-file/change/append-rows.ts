import { rangeAddress } from "../../../sheets/cell-address";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import type { AppendChange, CellPatch } from "../../../usecases/ports/workbook";
import { refuse } from "../../../usecases/problem";
import { appendedCells } from "../../../usecases/undo";
import type { Parts } from "../package/parts";
import { setAttribute, type Edit } from "../xml/edits";
import { stretchTable, tablesOf, type SheetTable } from "../package/sheet-tables";
import { changeSheet, type OpenSheet, type SheetWrites } from "./open-sheet";
import { checkedWrites } from "./patch-cells";

/**
 * The package with rows under a table's last row, in that row's style; data tables, choices and conditional formats that
 * ended there go on. Refuses cells that are not blank, and a data table with a row of totals ("table-has-totals").
 */
export const appendRows = (parts: Parts, append: AppendChange): Parts =>
  changeSheet(parts, append.sheet, (sheet) => appendTo(sheet, append));

function appendTo(sheet: OpenSheet, append: AppendChange): SheetWrites {
  const { under, rows } = append;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const tables = tablesAt(sheet, under, width);
  const bottom = under + rows.length;
  tables.forEach((table) => checkTotals(sheet, table));
  const cells = [...appendedCells(append), ...tables.flatMap((table) => restOfRows(table, append))];
  // A sheet that locks itself was drawn with style for the rows to come, and with their locks.
  const keepsStyle = sheet.layout.protection === "own" || looksLikeHeading(sheet, under, tables);
  const writes = checkedWrites(sheet, cells, (_, column) =>
    keepsStyle ? undefined : sheet.cells.at(under, column)?.style,
  );
  for (const table of tables) if (table.range.bottom < bottom) stretchTable(sheet.draft, table, bottom);
  const areas = tables.length > 0 ? tables.map(({ range }) => range) : [plainArea(under, width)];
  return { cells: writes, edits: keepsStyle ? [] : ruleEdits(sheet, areas, bottom) };
}

/** The data tables that the new rows come to lie in or right under. */
const tablesAt = ({ draft, part }: OpenSheet, under: number, width: number): readonly SheetTable[] =>
  tablesOf(draft, part).filter(
    ({ range }) => range.left < width && range.top <= under && under <= range.bottom,
  );

function checkTotals(sheet: OpenSheet, { name, range, hasTotals }: SheetTable): void {
  if (hasTotals)
    refuse(
      "table-has-totals",
      `The table "${name}" (${rangeAddress(range)} of "${sheet.name}") ends with a row of totals, so no rows can be added under it.`,
      "Nothing was written. Take the totals off (Table Design, Total Row), then try again.",
    );
}

// A table that grows takes in its whole width, so that is expected to be blank, too.
const restOfRows = ({ range }: SheetTable, { under, rows }: AppendChange): readonly CellPatch[] =>
  rows.flatMap((values, index) => {
    const first = Math.max(values.length, range.left);
    return Array.from({ length: Math.max(0, range.right + 1 - first) }, (_, offset) => ({
      row: under + 1 + index,
      column: first + offset,
      was: null,
      becomes: null,
    }));
  });

// A table of plain cells has a heading at its top: a row with nothing, or no more than a title, above it.
function looksLikeHeading(sheet: OpenSheet, under: number, tables: readonly SheetTable[]): boolean {
  if (tables.length > 0) return tables.some(({ range, hasHeadings }) => hasHeadings && range.top === under);
  if (sheet.layout.filter) return sheet.layout.filter.top === under;
  const filled = sheet.cells
    .inRow(under - 1)
    .filter(({ column }) => sheet.valueAt(under - 1, column) !== null);
  return filled.length < 2;
}

const plainArea = (under: number, width: number): CellRange => ({
  top: 0,
  left: 0,
  bottom: under,
  right: width - 1,
});

/** Choices and conditional formats that end with the table go on with it; those of many pieces stay as they are. */
function ruleEdits({ layout }: OpenSheet, areas: readonly CellRange[], bottom: number): readonly Edit[] {
  const grows = ({ range }: { readonly range: CellRange }): boolean =>
    areas.some(
      (area) =>
        range.bottom === area.bottom &&
        range.bottom < bottom &&
        range.left >= area.left &&
        range.right <= area.right &&
        (range.top < range.bottom || range.top === area.top + 1),
    );
  return layout.rules
    .filter(grows)
    .flatMap((rule) => setAttribute(layout.text, rule, "sqref", rangeAddress({ ...rule.range, bottom })));
}
