import { columnLetters } from "../../sheets/cell-address";
import { cellText, isBlank } from "../../sheets/cell-text";
import type { ColumnReading, SheetReading } from "../../sheets/plan/sheet-reading";
import type { CellValue } from "../../sheets/sheet-snapshot";

type Rows = readonly (readonly CellValue[])[];

/**
 * Of what is no plan yet every cell of the nearest heading row can be told, also those that say nothing by themselves; a
 * person may say which row it is, from 1.
 */
export function withEveryHeading(reading: SheetReading, rows: Rows, said?: number): SheetReading {
  const nearest = said ?? nearestRow(reading, rows);
  const headings = rows[nearest - 1] ?? [];
  const isSameRow = reading.headingRows[0] === nearest;
  const columns = headings.flatMap((cell, at): readonly ColumnReading[] => {
    if (!isWords(cell)) return [];
    const column = columnLetters(at);
    const known = isSameRow ? reading.columns.find((found) => found.column === column) : undefined;
    const under = rows.slice(nearest).flatMap((cells) => (isBlank(cells[at]) ? [] : [cellText(cells[at])]));
    const samples = under.slice(0, 3).map((text) => text.slice(0, 60));
    const heading = cell.replace(/\s+/g, " ").trim();
    return [{ column, heading, role: known?.role ?? "other", period: null, certainty: "asked", samples }];
  });
  return { ...reading, headingRows: nearest > 0 ? [nearest] : [], columns };
}

const isWords = (cell: CellValue): cell is string => typeof cell === "string" && cell.trim() !== "";

/** Rows that may be headings, from 1: those with several texts, as far down as headings are looked for. */
export const headingRowsIn = (rows: Rows): readonly number[] =>
  rows.slice(0, deepest).flatMap((cells, row) => (cells.filter(isWords).length > 1 ? [row + 1] : []));

const deepest = 30;
const enoughKnown = 2;

/** Where two headings are known by their words that row is it; else the first whose cells are short texts without figures. */
function nearestRow({ columns, headingRows }: SheetReading, rows: Rows): number {
  const [found] = headingRows;
  const canHead = (row: number): boolean => rows[row - 1]?.every(mayHead) === true;
  const isKnown = columns.filter(({ role }) => role !== "other").length >= enoughKnown;
  if (found !== undefined && isKnown && canHead(found)) return found;
  const able = headingRowsIn(rows);
  return able.find(canHead) ?? found ?? able[0] ?? 0;
}

const longestHeading = 60;
const mayHead = (cell: CellValue): boolean =>
  isBlank(cell) || (isWords(cell) && cell.length <= longestHeading && !/\d{2}|%/.test(cell));
