import { cellText, isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import type { Rows } from "./evidence";
import { meaningOf } from "./meaning";

type Sheet = Pick<SheetSnapshot, "rows" | "merges">;

/** A heading may run over this many rows. */
export const mostHeadingRows = 3;

/** Headings that are merged down stand beside a second row of headings: both are one heading, whatever the second one says. */
export function mergedHeight({ rows, merges }: Sheet, row: number): number {
  const down = merges.filter(
    ({ top, left, bottom, right }) =>
      top === row &&
      bottom > row &&
      bottom < row + mostHeadingRows &&
      left === right &&
      typeof rows[row]?.[left] === "string",
  );
  const last = Math.max(row, ...down.map(({ bottom }) => bottom));
  const isMerged = (column: number): boolean => down.some(({ left }) => left === column);
  const goesOn = (rows[last] ?? []).some((cell, column) => !isBlank(cell) && !isMerged(column));
  return down.length >= fewestMerged && goesOn ? last - row + 1 : 1;
}

const fewestMerged = 2;

/** A last row of a heading may only explain the one above it: "(target)", "(actual)", "(%)". */
export function explainsColumns(cells: readonly CellValue[] | undefined): boolean {
  const filled = (cells ?? []).filter((cell) => !isBlank(cell));
  return (
    filled.length >= 2 &&
    filled.every(
      (cell) => typeof cell === "string" && /^\s*(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\])\s*$/.test(cell),
    )
  );
}

/** "(1) | (2) | (3) | (4)=(3)/(2)" under a heading only numbers its columns. */
export function numbersColumns(cells: readonly CellValue[] | undefined): boolean {
  const filled = (cells ?? []).filter((cell) => !isBlank(cell)).map((cell) => cellText(cell));
  const counted = filled.filter((text, at) => new RegExp(`^\\(?${at + 1}\\)?(?:\\s?=.*)?$`).test(text));
  return filled.length >= fewestNumbered && counted.length >= filled.length - 1;
}

const fewestNumbered = 4;
const fewestHeadings = 3;
/** So far down the next table's heading is looked for. */
const farthestHeading = 120;

/** The row in which, after a blank one or a title, another table's heading begins: what stands there says nothing of this one. */
export function nextHeading({ rows }: Sheet, from: number): number {
  const end = Math.min(rows.length, from + farthestHeading);
  for (let row = from + 1; row < end; row += 1) {
    if (filledIn(rows[row - 1]) > 2) continue;
    const filled = (rows[row] ?? []).filter((cell) => !isBlank(cell));
    const texts = filled.filter((cell) => typeof cell === "string");
    if (filled.length < fewestHeadings || texts.length < filled.length) continue;
    const named = texts.filter((text) => meaningOf(text.trim()) !== undefined);
    if (named.length >= Math.max(fewestHeadings, filled.length * 0.6)) return row;
  }
  return rows.length;
}

/** Lone cells are sections and notes: they say nothing of a column, where most rows have several. */
export function ofSeveralCells(below: Rows): Rows {
  const several = below.filter((cells) => filledIn(cells) > 1);
  return several.length >= Math.max(fewestOfSeveral, below.length / 2) ? several : below;
}

const fewestOfSeveral = 3;

export const filledIn = (cells: readonly CellValue[] | undefined): number => {
  let count = 0;
  for (const cell of cells ?? []) if (!isBlank(cell)) count += 1;
  return count;
};
