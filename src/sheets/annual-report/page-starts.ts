/** A table on the sheet: its first row, and how high each of its rows is, in points. */
export interface TableHeights {
  readonly first: number;
  readonly heights: readonly number[];
}

/** A4 landscape without margins and foot, in points. */
const page = { width: 780, height: 490 };
/** Of a column's unit of width, in points. */
const unit = 5.9;

/**
 * The rows that begin a new page, so that no table is torn that would fit on one: a table that does not fit on what is
 * left of a page begins the next one; one that fits on no page does so where less than half of a page is left.
 */
export function pageStarts(
  tables: readonly TableHeights[],
  widthInCharacters: number,
  used: number,
): readonly number[] {
  const scale = Math.min(1, page.width / (widthInCharacters * unit));
  const room = page.height / scale;
  const starts: number[] = [];
  let at = used;
  for (const { first, heights } of tables) {
    const height = heights.reduce((sum, row) => sum + row, 0);
    const isTorn = at + height > room;
    if (at > used && isTorn && (height <= room || at > room / 2)) {
      starts.push(first);
      at = 0;
    }
    at = (at + height) % room;
  }
  return starts;
}
