import type { CellPlace, CellValue } from "../../../sheets/sheet-snapshot";
import { limits } from "../limits";
import { attributesOf, isTrue } from "../xml/attributes";
import { isTag, nextTag, skipElement, type TagScanner } from "../xml/tag-scanner";
import { refuseDamaged } from "../damaged";
import { numberAt, readCellTag, type CellTag } from "./cell-tag";
import { cellValue, numberCell, sharedText, type CellContext } from "./cell-value";
import type { CellLook } from "./cell-looks";
import { collectText, contentOf } from "./collect-text";
import { plainCell, type PlainCell, readPlainCell } from "./plain-cell";
import { spendRow } from "./reading-budget";

const blankRow: readonly CellValue[] = [];

/** What the rows look like, by their places from 0. */
export interface SeenInRows {
  readonly hidden: number[];
  readonly shaded: CellPlace[];
  readonly muted: number[];
}

/** A chart of bars is no larger than this; beyond it colours are only looks. In cells of a sheet, and columns. */
const mostShaded = 20_000;
const farthestShaded = 400;

/**
 * The rows of the <sheetData> just opened, up to the last cell that holds something; what they look like is noted in
 * `seen`. Moves past its end.
 */
export function readRows(
  scanner: TagScanner,
  context: CellContext,
  seen: SeenInRows = { hidden: [], shaded: [], muted: [] },
): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [];
  const reader: RowReader = {
    ...{ scanner, context, seen },
    tag: { column: -1, style: 0, type: "" },
    plain: plainCell(),
  };
  let number = 0;
  while (nextTag(scanner)) {
    if (scanner.kind === "close") return isTag(scanner, "sheetData") ? rows : refuseDamaged();
    if (!isTag(scanner, "row")) {
      skipElement(scanner);
      continue;
    }
    number = rowNumber(scanner) || number + 1;
    if (!(number <= limits.rows)) return refuseDamaged();
    if (isHidden(scanner)) seen.hidden.push(number - 1);
    const row = scanner.kind === "open" ? readRow(reader, number - 1) : blankRow;
    if (row.length > 0) putRow(rows, number - 1, row);
  }
  return refuseDamaged();
}

function putRow(rows: (readonly CellValue[])[], at: number, row: readonly CellValue[]): void {
  // Two rows of one number: one of them would be lost.
  if (at < rows.length && rows[at] !== blankRow) refuseDamaged();
  while (rows.length < at) rows.push(blankRow);
  rows[at] = row;
}

// Nearly every row begins <row r="12"; any other way to write it is read the slow way. 0 where it has no number.
function rowNumber(scanner: TagScanner): number {
  const { text, nameEnd } = scanner;
  if (text.startsWith(' r="', nameEnd)) return numberAt(text, nameEnd + 4, text.indexOf('"', nameEnd + 4));
  return Number(attributesOf(scanner).get("r") ?? 0);
}

/** Characters of the longest tag that says no more than its number: ` r="1048576">`. */
const bareLength = 13;

/** Rows are told as hidden also where a filter hides them. */
const isHidden = (scanner: TagScanner): boolean =>
  scanner.at - scanner.nameEnd > bareLength &&
  scanner.text.slice(scanner.nameEnd, scanner.at).includes("hidden") &&
  isTrue(attributesOf(scanner).get("hidden"));

/** What the rows of a sheet are read with; `tag` and `plain` are filled again for every cell. */
interface RowReader {
  readonly scanner: TagScanner;
  readonly context: CellContext;
  readonly tag: CellTag;
  readonly plain: PlainCell;
  readonly seen: SeenInRows;
}

function readRow({ scanner, context, tag, plain, seen }: RowReader, place: number): readonly CellValue[] {
  const { text } = scanner;
  const { looks } = context;
  const row: CellValue[] = [];
  let next = 0;
  let cells = 0;
  let shaded: number[] | undefined = looks && [];
  for (;;) {
    while (readPlainCell(text, scanner.at, plain)) {
      scanner.at = plain.end;
      next = plain.column + 1;
      const value = plain.isShared
        ? sharedText(plain.number, context)
        : numberCell(plain.number, plain.style, context);
      if (value === null) continue;
      if (looks && cells === 0 && isColoured(looks[plain.style], place, seen)) shaded = undefined;
      putCell(row, plain.column, value);
      cells += 1;
    }
    if (!nextTag(scanner)) return refuseDamaged();
    if (scanner.kind === "close") {
      if (!isTag(scanner, "row")) return refuseDamaged();
      spendRow(context.budget, cells, row.length);
      if (shaded && shaded.length > 0 && cells > 0 && seen.shaded.length < mostShaded)
        for (const column of shaded) seen.shaded.push({ row: place, column });
      return row;
    }
    if (!isTag(scanner, "c")) {
      skipElement(scanner);
      continue;
    }
    readCellTag(scanner, tag);
    const column = tag.column < 0 ? next : tag.column;
    next = column + 1;
    const value = scanner.kind === "open" ? readCell(scanner, tag, context) : null;
    if (value === null) {
      if (shaded && column < farthestShaded && looks?.[tag.style]?.isShaded) shaded.push(column);
      continue;
    }
    if (looks && cells === 0 && isColoured(looks[tag.style], place, seen)) shaded = undefined;
    putCell(row, column, value);
    cells += 1;
  }
}

/** By its first filled cell: a row in colour throughout is a heading or a stripe; one in grey or struck out is noted. */
function isColoured(look: CellLook | undefined, place: number, { muted }: SeenInRows): boolean {
  if (look?.isMuted) muted.push(place);
  return look?.isShaded === true;
}

function putCell(row: CellValue[], at: number, value: CellValue): void {
  if (at >= limits.columns || (at < row.length && row[at] !== null)) refuseDamaged();
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
    if (scanner.kind === "close") return isTag(scanner, "c") ? value : refuseDamaged();
    if (isTag(scanner, "v")) value = storedValue(scanner, tag, context);
    else if (isTag(scanner, "is")) value = collectText(scanner, "is") || null;
    else {
      if (isTag(scanner, "f")) context.onFormula?.();
      skipElement(scanner);
    }
  }
  return refuseDamaged();
}

function storedValue(scanner: TagScanner, tag: CellTag, context: CellContext): CellValue {
  const { text, at } = scanner;
  if (scanner.kind === "empty") return null;
  const end = text.indexOf("<", at);
  const raw = text.charCodeAt(end + 1) === 33 ? contentOf(scanner) : text.slice(at, end);
  skipElement(scanner);
  return cellValue(tag.type, tag.style, raw, context);
}
