import type { DrawnCell, DrawnRow, SheetDrawing } from "../../../sheets/sheet-drawing";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import type { DateSystem } from "../../../domain/shared/serial-date";
import type { RawValue, UsedCells } from "../read/facts";
import { drawnInput } from "./cell-input";
import { matchesReadBack } from "./read-back";

interface CellsRead {
  readonly used: UsedCells | undefined;
  readonly dateSystem: DateSystem;
}

/** asFound(drawing, { used, dateSystem }): the drawing with what people have written into its open cells since. */
export function withEnteredValues(drawing: SheetDrawing, found: CellsRead): SheetDrawing {
  const { unlocked = [], rows } = drawing;
  if (unlocked.length === 0) return drawing;
  const next = rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] }));
  for (const range of unlocked) fill(next, within(range, found.used, rows.length), found);
  return { ...drawing, rows: next };
}

type OpenRow = Omit<DrawnRow, "cells"> & { readonly cells: (DrawnCell | null)[] };

/** An open range may reach far below what is in it. */
function within(range: CellRange, used: UsedCells | undefined, drawn: number): CellRange {
  const rows = used ? used.top + used.values.length : 0;
  return { ...range, bottom: Math.min(range.bottom, Math.max(rows, drawn) - 1) };
}

function fill(
  rows: OpenRow[],
  { top, left, bottom, right }: CellRange,
  { used, dateSystem }: CellsRead,
): void {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const value = used?.values[row - used.top]?.[column - used.left] ?? "";
      const old = rows[row]?.cells[column] ?? null;
      if (matchesReadBack(drawnInput(old, dateSystem), value)) continue;
      const format = used?.formats[row - used.top]?.[column - used.left] ?? "General";
      while (rows.length <= row) rows.push({ cells: [] });
      const cells = rows[row]?.cells ?? [];
      while (cells.length < column) cells.push(null);
      cells[column] = written(old, value, format);
    }
}

/** The cell with another value: without its formula, and a number as it is shown. */
function written(cell: DrawnCell | null, value: RawValue, format: string): DrawnCell {
  const { note, link, style } = cell ?? {};
  const newStyle = format === "General" ? style : { ...style, numberFormat: format };
  return {
    value: value === "" ? null : value,
    ...(newStyle ? { style: newStyle } : {}),
    ...(note === undefined ? {} : { note }),
    ...(link ? { link } : {}),
  };
}
