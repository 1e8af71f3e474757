import { cellText, isBlank } from "../cell-text";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";

/** A row that is not blank, with the places of what it holds. */
export interface FilledRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly filled: readonly number[];
}

/** The rows that hold something, from one to before another. */
export function filledRows(
  { rows }: Pick<SheetSnapshot, "rows">,
  from: number,
  to: number,
): readonly FilledRow[] {
  const found: FilledRow[] = [];
  for (let row = from; row < to; row += 1) {
    const cells = rows[row] ?? [];
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    if (filled.length > 0) found.push({ row, cells, filled });
  }
  return found;
}

export const textsOf = ({ cells, filled }: FilledRow): readonly string[] =>
  filled.map((column) => cellText(cells[column]));

/** A row says one thing where it holds one cell, or the same text over and over as some exports of merged cells do. */
export const onlyText = (row: FilledRow): string | undefined => {
  const texts = new Set(textsOf(row));
  return texts.size === 1 ? [...texts][0] : undefined;
};

/** A page's number or running foot. */
export const isFooter = (text: string): boolean =>
  /^(?:page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/i.test(text) || /annual report/i.test(text);
