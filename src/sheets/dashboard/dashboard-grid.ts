/**
 * The dashboard's columns: id, words, then narrow ones that the counts take singly and the list of KPIs in groups.
 * Widths in characters; all together fill a landscape page.
 */
const narrow = 14;

export const columnWidths: readonly number[] = [9, 38, ...Array.from({ length: narrow }, () => 10.1)];

export const firstNarrow = 2;
export const lastColumn = columnWidths.length - 1;

/** Where the cells of the list of KPIs stand, and how wide they are together. */
export const places = {
  kpi: at(0, 0),
  action: at(1, 1),
  status: at(2, 2),
  since: at(3, 3),
  due: at(4, 4),
  why: at(5, 8),
  turn: at(9, 11),
  who: at(12, 15),
} as const;

/**
 * Points of rows that a landscape page holds: the paper less its margins, as much enlarged as the columns are shrunk.
 * Somewhat less than it is, because programs round the scale down.
 */
export const pageHeight = 680;

export interface Place {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

export function at(left: number, right: number): Place {
  const width = columnWidths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
  return { left, right, width };
}
