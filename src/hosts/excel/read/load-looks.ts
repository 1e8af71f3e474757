import type { SheetLooks, UsedCells } from "./facts";
import { seenIn } from "./seen-in-cells";

/** Asks which rows and columns are hidden, or filtered out, in the round trip of the values; used once the used cells are there. */
export function loadHidden(used: Excel.Range): (cells: UsedCells) => SheetLooks {
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  // These are no loaded properties, but answers of calls, which are there after the sync that the caller waits for.
  /* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read */
  return ({ top, left }) => ({
    ...some("hiddenRows", places(rows.value, "rowHidden", top)),
    ...some("hiddenColumns", places(columns.value, "columnHidden", left)),
  });
  /* eslint-enable office-addins/call-sync-before-read, office-addins/load-object-before-read */
}

const some = <Name extends string>(name: Name, at: readonly number[]) =>
  (at.length === 0 ? {} : { [name]: at }) as Partial<Record<Name, readonly number[]>>; // of that one name

function places<Name extends string>(
  told: readonly Partial<Record<Name, boolean>>[],
  name: Name,
  first: number,
): readonly number[] {
  return told.flatMap((one, at) => (one[name] === true ? [first + at] : []));
}

/** A chart of months or weeks is no larger, in rows and columns; beyond it colours are only looks. */
const largest = { rows: 300, columns: 120 };

/**
 * Asks for the colours of a sheet's cells. They take a hundred bytes a cell, four times its value, so they are asked for
 * only where a chart of periods has blank cells that a colour may fill.
 */
export function loadColours(sheet: Excel.Worksheet, { values, top, left }: UsedCells): () => SheetLooks {
  const height = Math.min(values.length, largest.rows);
  const width = Math.min(values[0]?.length ?? 1, largest.columns);
  const cells = sheet.getRangeByIndexes(top, left, height, width).untrack();
  const told = cells.getCellProperties({
    format: { fill: { color: true }, font: { color: true, strikethrough: true } },
  });
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- as above
  return () => seenIn(told.value, { values, top, left });
}
