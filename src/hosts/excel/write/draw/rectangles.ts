import type { CellRange } from "../../../../sheets/sheet-snapshot";

/** The key of a cell; cells of one key are formatted together, and those without a key not at all. */
type KeyOf<Cell> = (cell: Cell) => string | undefined;

/** rectangles(rows, fillOf): the cells of each key as few rectangles, columns first, because a table's columns are alike. */
export function rectangles<Cell>(
  rows: readonly (readonly Cell[])[],
  keyOf: KeyOf<Cell>,
): ReadonlyMap<string, readonly CellRange[]> {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const found = new Map<string, CellRange[]>();
  // The rectangle of a key that has these rows and was widened last: a column asks for its neighbour only.
  const latest = new Map<string, Map<number, number>>();
  for (let column = 0; column < width; column += 1)
    for (const run of runsIn(rows, column, keyOf)) place(found, latest, run);
  return found;
}

interface Run {
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
}

function runsIn<Cell>(
  rows: readonly (readonly Cell[])[],
  column: number,
  keyOf: KeyOf<Cell>,
): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  let key: string | undefined;
  const close = (end: number): void => {
    if (key !== undefined) runs.push({ key, top: start, bottom: end - 1, column });
  };
  rows.forEach((cells, row) => {
    const cell = cells[column];
    const next = cell === undefined ? undefined : keyOf(cell);
    if (next === key) return;
    close(row);
    start = row;
    key = next;
  });
  close(rows.length);
  return runs;
}

/** Rows that a sheet has. */
const mostRows = 1_048_576;

/** Widens the rectangle to the left where it has the same rows, else begins a new one. */
function place(
  found: Map<string, CellRange[]>,
  latestOf: Map<string, Map<number, number>>,
  { key, top, bottom, column }: Run,
): void {
  const ranges = found.get(key) ?? [];
  found.set(key, ranges);
  const latest = latestOf.get(key) ?? new Map<number, number>();
  latestOf.set(key, latest);
  const rows = top * mostRows + bottom;
  const beside = latest.get(rows) ?? ranges.length;
  const neighbour = ranges[beside];
  if (neighbour?.right === column - 1) ranges[beside] = { ...neighbour, right: column };
  else {
    latest.set(rows, ranges.length);
    ranges.push({ top, left: column, bottom, right: column });
  }
}
