import type { CellRange } from "./sheet-snapshot";

/** columnLetters(0) -> "A", columnLetters(27) -> "AB". Zero-based. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** addressOf(4, 0) -> "A5". Row and column are zero-based. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A5:B9", or "A5" for a single cell. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = addressOf(top, left);
  const last = addressOf(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** The column of its letters, zero-based: columnIndex("AB") -> 27. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
