import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import type { DateSystem } from "../../xlsx-file/serial-date";
import type { RawValue } from "../read/facts";
import { drawnInput } from "./cell-input";

/** The values of a drawing as they are written, row by row and all rows of one width; null is blank. */
export function drawnInputs(
  { rows, merges }: SheetDrawing,
  dateSystem: DateSystem,
): readonly (readonly (RawValue | null)[])[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const inputs = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => drawnInput(cells[column], dateSystem)),
  );
  // Merging keeps the first cell's value only.
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const cells = inputs[row];
        if (cells && column < width && (row > top || column > left)) cells[column] = null;
      }
  return inputs;
}
