import type { SheetDrawing } from "../../../../sheets/sheet-drawing";
import type { CellRange } from "../../../../sheets/sheet-snapshot";
import type { DateSystem } from "../../../../domain/shared/serial-date";
import type { RawValue } from "../../read/facts";
import { drawnFormat, isFormula } from "../cell-input";
import { callBytes, type Operation, operation } from "../operation";
import { drawnInputs } from "./drawn-inputs";
import { rectangles } from "./rectangles";

/** Small enough that halving the bytes of a go, and halving them again, still helps. */
const bytesPerBlock = 60_000;

/** Formats first, so that what is written meets the cell as it will be; then values, in blocks of whole rows. */
export function valueOperations(
  sheet: Excel.Worksheet,
  drawing: SheetDrawing,
  system: DateSystem,
): readonly Operation[] {
  const cells = drawing.rows.map((row) => row.cells);
  const formats = [...rectangles(cells, (cell) => drawnFormat(cell))].flatMap(([format, ranges]) =>
    ranges.flatMap((range) => formatOperations(sheet, format, range)),
  );
  return [...formats, ...blockOperations(sheet, drawnInputs(drawing, system), { top: 0, left: 0 })];
}

const rowsPerFormat = 2_000;

function formatOperations(sheet: Excel.Worksheet, format: string, range: CellRange): readonly Operation[] {
  const { top, left, bottom, right } = range;
  const rows = bottom - top + 1;
  if (rows > rowsPerFormat) {
    const middle = top + Math.floor(rows / 2);
    return [
      ...formatOperations(sheet, format, { ...range, bottom: middle - 1 }),
      ...formatOperations(sheet, format, { ...range, top: middle }),
    ];
  }
  const columns = right - left + 1;
  const block = Array.from({ length: rows }, () => Array.from({ length: columns }, () => format));
  return [
    operation(callBytes + rows * columns * (format.length + 3), () => {
      cellsAt(sheet, { top, left }, block).numberFormat = block;
    }),
  ];
}

/** Values and formulas from a corner on, as operations of whole rows; null leaves a cell as it is. */
export function blockOperations(
  sheet: Excel.Worksheet,
  values: readonly (readonly (RawValue | null)[])[],
  { top, left }: { readonly top: number; readonly left: number },
): readonly Operation[] {
  const operations: Operation[] = [];
  let block: (RawValue | null)[][] = [];
  let bytes = callBytes;
  const close = (end: number): void => {
    const own = block;
    if ((own[0]?.length ?? 0) > 0)
      operations.push(
        operation(bytes, () => {
          write(cellsAt(sheet, { top: top + end - own.length, left }, own), own);
        }),
      );
    block = [];
    bytes = callBytes;
  };
  values.forEach((row, index) => {
    const size = bytesOf(row);
    if (bytes + size > bytesPerBlock && block.length > 0) close(index);
    block.push([...row]);
    bytes += size;
  });
  close(values.length);
  return operations;
}

// Texts that begin with "=" carry an apostrophe: what is bare is a formula, and formulas are in English whatever the locale.
function write(range: Excel.Range, block: (RawValue | null)[][]): void {
  if (block.some((row) => row.some(isFormula))) range.formulas = block;
  else range.values = block;
}

// Up to four bytes for a character outside of Latin scripts; an escaped one takes no more.
const bytesOf = (row: readonly (RawValue | null)[]): number =>
  row.reduce<number>((sum, value) => sum + (typeof value === "string" ? textBytes(value) : 12), 2);

function textBytes(text: string): number {
  let bytes = 3;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes += code < 32 ? 6 : code === 34 || code === 92 ? 2 : code < 128 ? 1 : 3;
  }
  return bytes;
}

function cellsAt(
  sheet: Excel.Worksheet,
  { top, left }: { readonly top: number; readonly left: number },
  block: readonly (readonly unknown[])[],
): Excel.Range {
  return sheet.getRangeByIndexes(top, left, block.length, block[0]?.length ?? 1).untrack();
}
