import type { CellRange } from "../../../sheets/sheet-snapshot";
import { columnLetters } from "../../../sheets/cell-address";

/** quotedSheet("Director's") -> "'Director''s'", as formulas name a sheet. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** "'KPI Progress'!$A$5:$K$60" */
export const absoluteRange = (sheet: string, { top, left, bottom, right }: CellRange): string =>
  `${quotedSheet(sheet)}!$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;

/** "'KPI Progress'!$B$5" */
export const absoluteCell = (sheet: string, row: number, column: number): string =>
  `${quotedSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;

/** "'KPI Progress'!$1:$5" */
export const wholeRows = (
  sheet: string,
  { first, last }: { readonly first: number; readonly last: number },
): string => `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;
