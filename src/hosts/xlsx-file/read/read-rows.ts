import type { CellValue } from "../../../sheets/sheet-snapshot";
import { limits } from "../limits";
import { attributesOf, isTrue } from "../xml/attributes";
import { isTag, nextTag, type TagScanner } from "../xml/tag-scanner";
import { refuseDamaged } from "../damaged";
import { numberAt, readCellTag, type CellTag } from "./cell-tag";
import { cellValue, type CellContext } from "./cell-value";
import { collectText, contentOf } from "./collect-text";

const blankRow: readonly CellValue[] = [];

/**
 * The rows of the <sheetData> just opened, up to the last cell that holds something; hidden ones are named in `hidden`,
 * from 0. Moves past its end.
 */
export function readRows(
  scanner: TagScanner,
  context: CellContext,
  hidden: number[] = [],
): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [];
  const tag: CellTag = { column: -1, style: 0, type: "" };
  let number = 0;
  while (nextTag(scanner)) {
    if (scanner.kind === "close") {
      if (isTag(scanner, "sheetData")) return rows;
    } else if (isTag(scanner, "row")) {
      number = rowNumber(scanner) || number + 1;
      if (isHidden(scanner)) hidden.push(number - 1);
      if (number > limits.rows) return refuseDamaged();
      const row = scanner.kind === "open" ? readRow(scanner, tag, context) : blankRow;
      if (row.length > 0) putRow(rows, number - 1, row);
    }
  }
  return refuseDamaged();
}

function putRow(rows: (readonly CellValue[])[], at: number, row: readonly CellValue[]): void {
  while (rows.length < at) rows.push(blankRow);
  rows[at] = row;
}

// Nearly every row begins <row r="12"; any other way to write it is read the slow way. 0 where it has no number.
function rowNumber(scanner: TagScanner): number {
  const { text, nameEnd } = scanner;
  if (text.startsWith(' r="', nameEnd)) return numberAt(text, nameEnd + 4, text.indexOf('"', nameEnd + 4));
  return Number(attributesOf(scanner).get("r") ?? 0);
}

/** Rows are told as hidden also where a filter hides them. */
const isHidden = (scanner: TagScanner): boolean =>
  scanner.text.slice(scanner.nameEnd, scanner.at).includes("hidden") &&
  isTrue(attributesOf(scanner).get("hidden"));

function readRow(scanner: TagScanner, tag: CellTag, context: CellContext): readonly CellValue[] {
  const row: CellValue[] = [];
  let next = 0;
  while (nextTag(scanner)) {
    if (scanner.kind === "close") {
      if (isTag(scanner, "row")) return row;
    } else if (isTag(scanner, "c")) {
      readCellTag(scanner, tag);
      const column = tag.column < 0 ? next : tag.column;
      next = column + 1;
      const value = scanner.kind === "open" ? readCell(scanner, tag, context) : null;
      if (value !== null) putCell(row, column, value);
    }
  }
  return refuseDamaged();
}

function putCell(row: CellValue[], at: number, value: CellValue): void {
  if (at >= limits.columns) refuseDamaged();
  while (row.length < at) row.push(null);
  row[at] = value;
}

/** What the cell just opened holds. Moves past its end. */
export function readCell(scanner: TagScanner, tag: CellTag, context: CellContext): CellValue {
  // The formula's own text lies between <f> and </f> and is passed by; its stored result is in <v>.
  const { text, at } = scanner;
  // Nine cells in ten are <c ...><v>12</v></c> to the letter: then the next tags need no look.
  if (text.startsWith("<v>", at)) {
    const end = text.indexOf("<", at + 3);
    if (text.startsWith("</v></c>", end)) {
      scanner.at = end + 8;
      return cellValue(tag.type, tag.style, text.slice(at + 3, end), context);
    }
  }
  return readCellByTags(scanner, tag, context);
}

function readCellByTags(scanner: TagScanner, tag: CellTag, context: CellContext): CellValue {
  let value: CellValue = null;
  while (nextTag(scanner)) {
    if (scanner.kind === "close") {
      if (isTag(scanner, "c")) return value;
    } else if (isTag(scanner, "f")) context.onFormula?.();
    else if (isTag(scanner, "v")) value = storedValue(scanner, tag, context);
    else if (isTag(scanner, "is")) value = collectText(scanner, "is") || null;
  }
  return refuseDamaged();
}

function storedValue(scanner: TagScanner, tag: CellTag, context: CellContext): CellValue {
  const { text, at } = scanner;
  if (scanner.kind === "empty") return null;
  const end = text.indexOf("<", at);
  if (text.charCodeAt(end + 1) === 33) return cellValue(tag.type, tag.style, contentOf(scanner), context);
  return cellValue(tag.type, tag.style, text.slice(at, end), context);
}
