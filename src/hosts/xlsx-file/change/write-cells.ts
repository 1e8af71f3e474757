import { addToList } from "../../../domain/shared/add-to-list";
import { rangeAddress } from "../../../sheets/cell-address";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import { setAttribute, type Edit } from "../xml/edits";
import { cellElement, type CellWrite } from "./cell-body";
import type { SheetCells } from "./sheet-cells";
import type { ElementPlace, RowPlace, SheetLayout } from "./sheet-layout";

/**
 * The edits that put cells into a sheet's text: over the old ones, or between their neighbours; rows that are not there
 * come in their order. At most one write for each cell.
 */
export function cellEdits(
  layout: SheetLayout,
  cells: SheetCells,
  writes: readonly CellWrite[],
): readonly Edit[] {
  const byRow = new Map<number, CellWrite[]>();
  for (const write of [...writes].sort((a, b) => a.row - b.row || a.column - b.column))
    addToList(byRow, write.row, write);
  const edits: Edit[] = [];
  const missing: [number, string][] = [];
  for (const [row, rowWrites] of byRow) {
    const place = cells.row(row);
    if (place) edits.push(...rowEdits(layout, cells, place, rowWrites));
    else missing.push([row, rowElement(layout.prefix, row, rowWrites)]);
  }
  return [...edits, ...missingRowEdits(layout, missing), ...dimensionEdits(layout, writes)];
}

const rowElement = (p: string, row: number, writes: readonly CellWrite[]): string =>
  `<${p}row r="${row + 1}">${cellsXml(p, writes)}</${p}row>`;

const cellsXml = (p: string, writes: readonly CellWrite[]): string =>
  writes.map((write) => cellElement(p, write)).join("");

function rowEdits(
  { text, prefix }: SheetLayout,
  cells: SheetCells,
  place: RowPlace,
  writes: readonly CellWrite[],
): readonly Edit[] {
  if (isEmpty(text, place)) return [fillEmpty(place, `${prefix}row`, cellsXml(prefix, writes))];
  const old = cells.inRow(place.row);
  return writes.map((write) => {
    const insert = cellElement(prefix, write);
    const there = old.find(({ column }) => column === write.column);
    if (there) return { at: there.start, remove: there.end - there.start, insert };
    const next = old.find(({ column }) => column > write.column);
    return { at: next?.start ?? place.closeStart, remove: 0, insert };
  });
}

function missingRowEdits(
  { text, prefix, data, rows }: SheetLayout,
  missing: readonly (readonly [number, string])[],
): readonly Edit[] {
  if (missing.length === 0) return [];
  if (isEmpty(text, data))
    return [fillEmpty(data, `${prefix}sheetData`, missing.map(([, xml]) => xml).join(""))];
  let next = 0;
  return missing.map(([row, insert]) => {
    while ((rows[next]?.row ?? row) < row) next += 1;
    return { at: rows[next]?.start ?? data.closeStart, remove: 0, insert };
  });
}

const isEmpty = (text: string, { openEnd }: ElementPlace): boolean => text.charAt(openEnd - 2) === "/";

const fillEmpty = ({ openEnd }: ElementPlace, tag: string, inside: string): Edit => ({
  at: openEnd - 2,
  remove: 2,
  insert: `>${inside}</${tag}>`,
});

function dimensionEdits({ text, dimension }: SheetLayout, writes: readonly CellWrite[]): readonly Edit[] {
  if (!dimension) return [];
  const range = writes
    .filter(({ body }) => body.inside !== "")
    .reduce<CellRange>(
      (sum, { row, column }) => ({
        top: Math.min(sum.top, row),
        left: Math.min(sum.left, column),
        bottom: Math.max(sum.bottom, row),
        right: Math.max(sum.right, column),
      }),
      dimension.range,
    );
  const isWider = rangeAddress(range) !== rangeAddress(dimension.range);
  return isWider ? setAttribute(text, dimension, "ref", rangeAddress(range)) : [];
}
