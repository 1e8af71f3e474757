import { type BlankSheet, dataDrawing } from "../../sheets/tables/data-drawing";
import type { DataTable } from "../../sheets/tables/data-table";
import { cellText } from "../../sheets/cell-text";
import type { CellValue, SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { CellPatch, WorkbookChange, WritableValue } from "../ports/workbook";
import { refuse } from "../problem";

/** What an import does to a record's place in the workbook. */
export type Change = "new" | "changed" | "unchanged";

/** A row to be written: its key, and its values by the name of their column; undefined leaves a cell as it is. */
export interface WantedRow {
  readonly key: string;
  readonly values: ReadonlyMap<string, WritableValue | undefined>;
}

/** A table as it stands: where its columns are, and its rows by key. */
export interface StandingTable {
  readonly sheet: string;
  /** By name of the column, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** The row of the headings, where a new one is written, and the first free column; from 0. */
  readonly headingRow: number;
  readonly nextColumn: number;
  /** The last filled row, from 0. */
  readonly lastRow: number;
  readonly rows: ReadonlyMap<string, StandingRow>;
}

export interface StandingRow {
  /** From 0. */
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** What it takes, and what becomes of each key. */
export interface TableEdits {
  readonly changes: readonly WorkbookChange[];
  readonly states: ReadonlyMap<string, Change>;
}

/** Where the columns and rows of a sheet stand. Of rows with one key the first is meant. */
export function standingTable<Role extends string>(
  table: DataTable<Role>,
  columns: ReadonlyMap<string, number>,
  keyOf: (cell: (role: Role) => CellValue) => string,
): StandingTable {
  const { heading, sheet } = table;
  const rows = new Map<string, StandingRow>();
  for (const { row, cells, cell } of table.rows) {
    const key = keyOf(cell);
    if (!rows.has(key)) rows.set(key, { row: row - 1, cells });
  }
  const lastRow = (table.rows.at(-1)?.row ?? heading.lastRow + 1) - 1;
  return {
    sheet,
    columns,
    headingRow: heading.lastRow,
    nextColumn: Math.max(...heading.texts.keys()) + 1,
    lastRow,
    rows,
  };
}

/** Patches of rows that are there, an append of those that are not, and new columns for values that have none. */
function editTable(table: StandingTable, wanted: readonly WantedRow[]): TableEdits {
  const { columns, headings } = withNewColumns(table, wanted);
  const patches: CellPatch[] = [...headings];
  const added: WritableValue[][] = [];
  const states = new Map<string, Change>();
  for (const { key, values } of wanted) {
    const standing = table.rows.get(key);
    if (standing === undefined) {
      added.push(rowOf(values, columns));
      states.set(key, "new");
    } else {
      const cells = patchesOf(standing, values, columns);
      patches.push(...cells);
      states.set(key, cells.length > 0 ? "changed" : "unchanged");
    }
  }
  const { sheet, lastRow } = table;
  const changes: WorkbookChange[] = [];
  if (patches.length > 0) changes.push({ kind: "patch", sheet, cells: patches });
  if (added.length > 0) changes.push({ kind: "append", sheet, under: lastRow, rows: added });
  return { changes, states };
}

function withNewColumns(
  { columns, headingRow: row, nextColumn }: StandingTable,
  wanted: readonly WantedRow[],
): { readonly columns: ReadonlyMap<string, number>; readonly headings: readonly CellPatch[] } {
  const all = new Map(columns);
  const headings: CellPatch[] = [];
  for (const { values } of wanted) {
    for (const [name, value] of values) {
      if (value === undefined || value === null || all.has(name)) continue;
      const column = nextColumn + headings.length;
      all.set(name, column);
      headings.push({ row, column, was: null, becomes: name });
    }
  }
  return { columns: all, headings };
}

function rowOf(values: WantedRow["values"], columns: ReadonlyMap<string, number>): WritableValue[] {
  const cells: WritableValue[] = [];
  for (const [name, value] of values) {
    const column = columns.get(name);
    if (column === undefined || value === undefined) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
  return cells;
}

function patchesOf(
  { row, cells }: StandingRow,
  values: WantedRow["values"],
  columns: ReadonlyMap<string, number>,
): readonly CellPatch[] {
  return [...values].flatMap(([name, becomes]): CellPatch[] => {
    const column = columns.get(name);
    const was = cells[column ?? -1] ?? null;
    if (column === undefined || becomes === undefined || cellText(was) === cellText(becomes)) return [];
    return [{ row, column, was, becomes }];
  });
}

/** A data sheet that is not there yet: its drawing, and the table that it will be. Refuses where its name is taken. */
export function newTable(sheet: BlankSheet, sheets: readonly SheetSnapshot[]): NewTable {
  const { name, columns } = sheet;
  const taken = sheets.find((there) => there.name.toLowerCase() === name.toLowerCase());
  const headings = columns.map(({ heading }) => heading);
  if (taken)
    refuse(
      "sheet-not-ours",
      `The workbook has a sheet "${taken.name}", but not with the headings that an import needs.`,
      `Rename it, or give it the headings ${headings.slice(0, 6).join(", ")}; it was left as it is.`,
    );
  return {
    changes: [{ kind: "draw", drawing: dataDrawing(sheet) }],
    table: {
      sheet: name,
      columns: new Map(headings.map((heading, column) => [heading, column])),
      headingRow: 0,
      nextColumn: columns.length,
      lastRow: 0,
      rows: new Map(),
    },
  };
}

interface NewTable {
  readonly changes: readonly WorkbookChange[];
  readonly table: StandingTable;
}

/** Edits of a table that is there, or else of a new sheet. A new sheet without rows is not drawn. */
export function editOrCreate(
  standing: StandingTable | undefined,
  wanted: readonly WantedRow[],
  create: () => NewTable,
): TableEdits {
  if (wanted.length === 0) return { changes: [], states: new Map() };
  if (standing) return editTable(standing, wanted);
  const made = create();
  const edits = editTable(made.table, wanted);
  return { changes: [...made.changes, ...edits.changes], states: edits.states };
}
