import { columnLetters } from "../../cell-address";
import type { HeadingRow } from "../../headings";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";

/** absoluteAddress(1, 7) -> "$H$2". Zero-based. */
export const absoluteAddress = (row: number, column: number): string =>
  `$${columnLetters(column)}$${row + 1}`;

/** A data sheet's columns as formulas name them, and the cells that stand in them now. */
export interface LiveTable<Role extends string> {
  readonly sheet: SheetSnapshot;
  readonly heading: HeadingRow<Role>;
  /** "'Activity Log'!$A$2:$A$1000" by the column's number from 0. */
  readonly rangeAt: (column: number) => string;
  /** The same by what the column is for; undefined where the sheet has no such column. */
  readonly range: (role: Role) => string | undefined;
  /** What stands under the heading of a column; nothing where there is no such column. */
  readonly cells: (role: Role) => readonly CellValue[];
}

/** How far below the last row a range reaches: to the next full `step` with at least half a step free. */
export interface Growth {
  readonly step: number;
}

/**
 * Columns from under the heading down, with room for rows that people add: a reference to a whole column would make
 * products of a million rows, a table's own names do not work in every program. A log of 105 rows reads down to row 1,000.
 */
export function liveTable<Role extends string>(
  sheet: SheetSnapshot,
  heading: HeadingRow<Role>,
  { step }: Growth,
): LiveTable<Role> {
  const top = heading.lastRow + 1;
  const bottom = Math.ceil((sheet.rows.length + step / 2) / step) * step - 1;
  const rangeAt = (column: number): string =>
    `${quotedName(sheet.name)}!${absoluteAddress(top, column)}:${absoluteAddress(bottom, column)}`;
  const columnOf = (role: Role): number | undefined => heading.columns.get(role);
  return {
    sheet,
    heading,
    rangeAt,
    range: (role) => {
      const column = columnOf(role);
      return column === undefined ? undefined : rangeAt(column);
    },
    cells: (role) => cellsUnder(sheet, top, columnOf(role)),
  };
}

/** The cells of a column from a row on, a null for each blank one. */
export const cellsUnder = (
  { rows }: SheetSnapshot,
  top: number,
  column: number | undefined,
): readonly CellValue[] =>
  column === undefined ? [] : rows.slice(top).map((cells) => cells[column] ?? null);

/** quotedName("Bob's log") -> "'Bob''s log'" */
const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A text inside a formula: textLiteral('the "A" list') -> '"the ""A"" list"' */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;
