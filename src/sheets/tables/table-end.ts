import { isBlank } from "../cell-text";
import type { HeadingRow } from "../headings";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";

/** Where a new row goes in a table. Rows and columns count from 0. */
export interface TableEnd {
  /** The row under which it is written. */
  readonly under: number;
  /** Stands between the table's last row and the new one: a total, a footnote. */
  readonly passed: readonly number[];
}

/** The last row that `isRow` takes for one of the table's (its heading where there is none), or what follows it unbroken. */
export function tableEnd<Role extends string>(
  { rows }: Pick<SheetSnapshot, "rows">,
  heading: HeadingRow<Role>,
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
export const lastColumnOf = <Role extends string>({ texts }: HeadingRow<Role>): number =>
  Math.max(...texts.keys());

const hasText = (cells: readonly CellValue[] | undefined, right: number): boolean =>
  cells?.slice(0, right + 1).some((cell) => !isBlank(cell)) ?? false;
