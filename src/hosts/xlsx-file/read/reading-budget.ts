import { columnLetters } from "../../../sheets/cell-address";
import { limits } from "../limits";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import { refuse } from "../../../usecases/problem";

/**
 * What a workbook's cells may ask of memory and time, beside what they hold: a file of a few kilobytes can place cells at
 * the far end of every row, or have a million of them show one long text. Filled while its sheets are read.
 */
export interface ReadingBudget {
  /** Cells that hold something. */
  cells: number;
  /** Cells and the blanks before them in their rows: each takes a place in memory, and a look whenever rows are gone through. */
  places: number;
  /** Characters of the shared texts, each as often as cells show it. */
  characters: number;
  /** Places of the rows that merges reach over. */
  merged: number;
}

export const readingBudget = (): ReadingBudget => ({ cells: 0, places: 0, characters: 0, merged: 0 });

/** Blanks that any workbook may have, and how many more for each cell; a log that fills few of its columns has ten. */
const freeBlanks = 8_000_000;
const blanksPerCell = 16;
const mostPlaces = 48_000_000;
const mostCharacters = 250_000_000;

/** Takes a row into account. Refuses ("too-large") where the rows so far are out of all proportion to what they hold. */
export function spendRow(budget: ReadingBudget, cells: number, length: number): void {
  budget.cells += cells;
  budget.places += length;
  const allowed = Math.min(mostPlaces, freeBlanks + (1 + blanksPerCell) * budget.cells);
  if (budget.places > allowed) refuseFar(length);
}

/**
 * Takes a merge into account, where it reaches down over rows that hold something: whoever reads a plan fills them. Refuses
 * ("too-large") merges that no sheet can have, one over the other.
 */
export function spendMerge(budget: ReadingBudget, { top, left, bottom }: CellRange, rows: number): void {
  budget.merged += Math.max(0, Math.min(bottom, rows - 1) - top) * (left + 1);
  if (budget.merged > mostPlaces)
    refuse(
      "too-large",
      "The merged cells of the workbook reach over far more rows than it needs.",
      "Unmerge whole columns (select them, Home, Merge & Center), save, and try again.",
    );
}

/** Takes a text into account. Refuses ("too-large") where all are longer than can be read in reasonable time. */
export function spendText(budget: ReadingBudget, length: number): void {
  budget.characters += length;
  if (budget.characters > mostCharacters)
    refuse(
      "too-large",
      "The texts of the cells have more than 250 million characters in all, many of them the same.",
      "Clear the cells that are not needed, or move old data to another workbook, then try again.",
    );
}

/** The text of a cell. Refuses ("text-too-long") one that no spreadsheet program could have put there. */
export function checkedText(text: string): string {
  if (text.length > limits.textLength)
    refuse(
      "text-too-long",
      `The workbook holds a text of ${text.length.toLocaleString("en")} characters, beginning "${text.slice(0, 40)}"; a cell holds 32,767.`,
      "Shorten it in the program that wrote the file, then try again.",
    );
  return text;
}

const refuseFar = (length: number): never =>
  refuse(
    "too-large",
    `Too many rows reach far to the right, up to column ${columnLetters(length - 1)}, with hardly anything in between.`,
    "Delete the columns behind your tables (select them, Home, Delete), save, and try again.",
  );
