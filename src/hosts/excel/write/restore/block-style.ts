import type { CellRange } from "../../../../sheets/sheet-snapshot";
import { rangeAddress } from "../../../../sheets/cell-address";
import type { RawValue } from "../../read/facts";
import { callBytes, type Operation, operation } from "../operation";

/** The style of a block of cells, as Excel tells it: to be given back to Excel, not to be understood. */
export interface BlockStyle {
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

/** Asks for the style of a block; undefined for one that is too large to ask for. */
export function loadBlockStyle(sheet: Excel.Worksheet, range: CellRange): (() => BlockStyle) | undefined {
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

// An unfilled cell is told as white, and setting that would fill it: what a cell does not have is left out.
function settable({ format: style = {}, hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = style;
  const isFilled = fill?.pattern && fill.pattern !== "None";
  return {
    format: { ...rest, ...(isFilled ? { fill } : {}) },
    ...(hyperlink?.documentReference || hyperlink?.address ? { hyperlink } : {}),
  };
}

/** The operations that give looks back to cells that have none. */
export function blockStyleOperations(
  sheet: Excel.Worksheet,
  { range, cells, columns, rows }: BlockStyle,
): readonly Operation[] {
  const block = (): Excel.Range => sheet.getRange(rangeAddress(range)).untrack();
  const bytes = JSON.stringify(cells).length;
  return [
    operation(callBytes + bytes, () => block().setCellProperties(cells.map((row) => [...row]))),
    operation(callBytes + 40 * (columns.length + rows.length), () => {
      block().setColumnProperties([...columns]);
      block().setRowProperties([...rows]);
    }),
  ];
}
