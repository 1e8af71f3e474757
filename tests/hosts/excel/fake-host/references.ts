import { columnIndex } from "../../../../src/sheets/cell-address";
import type { Book, BookCell } from "./book";

/** Cells as a formula names them. */
export interface Reference {
  /** Undefined for the formula's own. */
  readonly sheet: string | undefined;
  /** "$A$1:B9" */
  readonly address: string;
}

const nothing: BookCell = { value: "", format: "General", style: {} };
const broken: BookCell = { ...nothing, value: "#REF!" };

/** The cells of a reference, row by row; one broken one where there is no such sheet. */
export function cellsOf(book: Book, home: string, { sheet = home, address }: Reference): readonly BookCell[] {
  const found = book.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (!found) return [broken];
  const [first = "", last = first] = address.replaceAll("$", "").split(":");
  const [top, left] = placeOf(first);
  const [bottom, right] = placeOf(last);
  const cells: BookCell[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      cells.push(found.cells.get(`${row}:${column}`) ?? nothing);
  return cells;
}

function placeOf(text: string): readonly [number, number] {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
  return [Number(digits) - 1, columnIndex(letters)];
}
