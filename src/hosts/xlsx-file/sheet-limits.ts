import type { ChoiceList, DrawnCell, SheetDrawing } from "../../sheets/sheet-drawing";
import { addressOf, rangeAddress } from "../../sheets/cell-address";
import type { CellRange } from "../../sheets/sheet-snapshot";
import { refuse } from "../../usecases/problem";
import { limits } from "./limits";
import { checkLiving } from "./living-limits";

/**
 * Refuses a drawing that Excel could not hold ("bad-sheet-name", "too-many-rows", "text-too-long"). Numbers that are
 * none, merges that overlap, and tables, choices, formulas and charts that Excel would take for damage are the
 * programmer's mistakes and throw an Error.
 */
export function checkDrawing(drawing: SheetDrawing): void {
  checkName(drawing.name);
  checkSize(drawing);
  checkMerges(drawing.merges);
  checkTable(drawing);
  drawing.choices?.forEach(checkChoices);
  checkLiving(drawing);
  drawing.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell) checkCell(drawing.name, addressOf(row, column), cell);
    }),
  );
}

function checkName(name: string): void {
  const isFine =
    name.length > 0 && name.length <= 31 && !/[[\]:*?/\\\u0000-\u001f]|^'|'$|^history$/i.test(name); // eslint-disable-line no-control-regex
  if (!isFine)
    refuse(
      "bad-sheet-name",
      `"${name}" cannot be the name of a sheet.`,
      "Use up to 31 characters, none of [ ] : * ? / \\, and no apostrophe at either end.",
    );
}

function checkSize({ name, rows }: SheetDrawing): void {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (rows.length > limits.rows || columns > limits.columns)
    refuse(
      "too-many-rows",
      `"${name}" would have ${rows.length} rows and ${columns} columns; a sheet holds 1,048,576 and 16,384.`,
      "Choose a shorter period or fewer items, then try again.",
    );
}

function checkCell(sheet: string, address: string, { value, note }: DrawnCell): void {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`${sheet}!${address} would hold ${value}`);
  checkLength(sheet, address, Math.max(typeof value === "string" ? value.length : 0, note?.length ?? 0));
}

/** Refuses ("text-too-long") a text of so many characters. */
export function checkLength(sheet: string, address: string, length: number): void {
  if (length > limits.textLength)
    refuse(
      "text-too-long",
      `${address} of "${sheet}" would hold ${length} characters; a cell holds 32,767.`,
      "Shorten the text that it comes from, then try again.",
    );
}

// Excel takes a workbook with overlapping merges for damaged. Sorted by top, only open ones need a look.
function checkMerges(merges: readonly CellRange[]): void {
  const sorted = [...merges].sort((a, b) => a.top - b.top);
  sorted.forEach((range, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.top > range.bottom) return;
      if (other.left <= range.right && other.right >= range.left)
        throw new Error(`merges ${rangeAddress(range)} and ${rangeAddress(other)} overlap`);
    }
  });
}

function checkTable({ table, merges }: SheetDrawing): void {
  if (!table) return;
  const { name, range } = table;
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,200}$/u.test(name)) throw new Error(`a table cannot be called "${name}"`);
  const isInside = (merge: CellRange): boolean =>
    merge.top <= range.bottom &&
    merge.bottom >= range.top &&
    merge.left <= range.right &&
    merge.right >= range.left;
  if (merges.some(isInside)) throw new Error(`the table "${name}" has merged cells`);
}

/** Characters of a list of choices, commas included. */
const longestChoices = 255;

function checkChoices({ range, values }: ChoiceList): void {
  if (values.some((value) => value.includes(",")) || values.join(",").length > longestChoices)
    throw new Error(`Excel cannot offer the choices of ${rangeAddress(range)}`);
}

/** Excel tells no capitals apart in the names of sheets. */
export const sameSheetName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** The refusal to write to a sheet that its owner locked. */
export const refuseProtected = (sheet: string): never =>
  refuse(
    "sheet-protected",
    `The sheet "${sheet}" is protected.`,
    `Unprotect "${sheet}" (Review, Unprotect Sheet), then try again.`,
  );

/** The refusal to write to a cell that the product's own protection of a sheet locks. */
export const refuseLocked = (sheet: string, address: string): never =>
  refuse(
    "sheet-protected",
    `${address} of "${sheet}" is locked, so that nobody changes it by accident.`,
    `Nothing was written. Unprotect "${sheet}" (Review, Unprotect Sheet; there is no password), then try again.`,
  );
