import type { DataBar, SheetDrawing } from "../../../sheets/sheet-drawing";
import { rangeAddress } from "../../../sheets/cell-address";
import { widthOf } from "./drawing-size";
import type { CoreCommand, UID } from "../engine";

/**
 * The bars of a drawing. The grid scales a bar by the largest value of its range, so that 300 % would dwarf the rest:
 * it is given shares of the whole instead, in a hidden column behind the drawing, which no file ever sees.
 */
export const barCommands = (drawing: SheetDrawing, sheetId: UID): readonly CoreCommand[] =>
  drawing.dataBars.flatMap((bar, at) => oneBar(drawing, sheetId, { bar, column: widthOf(drawing) + 1 + at }));

function oneBar(
  { rows }: SheetDrawing,
  sheetId: UID,
  { bar, column }: { readonly bar: DataBar; readonly column: number },
): readonly CoreCommand[] {
  const { top, left, bottom, right } = bar.range;
  const shares = rows.slice(top, bottom + 1).map(({ cells }) => shareOf(cells[left]?.value, bar));
  // One row more than the bars have: the whole that all are measured by.
  const measures = [...shares, ...Array<undefined>(bottom - top + 1 - shares.length), 1];
  const range = { top, left: column, bottom: bottom + 1, right: column };
  return [
    ...measures.flatMap((share, at): readonly CoreCommand[] =>
      share === undefined
        ? []
        : [{ type: "UPDATE_CELL", sheetId, row: top + at, col: column, content: String(share) }],
    ),
    { type: "HIDE_COLUMNS_ROWS", sheetId, dimension: "COL", elements: [column] },
    {
      type: "ADD_CONDITIONAL_FORMAT",
      sheetId,
      ranges: [{ _zone: { top, left, bottom, right }, _sheetId: sheetId }],
      cf: {
        id: `bar-${column}`,
        rule: {
          type: "DataBarRule",
          color: parseInt(bar.colour.slice(1), 16),
          rangeValues: rangeAddress(range),
        },
      },
    },
  ];
}

/** Where a value stands between empty and full, from 0 to 1; undefined for what is no number. */
function shareOf(value: unknown, { min, max }: DataBar): number | undefined {
  return typeof value === "number" && max > min
    ? Math.min(1, Math.max(0, (value - min) / (max - min)))
    : undefined;
}
