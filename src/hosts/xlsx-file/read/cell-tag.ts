import { refuseDamaged } from "../damaged";
import { isQuote, skipSpace } from "../xml/attributes";
import type { TagScanner } from "../xml/tag-scanner";

/** The attributes of a cell's tag that matter; one object is filled again for every cell. */
export interface CellTag {
  /** Zero-based, from the letters of its address; -1 where it has none. */
  column: number;
  /** Place of its format in the style sheet. */
  style: number;
  /** "n", "s", "str", "inlineStr", "b", "e", "d"; "" means number. */
  type: string;
}

/** Reads r="AB12", s="5", t="s" of the tag just met, in whatever order, without building a list of attributes. */
export function readCellTag(scanner: TagScanner, cell: CellTag): void {
  const { text, at: end } = scanner;
  cell.column = -1;
  cell.style = 0;
  cell.type = "";
  for (let at = scanner.nameEnd; at < end;) {
    const equals = equalsBefore(text, at, end);
    if (equals < 0) return;
    const open = text.charCodeAt(equals + 1) > 32 ? equals + 1 : skipSpace(text, equals + 1);
    if (!isQuote(text.charCodeAt(open))) return refuseDamaged();
    const close = text.indexOf(text.charAt(open), open + 1);
    if (close < 0 || close >= end) return refuseDamaged();
    takeAttribute(cell, text, { name: nameBefore(text, equals), from: open + 1, to: close });
    at = close + 1;
  }
}

// Not indexOf: in a sheet of tags without attributes it would look through the rest of the sheet for every one.
function equalsBefore(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (text.charCodeAt(at) === 61) return at;
  return -1;
}

interface Span {
  readonly name: number;
  readonly from: number;
  readonly to: number;
}

const letter = { r: 114, s: 115, t: 116 };

function takeAttribute(cell: CellTag, text: string, { name, from, to }: Span): void {
  if (name === letter.r) cell.column = columnAt(text, from);
  else if (name === letter.s) cell.style = numberAt(text, from, to);
  else if (name === letter.t) cell.type = text.slice(from, to);
}

// The code of a name of one letter; any longer name ("cm", "vm", "ph") gives 0.
function nameBefore(text: string, equals: number): number {
  let at = equals - 1;
  while (text.charCodeAt(at) <= 32) at -= 1;
  return text.charCodeAt(at - 1) <= 32 ? text.charCodeAt(at) : 0;
}

function columnAt(text: string, from: number): number {
  let column = 0;
  for (let at = from; ; at += 1) {
    const char = text.charCodeAt(at) & ~32; // capitals and small letters alike
    if (!(char >= 65 && char <= 90)) return column - 1;
    column = column * 26 + char - 64;
  }
}

/** The whole number written there, 0 where there is none. */
export function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
  }
  return number;
}
