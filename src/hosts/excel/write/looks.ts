import type { CellRange } from "../../../sheets/sheet-snapshot";
import { rangeAddress } from "../../../sheets/cell-address";
import type { RawValue } from "../read/facts";
import { callBytes, type Stroke, stroke } from "./stroke";

/** How a block of cells looks, as Excel tells it: to be given back to Excel, not to be understood. */
export interface Looks {
  readonly range: CellRange;
  readonly cells: readonly (readonly Excel.SettableCellProperties[])[];
  readonly columns: readonly Excel.SettableColumnProperties[];
  readonly rows: readonly Excel.SettableRowProperties[];
  /** What computes among them; all else is as it was read. */
  readonly formulas: readonly (readonly RawValue[])[];
}

const line = { color: true, style: true } as const;
const format = {
  fill: { color: true, pattern: true, patternColor: true },
  font: { name: true, size: true, color: true, bold: true, italic: true, underline: true },
  borders: line,
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  indentLevel: true,
  protection: true,
} as const satisfies Excel.CellPropertiesFormatLoadOptions;

/** Cells whose looks fit into one answer beside the rest, at about 700 bytes each. */
const mostCells = 3_000;

/** Asks for the looks of a block; undefined for one that is too large to ask for. */
export function loadLooks(sheet: Excel.Worksheet, range: CellRange): (() => Looks) | undefined {
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) > mostCells) return undefined;
  const block = sheet.getRange(rangeAddress(range)).untrack();
  const cells = block.getCellProperties({ hyperlink: true, format });
  block.load({ formulas: true });
  const columns = block.getColumnProperties({ format: { columnWidth: true } });
  const rows = block.getRowProperties({ format: { rowHeight: true } });
  return () => ({
    range,
    cells: cells.value.map((row) => row.map(settable)),
    columns: columns.value.map(({ format: size }) => ({ format: { columnWidth: size?.columnWidth ?? 0 } })),
    formulas: block.formulas,
    rows: rows.value.map(({ format: size }) => ({ format: { rowHeight: size?.rowHeight ?? 0 } })),
  });
}

// An unpainted cell is told as white, and setting that would paint it: what a cell does not have is left out.
function settable({ format: looks = {}, hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = looks;
  const painted = fill?.pattern && fill.pattern !== "None";
  return {
    format: { ...rest, ...(painted ? { fill } : {}) },
    ...(hyperlink?.documentReference || hyperlink?.address ? { hyperlink } : {}),
  };
}

/** The strokes that give looks back to cells that have none. */
export function looksStrokes(
  sheet: Excel.Worksheet,
  { range, cells, columns, rows }: Looks,
): readonly Stroke[] {
  const block = (): Excel.Range => sheet.getRange(rangeAddress(range)).untrack();
  const bytes = JSON.stringify(cells).length;
  return [
    stroke(callBytes + bytes, () => block().setCellProperties(cells.map((row) => [...row]))),
    stroke(callBytes + 40 * (columns.length + rows.length), () => {
      block().setColumnProperties([...columns]);
      block().setRowProperties([...rows]);
    }),
  ];
}
