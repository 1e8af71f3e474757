import type { CellRange } from "../sheet-snapshot";
import type { DrawnRow } from "../sheet-drawing";
import { heightOfAll, type Span, spanRow } from "./paper";

/** Rows laid one under the other; each knows on which row of the sheet it comes to lie. */
export interface RowPile {
  readonly rows: DrawnRow[];
  readonly merges: CellRange[];
  /** Rows that begin a page. */
  readonly pageStarts: number[];
}

export const rowPile = (): RowPile => ({ rows: [], merges: [], pageStarts: [] });

/** Lays a row and gives its place, from 0. */
export function lay(pile: RowPile, height: number, spans: readonly Span[]): number {
  const place = pile.rows.length;
  const { row, merges } = spanRow(place, height, spans);
  pile.rows.push(row);
  pile.merges.push(...merges);
  return place;
}

/**
 * Begins a page with the rows from here on where they would otherwise be torn apart. An estimate: a page holds `pageHeight`
 * points, and every one after the first begins with headings of `repeated` points.
 */
export function keepTogether(
  pile: RowPile,
  { from, pageHeight, repeated }: { from: number; pageHeight: number; repeated: number },
): void {
  let used = 0;
  for (const { height = 15 } of pile.rows.slice(0, from)) {
    if (used + height > pageHeight) used = repeated;
    used += height;
  }
  const own = heightOfAll(pile.rows.slice(from));
  if (used + own > pageHeight && own + repeated <= pageHeight) pile.pageStarts.push(from);
}

/** Nothing but room. */
export const gap = (pile: RowPile, height: number): number => lay(pile, height, []);
