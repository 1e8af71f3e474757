import { callBytes, type Operation, operation } from "../operation";
import { type CellFormat, type FormatArea, mergeFormats } from "./style-formats";

type Properties = Excel.SettableCellProperties;

/** Small enough that halving the bytes of a go, and halving them again, still helps. */
const bytesPerBlock = 60_000;
/** A cell that is left as it is: "{},". */
const bytesOfNothing = 3;

/** The formats of small areas, cell by cell: blocks of rows, in which a cell without any is left as it is. */
export function cellFormatOperations(
  sheet: Excel.Worksheet,
  areas: readonly FormatArea[],
): readonly Operation[] {
  const rows = rowsOf(areas);
  const operations: Operation[] = [];
  let block: Row[] = [];
  let size = newSize();
  const close = (): void => {
    if (block.length > 0) operations.push(blockOperation(sheet, block, size));
    block = [];
    size = newSize();
  };
  for (const row of rows) {
    const next = widened(size, row);
    if (block.length > 0 && (bytesOf(next) > bytesPerBlock || isFarBelow(size, next))) close();
    size = widened(size, row);
    block.push(row);
  }
  close();
  return operations;
}

interface Cell {
  readonly properties: Properties;
  readonly bytes: number;
}

interface Row {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly cells: ReadonlyMap<number, Cell>;
  readonly bytes: number;
}

/** The rows that have something to set, from the first to the last. */
function rowsOf(areas: readonly FormatArea[]): readonly Row[] {
  const formats: CellFormat[] = [];
  const rows = new Map<number, Map<number, string>>();
  const ids = new Map<CellFormat, number>();
  for (const { range, format } of areas) {
    const id = ids.get(format) ?? formats.push(format) - 1;
    ids.set(format, id);
    for (let row = range.top; row <= range.bottom; row += 1) {
      const cells = rows.get(row) ?? new Map<number, string>();
      rows.set(row, cells);
      for (let column = range.left; column <= range.right; column += 1)
        cells.set(column, `${cells.get(column) ?? ""} ${id}`);
    }
  }
  const cellOf = cellBook(formats);
  return [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => rowOf(row, cells, cellOf));
}

/** The properties of formats together, each union made once: a large sheet has a handful of them. */
function cellBook(formats: readonly CellFormat[]): (ids: string) => Cell {
  const known = new Map<string, Cell>();
  return (ids) => {
    const found = known.get(ids);
    if (found) return found;
    const format = ids
      .trim()
      .split(" ")
      .reduce<CellFormat>((all, id) => mergeFormats(all, formats[Number(id)] ?? {}), {});
    const cell = { properties: { format }, bytes: JSON.stringify({ format }).length + 1 };
    known.set(ids, cell);
    return cell;
  };
}

function rowOf(row: number, ids: ReadonlyMap<number, string>, cellOf: (ids: string) => Cell): Row {
  const cells = new Map([...ids].map(([column, text]) => [column, cellOf(text)] as const));
  const columns = [...cells.keys()];
  return {
    row,
    left: columns.reduce((least, column) => Math.min(least, column), Infinity),
    right: columns.reduce((most, column) => Math.max(most, column), 0),
    cells,
    bytes: [...cells.values()].reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** What a block spans, and the bytes of the cells that something is set in. */
interface BlockSize {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly bytes: number;
}

const newSize = (): BlockSize => ({ top: Infinity, bottom: -1, left: Infinity, right: -1, bytes: 0 });

const widened = (size: BlockSize, { row, left, right, bytes }: Row): BlockSize => ({
  top: Math.min(size.top, row),
  bottom: row,
  left: Math.min(size.left, left),
  right: Math.max(size.right, right),
  bytes: size.bytes + bytes,
});

const width = ({ left, right }: BlockSize): number => right - left + 1;

const bytesOf = (size: BlockSize): number =>
  size.bytes + bytesOfNothing * (size.bottom - size.top + 1) * width(size);

/** Whether the rows in between cost more than a call of their own. */
const isFarBelow = (size: BlockSize, next: BlockSize): boolean =>
  (next.bottom - size.bottom - 1) * width(next) * bytesOfNothing > callBytes;

function blockOperation(sheet: Excel.Worksheet, rows: readonly Row[], size: BlockSize): Operation {
  const { top, bottom, left } = size;
  const columns = width(size);
  return operation(callBytes + bytesOf(size), () => {
    const properties = Array.from({ length: bottom - top + 1 }, () =>
      Array.from({ length: columns }, (): Properties => ({})),
    );
    for (const { row, cells } of rows)
      for (const [column, cell] of cells) {
        const line = properties[row - top];
        if (line) line[column - left] = cell.properties;
      }
    sheet.getRangeByIndexes(top, left, properties.length, columns).untrack().setCellProperties(properties);
  });
}
