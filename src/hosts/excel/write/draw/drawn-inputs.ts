import type { DrawnCell, SheetDrawing } from "../../../../sheets/sheet-drawing";
import type { DateSystem } from "../../../../domain/shared/serial-date";
import type { RawValue } from "../../read/facts";
import { drawnInput, valueInput } from "../cell-input";
import type { Expected } from "../read-back";

/** The values of a drawing as they are written, row by row and all rows of one width; null is blank. */
export const drawnInputs = (
  drawing: SheetDrawing,
  dateSystem: DateSystem,
): readonly (readonly (RawValue | null)[])[] => cellsOf(drawing, (cell) => drawnInput(cell, dateSystem));

/** What the cells of a drawing hold once they are written: Excel's own results where they compute. */
export const drawnResults = (
  drawing: SheetDrawing,
  dateSystem: DateSystem,
): readonly (readonly Expected[])[] =>
  cellsOf(drawing, (cell): Expected =>
    cell?.formula === undefined
      ? drawnInput(cell, dateSystem)
      : { result: valueInput(cell.value, dateSystem) },
  );

/** What they hold later, where nobody wrote in them: what a formula gives then follows other sheets, and may be anything. */
export const laterResults = (
  drawing: SheetDrawing,
  dateSystem: DateSystem,
): readonly (readonly Expected[])[] =>
  cellsOf(drawing, (cell): Expected =>
    cell?.formula === undefined ? drawnInput(cell, dateSystem) : { result: undefined },
  );

function cellsOf<Content>(
  { rows, merges }: SheetDrawing,
  contentOf: (cell: DrawnCell | null | undefined) => Content,
): readonly (readonly (Content | null)[])[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const contents = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, column): Content | null => contentOf(cells[column])),
  );
  // Merging keeps the first cell's value only.
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const cells = contents[row];
        if (cells && column < width && (row > top || column > left)) cells[column] = null;
      }
  return contents;
}
