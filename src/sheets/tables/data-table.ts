import { addressOf, columnLetters } from "../cell-address";
import { isBlank } from "../cell-text";
import { headingAt, type HeadingNames, type HeadingRow } from "../headings";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";

/** A data sheet found by its headings: the rows under them, by what each column is for. */
export interface DataTable<Role extends string> {
  readonly sheet: string;
  readonly heading: HeadingRow<Role>;
  readonly firstColumn: string;
  readonly lastColumn: string;
  readonly rows: readonly DataRow<Role>[];
}

export interface DataRow<Role extends string> {
  /** The sheet's own row number, from 1. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly cell: (role: Role) => CellValue;
  readonly address: (role: Role) => string;
}

/** How far down a heading may stand below titles and notes. */
const deepestHeading = 60;

/** The heading row that names all of the needed columns and the most of the others, or undefined. */
export function findHeading<Role extends string>(
  sheet: SheetSnapshot,
  names: HeadingNames<Role>,
  needed: readonly Role[],
): HeadingRow<Role> | undefined {
  const last = Math.min(sheet.rows.length, deepestHeading);
  for (let row = 0; row < last; row += 1) {
    const heading = headingAt(sheet, row, names);
    if (heading && needed.every((role) => heading.columns.has(role))) return heading;
  }
  return undefined;
}

export function dataTable<Role extends string>(
  sheet: SheetSnapshot,
  heading: HeadingRow<Role>,
): DataTable<Role> {
  const columns = [...heading.texts.keys()];
  const rows: DataRow<Role>[] = [];
  for (let index = heading.lastRow + 1; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? [];
    if (cells.some((cell) => !isBlank(cell))) rows.push(dataRow(index, cells, heading));
  }
  return {
    sheet: sheet.name,
    heading,
    firstColumn: columnLetters(Math.min(...columns)),
    lastColumn: columnLetters(Math.max(...columns)),
    rows,
  };
}

function dataRow<Role extends string>(
  index: number,
  cells: readonly CellValue[],
  { columns }: HeadingRow<Role>,
): DataRow<Role> {
  const at = (role: Role): number | undefined => columns.get(role);
  return {
    row: index + 1,
    cells,
    cell: (role) => {
      const column = at(role);
      return column === undefined ? null : (cells[column] ?? null);
    },
    address: (role) => addressOf(index, at(role) ?? 0),
  };
}
