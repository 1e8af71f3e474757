import type { Session } from "../run/session";
import { blockOf, type SheetCells } from "./load-cells";
import type { UsedCells } from "./facts";

/** A run of rows of a sheet's used range. */
interface Block {
  readonly id: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads the sheets of these ids with at most so many cells in one answer; merges are left out, there is no block of them. */
export async function readInBlocks(
  session: Session,
  ids: readonly string[],
  cellsPerSync: number,
): Promise<ReadonlyMap<string, SheetCells>> {
  const extents = await readExtents(session, ids);
  const blocks = extents.flatMap((extent) => cut(extent, cellsPerSync));
  const read = await inBatches(session, batchesOf(blocks, cellsPerSync));
  return new Map(
    extents.map(({ id }) => [
      id,
      { merges: [], notes: 0, ...joined(read.filter((block) => block.id === id)) },
    ]),
  );
}

async function readExtents({ context, sync }: Session, ids: readonly string[]): Promise<readonly Block[]> {
  const { worksheets } = context.workbook;
  const ranges = ids.map((id) => {
    const used = worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true).untrack();
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { id, used };
  });
  await sync();
  return ranges.flatMap(({ id, used }) =>
    used.isNullObject
      ? []
      : [{ id, top: used.rowIndex, left: used.columnIndex, rows: used.rowCount, columns: used.columnCount }],
  );
}

function cut(block: Block, cellsPerSync: number): readonly Block[] {
  const step = Math.max(1, Math.floor(cellsPerSync / block.columns));
  const amount = Math.ceil(block.rows / step);
  return Array.from({ length: amount }, (_, index) => ({
    ...block,
    top: block.top + index * step,
    rows: Math.min(step, block.rows - index * step),
  }));
}

/** The blocks in groups of one answer each. */
function batchesOf(blocks: readonly Block[], cellsPerSync: number): readonly (readonly Block[])[] {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = block.rows * block.columns;
    if (cells > room) {
      batches.push([]);
      room = cellsPerSync;
    }
    batches[batches.length - 1]?.push(block);
    room -= cells;
  }
  return batches;
}

interface ReadBlock {
  readonly id: string;
  readonly cells: UsedCells;
}

/** One go after the other: together they would be too large again. */
async function inBatches(
  session: Session,
  [first, ...rest]: readonly (readonly Block[])[],
): Promise<readonly ReadBlock[]> {
  if (!first) return [];
  const { worksheets } = session.context.workbook;
  const ranges = first.map(({ id, top, left, rows, columns }) => {
    const range = worksheets.getItemOrNullObject(id).getRangeByIndexes(top, left, rows, columns).untrack();
    return range.load({ values: true, numberFormat: true });
  });
  await session.sync();
  const read = ranges.map((range, index) => readBlock(first[index], range));
  return [...read.flat(), ...(await inBatches(session, rest))];
}

function readBlock(block: Block | undefined, range: Excel.Range): readonly ReadBlock[] {
  if (!block || range.isNullObject) return [];
  return [{ id: block.id, cells: blockOf(range.values, range.numberFormat, block) }];
}

function joined(blocks: readonly ReadBlock[]): { readonly used?: UsedCells } {
  const [first] = blocks;
  if (!first) return {};
  const values = blocks.flatMap(({ cells }) => cells.values);
  const formats = blocks.flatMap(({ cells }) => cells.formats);
  return { used: { ...first.cells, values, formats } };
}
