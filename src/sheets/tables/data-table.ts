import { isTotalRow } from "../../domain/shared/total-row";
import { addressOf, columnLetters } from "../cell-address";
import { cellText, isBlank } from "../cell-text";
import { headingAt, type HeadingNames, type HeadingRow } from "../headings";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";

/** The rows under a heading that was found, by what each column is for. */
export interface DataTable<Column extends string> {
  readonly sheet: string;
  readonly heading: HeadingRow<Column>;
  readonly firstColumn: string;
  readonly lastColumn: string;
  readonly rows: readonly DataRow<Column>[];
  /** Titles and notes above the heading, from the top. */
  readonly above: readonly string[];
  /** Rows that sum up others, where the table says which column names a row: never among `rows`. */
  readonly totals: readonly DataRow<Column>[];
}

export interface DataRow<Column extends string> {
  /** The sheet's own row number, from 1. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly cell: (column: Column) => CellValue;
  readonly address: (column: Column) => string;
}

/** How far down a heading may stand below titles and notes. */
const deepestHeading = 60;

/** The first heading row that names all of the needed columns, or undefined. */
export function findHeading<Column extends string>(
  sheet: SheetSnapshot,
  names: HeadingNames<Column>,
  needed: readonly Column[],
): HeadingRow<Column> | undefined {
  const last = Math.min(sheet.rows.length, deepestHeading);
  for (let row = 0; row < last; row += 1) {
    const heading = headingAt(sheet, row, names);
    if (heading && needed.every((column) => heading.columns.has(column))) return heading;
  }
  return undefined;
}

/** The rows under a heading. `title` is the column that names a row: where it says "Total", the row sums up others. */
export function dataTable<Column extends string>(
  sheet: SheetSnapshot,
  heading: HeadingRow<Column>,
  title?: Column,
): DataTable<Column> {
  const columns = [...heading.texts.keys()];
  const rows: DataRow<Column>[] = [];
  const totals: DataRow<Column>[] = [];
  for (let index = heading.lastRow + 1; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? [];
    if (!cells.some((cell) => !isBlank(cell))) continue;
    const row = dataRow(index, cells, heading);
    if (title !== undefined && isTotal(row, title)) totals.push(row);
    else rows.push(row);
  }
  return {
    sheet: sheet.name,
    heading,
    firstColumn: columnLetters(Math.min(...columns)),
    lastColumn: columnLetters(Math.max(...columns)),
    rows,
    above: sheet.rows
      .slice(0, heading.row)
      .flatMap((cells) => cells.flatMap((cell) => (isBlank(cell) ? [] : [cellText(cell)]))),
    totals,
  };
}

function isTotal<Column extends string>({ cell, cells }: DataRow<Column>, title: Column): boolean {
  const text = cellText(cell(title));
  return text === "" ? isTotalRow(text, cells.map(cellText)) : isTotalRow(text, []);
}

function dataRow<Column extends string>(
  index: number,
  cells: readonly CellValue[],
  { columns }: HeadingRow<Column>,
): DataRow<Column> {
  const at = (name: Column): number | undefined => columns.get(name);
  return {
    row: index + 1,
    cells,
    cell: (name) => {
      const column = at(name);
      return column === undefined ? null : (cells[column] ?? null);
    },
    address: (name) => addressOf(index, at(name) ?? 0),
  };
}

/** Where a new row goes in a table. Rows count from 0. */
export interface TableEnd {
  /** The row under which it is written. */
  readonly under: number;
  /** Stands between the table's last row and the new one: a total, a footnote. */
  readonly passed: readonly number[];
}

/** The last row that `isRow` takes for one of the table's (its heading where there is none), or what follows it unbroken. */
export function tableEnd<Column extends string>(
  { rows }: Pick<SheetSnapshot, "rows">,
  heading: HeadingRow<Column>,
  isRow: (cells: readonly CellValue[]) => boolean,
): TableEnd {
  const last = rows.reduce(
    (found, cells, row) => (row > heading.lastRow && isRow(cells) ? row : found),
    heading.lastRow,
  );
  const right = lastColumnOf(heading);
  const passed: number[] = [];
  for (let row = last + 1; hasText(rows[row], right); row += 1) passed.push(row);
  return { under: passed.at(-1) ?? last, passed };
}

/** The rightmost column that has a heading. */
export const lastColumnOf = <Column extends string>({ texts }: HeadingRow<Column>): number =>
  Math.max(...texts.keys());

const hasText = (cells: readonly CellValue[] | undefined, right: number): boolean =>
  cells?.slice(0, right + 1).some((cell) => !isBlank(cell)) ?? false;
