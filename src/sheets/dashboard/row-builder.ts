import type { CellRange } from "../sheet-snapshot";
import type { DrawnRow } from "../sheet-drawing";
import { heightOfAll, type Span, spanRow } from "../spans";

/** Rows laid one under the other; each knows on which row of the sheet it comes to lie. */
export interface RowBuilder {
  readonly rows: DrawnRow[];
  readonly merges: CellRange[];
  /** Rows that begin a page. */
  readonly pageStarts: number[];
}

export const rowBuilder = (): RowBuilder => ({ rows: [], merges: [], pageStarts: [] });

/** Lays a row and gives its place, from 0. */
export function addRow(builder: RowBuilder, height: number, spans: readonly Span[]): number {
  const place = builder.rows.length;
  const { row, merges } = spanRow(place, height, spans);
  builder.rows.push(row);
  for (const merge of merges) builder.merges.push(merge);
  return place;
}

/**
 * Begins a page with the rows from here on where they would otherwise be torn apart. An estimate: a page holds `pageHeight`
 * points, and every one after the first begins with headings of `repeated` points.
 */
export function keepTogether(
  builder: RowBuilder,
  { from, pageHeight, repeated }: { from: number; pageHeight: number; repeated: number },
): void {
  let used = 0;
  for (const { height = 15 } of builder.rows.slice(0, from)) {
    if (used + height > pageHeight) used = repeated;
    used += height;
  }
  const own = heightOfAll(builder.rows.slice(from));
  if (used + own > pageHeight && own + repeated <= pageHeight) builder.pageStarts.push(from);
}

/** Nothing but room. */
export const gap = (builder: RowBuilder, height: number): number => addRow(builder, height, []);
