import type { CellStyle } from "./sheet-drawing";

const known = new WeakMap<CellStyle, WeakMap<CellStyle, CellStyle>>();

/**
 * A style with more over it, one and the same object for the same two: the cells of a long sheet share their styles, and who
 * paints or writes them asks about each look once. Both are to be constants, or styles that many cells share.
 */
export function styleOver(base: CellStyle, more: CellStyle): CellStyle {
  const over = known.get(base) ?? new WeakMap<CellStyle, CellStyle>();
  known.set(base, over);
  const found = over.get(more) ?? { ...base, ...more };
  over.set(more, found);
  return found;
}
