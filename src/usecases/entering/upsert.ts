import { addressOf } from "../../sheets/cell-address";
import type { CellValue } from "../../sheets/sheet-snapshot";
import { type DataRow, type DataTable, lastColumnOf } from "../../sheets/tables/data-table";
import type { ExistingTable, SheetTable } from "../../sheets/tables/sheet-table";
import type { CellPatch, WritableValue } from "../ports/workbook";
import { shownCell } from "./data-sheet";
import type { CellChange, PreviewLine } from "./entry-plan";

/** A row to be written. A cell that is not named, or undefined, stays as it is. */
export interface RowRequest<Column extends string> {
  readonly cells: Readonly<Partial<Record<Column, WritableValue | undefined>>>;
  /** Cells of columns that the table does not declare, by their headings; a heading that is not there is added. */
  readonly further?: ReadonlyMap<string, WritableValue | undefined>;
  /** The row that is changed (see lastRows); without one a row is added. */
  readonly row?: DataRow<Column> | undefined;
}

/** What it takes to write rows, and what becomes of each request. */
export interface Upsert<Column extends string> {
  readonly changes: readonly CellChange[];
  readonly states: readonly RowState[];
  /** Every cell that is written, headings left out; blanks of new rows too. */
  readonly cells: readonly PlacedCell<Column>[];
  /** Columns that a request fills and the sheet does not have: what belongs there is left out. */
  readonly missing: readonly Column[];
  /** Rows that stand between the table's last row and the first new one, from 0. */
  readonly passed: readonly number[];
}

export type RowState = "new" | "changed" | "unchanged";

export interface PlacedCell<Column extends string> extends CellPatch {
  /** What the cell is for: a declared column, or the heading of a further one. */
  readonly name: Column | string;
  /** The place of its request. */
  readonly request: number;
}

interface Ways<Column extends string> {
  /** A row in which only these differ is left as it is: who and when are no change by themselves. */
  readonly quiet?: readonly Column[];
  /** Written in new rows only. */
  readonly onlyNew?: readonly Column[];
  /** A declared column that the sheet lacks is headed beside the others, rather than left out. */
  readonly addsColumns?: true;
}

/** Rows that are there are patched, the others appended under the table's last. Nothing is written here. */
export function upsert<Column extends string>(
  table: SheetTable<Column>,
  { sheet, heading }: ExistingTable<Column>,
  requests: readonly RowRequest<Column>[],
  ways: Ways<Column> = {},
): Upsert<Column> {
  const { quiet = [], onlyNew = [], addsColumns = false } = ways;
  const { under, passed } = table.endOf(sheet, heading);
  const missing = missingColumns(table, heading.columns, requests);
  const { places, headings } = furtherColumns(heading, [
    ...(addsColumns ? missing.map((column) => [column, table.headingOf(column)] as const) : []),
    ...requests
      .flatMap(({ further }) => [...(further ?? [])])
      .flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, name] as const])),
  ]);
  const patched: PlacedCell<Column>[] = [];
  const added: (readonly PlacedCell<Column>[])[] = [];
  const states = requests.map((request, place): RowState => {
    const { row } = request;
    const at = row ? row.row - 1 : under + 1 + added.length;
    const cells = namedCells(request).flatMap(([name, becomes]): PlacedCell<Column>[] => {
      const column = heading.columns.get(name as Column) ?? places.get(name); // a further one is in `places` alone
      const was: CellValue = (column === undefined ? undefined : row?.cells[column]) ?? null;
      return column === undefined ? [] : [{ name, request: place, row: at, column, was, becomes }];
    });
    if (row === undefined) {
      added.push(cells);
      return "new";
    }
    const isKept = (name: string): boolean => onlyNew.some((column) => column === name);
    const changed = cells.filter(
      ({ name, was, becomes }) => !isKept(name) && shownCell(was) !== shownCell(becomes),
    );
    if (changed.every(({ name }) => quiet.some((column) => column === name))) return "unchanged";
    for (const cell of changed) patched.push(cell);
    return "changed";
  });
  const patches = [
    ...headings,
    ...patched.map(({ row, column, was, becomes }) => ({ row, column, was, becomes })),
  ];
  const lines = added.map((cells) => rowOf(cells.map(({ column, becomes }) => ({ column, value: becomes }))));
  const { name } = sheet;
  return {
    states,
    changes: [
      ...(patches.length > 0 ? [{ kind: "patch", sheet: name, cells: patches } as const] : []),
      ...(lines.length > 0 ? [{ kind: "append", sheet: name, under, rows: lines } as const] : []),
    ],
    cells: [...patched, ...added.flat()],
    missing: addsColumns ? [] : missing,
    passed: lines.length > 0 ? passed : [],
  };
}

/** Rows by a key: of several with one key the last, which is the one that counts in reading too. */
export const lastRows = <Column extends string>(
  { rows }: Pick<DataTable<Column>, "rows">,
  keyOf: (row: DataRow<Column>) => string,
): ReadonlyMap<string, DataRow<Column>> => new Map(rows.map((row) => [keyOf(row), row]));

const namedCells = <Column extends string>({
  cells,
  further,
}: RowRequest<Column>): readonly (readonly [string, WritableValue])[] =>
  [...Object.entries<WritableValue | undefined>(cells), ...(further ?? [])].flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );

/** Where columns stand by their names: as they are headed, or behind the last heading as new ones. */
function furtherColumns<Column extends string>(
  heading: ExistingTable<Column>["heading"],
  wanted: readonly (readonly [name: string, heading: string])[],
): { readonly places: ReadonlyMap<string, number>; readonly headings: readonly CellPatch[] } {
  const there = new Map([...heading.texts].map(([column, text]) => [text.replace(/\s+/g, " "), column]));
  const places = new Map<string, number>();
  const headings: CellPatch[] = [];
  const next = lastColumnOf(heading) + 1;
  for (const [name, text] of wanted) {
    if (places.has(name)) continue;
    const column = there.get(text) ?? next + headings.length;
    places.set(name, column);
    if (!there.has(text)) headings.push({ row: heading.lastRow, column, was: null, becomes: text });
  }
  return { places, headings };
}

function missingColumns<Column extends string>(
  { columns }: SheetTable<Column>,
  there: ReadonlyMap<Column, number>,
  requests: readonly RowRequest<Column>[],
): readonly Column[] {
  const fills = (column: Column): boolean =>
    requests.some(({ cells }) => cells[column] !== undefined && cells[column] !== null);
  return columns.map(({ column }) => column).filter((column) => !there.has(column) && fills(column));
}

/** A preview line per cell that gets or loses something, by the headings as the sheet has them. */
export const previewOf = <Column extends string>(
  { sheet, heading }: ExistingTable<Column>,
  cells: readonly PlacedCell<Column>[],
): readonly PreviewLine[] =>
  cells
    .filter(({ was, becomes }) => shownCell(was) !== "" || shownCell(becomes) !== "")
    .map(({ name, row, column, was, becomes }) => ({
      ...{ sheet: sheet.name, address: addressOf(row, column) },
      label: heading.texts.get(column)?.replace(/\s+/g, " ") ?? name,
      ...{ was: shownCell(was), becomes: shownCell(becomes) },
    }));

/** A value and the column that it goes to, from 0. */
interface Placed<Value extends WritableValue = WritableValue> {
  readonly column: number;
  readonly value: Value;
}

/** The row that some cells make: blank between them. */
function rowOf<Value extends WritableValue>(cells: readonly Placed<Value>[]): readonly (Value | null)[] {
  const byColumn = new Map(cells.map(({ column, value }) => [column, value]));
  const width = Math.max(-1, ...byColumn.keys()) + 1;
  return Array.from({ length: width }, (_, column) => byColumn.get(column) ?? null);
}
