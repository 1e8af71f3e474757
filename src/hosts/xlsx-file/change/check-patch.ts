import { addressOf } from "../../../sheets/cell-address";
import { cellText } from "../../../sheets/cell-text";
import type { CellRange, CellValue } from "../../../sheets/sheet-snapshot";
import type { CellPatch } from "../../../usecases/ports/workbook";
import { refuse } from "../../../usecases/problem";
import type { DateSystem } from "../../../domain/shared/serial-date";
import { limits } from "../limits";
import { checkLength } from "../sheet-limits";
import { sameValue, storedValue } from "./same-value";

/** What stands where a patch is to go, and how the workbook counts days. */
export interface FoundCell {
  readonly sheet: string;
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly merges: readonly CellRange[];
  readonly dateSystem: DateSystem;
}

/**
 * Refuses a patch of a cell that computes ("cell-has-formula"), holds something else than expected ("cell-changed"),
 * lies hidden under a merged cell ("cell-merged"), or cannot hold the new value ("text-too-long", "too-many-rows").
 * A number that is none throws an Error.
 */
export function checkPatch({ row, column, was, becomes }: CellPatch, found: FoundCell): void {
  const address = addressOf(row, column);
  checkValue(found.sheet, address, becomes);
  if (row >= limits.rows || column >= limits.columns) refuseOutside(found.sheet, address);
  if (found.isFormula) refuseFormula(found.sheet, address);
  const expected = storedValue(was, found.dateSystem);
  if (!sameValue(expected, found.value))
    refuse(
      "cell-changed",
      `${address} of "${found.sheet}" was expected to hold ${quoted(expected)}, but holds ${quoted(found.value)}.`,
      "Nothing was written. Look at the cell, then try again: the workbook will be read anew.",
    );
  if (becomes !== null && found.merges.some((merge) => hides(merge, row, column)))
    refuseMerged(found.sheet, address);
}

/** Refuses ("text-too-long") a value that no cell can hold; a number that is none is the programmer's mistake. */
export function checkValue(sheet: string, address: string, value: CellValue): void {
  const number = typeof value === "object" && value?.kind === "percent" ? value.value : value;
  if (typeof number === "number" && !Number.isFinite(number))
    throw new Error(`${sheet}!${address} would hold ${number}`);
  if (typeof value === "string") checkLength(sheet, address, value.length);
}

/** The refusal to write over what a cell computes. */
export const refuseFormula = (sheet: string, address: string): never =>
  refuse(
    "cell-has-formula",
    `${address} of "${sheet}" was expected to hold a value, but computes it with a formula, which is never written over.`,
    "Nothing was written. Change what the formula counts from, or replace the formula by its value in Excel, then try again.",
  );

/** The refusal to change a sheet that is not there, or not any more. */
export const refuseGone = (sheet: string): never =>
  refuse(
    "sheet-gone",
    `The workbook has no sheet "${sheet}" any more: it was renamed or deleted.`,
    "Nothing was written. Read the workbook again, then try again.",
  );

const refuseMerged = (sheet: string, address: string): never =>
  refuse(
    "cell-merged",
    `${address} of "${sheet}" was expected to be a cell of its own, but lies hidden under a merged cell.`,
    "Nothing was written. Unmerge the cells there (Home, Merge & Center), then try again.",
  );

const refuseOutside = (sheet: string, address: string): never =>
  refuse(
    "too-many-rows",
    `${address} would lie outside of "${sheet}"; a sheet holds 1,048,576 rows and 16,384 columns.`,
    "Nothing was written. Move old rows to another sheet, then try again.",
  );

// Only the first cell of a merge is seen.
const hides = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left);

const longestQuote = 60;

function quoted(value: CellValue): string {
  if (value === null) return "nothing";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "string") return cellText(value);
  return value.length > longestQuote ? `"${value.slice(0, longestQuote)}..."` : `"${value}"`;
}
