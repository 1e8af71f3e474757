import type { FoundSheet } from "../../sheets/model/sheet-roles";
import type { BlankSheet } from "../../sheets/tables/data-drawing";
import type { DataRow } from "../../sheets/tables/data-table";
import type { SheetTable, ExistingTable } from "../../sheets/tables/sheet-table";
import { existingOrNew } from "../entering/existing-or-new";
import { type RowRequest, type RowState, upsert } from "../entering/upsert";
import type { WorkbookChange } from "../ports/workbook";
import { refuse } from "../problem";

/** What writing the rows of a table takes, and what becomes of each key. */
export interface TableEdits {
  readonly changes: readonly WorkbookChange[];
  readonly states: ReadonlyMap<string, RowState>;
}

interface Write<Item, Column extends string> {
  readonly sheets: readonly FoundSheet[];
  readonly table: SheetTable<Column>;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** From the rows that stand there, and where they stand, to what an item asks for. */
  readonly requestsFor: (
    rows: readonly DataRow<Column>[],
    existing: ExistingTable<Column>,
  ) => (item: Item) => RowRequest<Column>;
  /** The sheet as it is drawn where the workbook has none; the table's own where absent. */
  readonly blank?: BlankSheet;
  readonly onlyNew?: readonly Column[];
}

/**
 * Rows of a data sheet for what an import counted: those that stand there are changed, the others added, in a new sheet
 * where there is none. Throws a ProblemError "sheet-not-ours" where that sheet cannot be written.
 */
export function writeTable<Item, Column extends string>({
  sheets,
  table,
  items,
  keyOf,
  requestsFor,
  blank = table.blank,
  onlyNew = [],
}: Write<Item, Column>): TableEdits {
  if (items.length === 0) return { changes: [], states: new Map() };
  const { existing, changes, problems } = existingOrNew(sheets, table, { blank });
  const [problem] = problems;
  if (existing === undefined)
    return refuse(
      "sheet-not-ours",
      problem?.text ?? `"${table.name}" cannot be written.`,
      problem?.next ?? "Rename it, then import again.",
    );
  const { rows } = table.rowsUnder(existing.sheet, existing.heading);
  const written = upsert(table, existing, items.map(requestsFor(rows, existing)), {
    onlyNew,
    addsColumns: true,
  });
  return {
    changes: [...changes, ...written.changes],
    states: new Map(items.map((item, place) => [keyOf(item), written.states[place] ?? "unchanged"])),
  };
}
