import type { CellStyle, DrawnCell } from "../../../sheets/sheet-drawing";

/** The styles of a drawing, each once, and which of them every cell has: a sheet of 55,000 cells has a handful. */
export interface StyleKinds {
  readonly styles: readonly CellStyle[];
  /** Places in `styles`, row by row; undefined for a cell without one. */
  readonly cells: readonly (readonly (number | undefined)[])[];
}

/** styleKinds(rows): styles that say the same are one, whether or not they are the same object. */
export function styleKinds(rows: readonly (readonly (DrawnCell | null)[])[]): StyleKinds {
  const styles: CellStyle[] = [];
  const byText = new Map<string, number>();
  const byObject = new Map<CellStyle, number>();
  const kindOf = (style: CellStyle): number => {
    const text = JSON.stringify(style);
    const kind = byText.get(text) ?? styles.push(style) - 1;
    byText.set(text, kind);
    byObject.set(style, kind);
    return kind;
  };
  const cells = rows.map((row) =>
    row.map((cell) => (cell?.style ? (byObject.get(cell.style) ?? kindOf(cell.style)) : undefined)),
  );
  return { styles, cells };
}
