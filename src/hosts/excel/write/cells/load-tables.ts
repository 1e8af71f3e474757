import type { CellRange } from "../../../../sheets/sheet-snapshot";
import { refuse } from "../../../../usecases/problem";
import type { SheetFacts } from "../../read/facts";

/** Where a table lies. */
export interface TableExtent {
  readonly id: string;
  readonly name: string;
  readonly range: CellRange;
  readonly hasTotals: boolean;
}

/** Asks where the tables of a sheet lie; the answer is there after the next sync. */
export function loadTables(
  sheet: Excel.Worksheet,
  { tables }: Pick<SheetFacts, "tables">,
): () => readonly TableExtent[] {
  const loaded = tables.map(({ id, name }) => {
    const table = sheet.tables.getItem(id);
    table.load({ showTotals: true });
    const range = table.getRange().untrack();
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { id, name, table, range };
  });
  return () =>
    loaded.map(({ id, name, table, range }) => ({
      id,
      name,
      hasTotals: table.showTotals,
      range: {
        top: range.rowIndex,
        left: range.columnIndex,
        bottom: range.rowIndex + range.rowCount - 1,
        right: range.columnIndex + range.columnCount - 1,
      },
    }));
}

/** The tables that rows under a row would make longer. Refuses ("table-has-totals") those that end with totals. */
export function tablesAt(
  tables: readonly TableExtent[],
  under: number,
  sheet: string,
): readonly TableExtent[] {
  const met = tables.filter(({ range }) => range.top <= under && under <= range.bottom);
  for (const { name, hasTotals } of met)
    if (hasTotals)
      refuse(
        "table-has-totals",
        `The table "${name}" of "${sheet}" ends with a row of totals, so no rows can be added under it.`,
        "Nothing was written. Take the totals off (Table Design, Total Row), then try again.",
      );
  return met;
}
