import { skipSpace } from "../xml/attributes";

/** A cell that is written as nearly all are; one object is filled again for every cell. */
export interface PlainCell {
  /** Zero-based. */
  column: number;
  /** Place of its format in the style sheet. */
  style: number;
  /** Whether `number` is a text's place among the shared ones. */
  isShared: boolean;
  number: number;
  /** Just after it. */
  end: number;
}

export const plainCell = (): PlainCell => ({ column: 0, style: 0, isShared: false, number: 0, end: 0 });

/**
 * Reads <c r="AB12" s="5" t="s"><v>12</v></c>, where s and t may lack and t is "s" or "n", in one look at each character
 * and without a copy. False for a cell that is written in any other way, which is read by its tags: so the two never differ.
 */
export function readPlainCell(text: string, from: number, cell: PlainCell): boolean {
  const start = text.charCodeAt(from) > 32 ? from : skipSpace(text, from);
  if (!isWritten(text, start, words.open)) return false;
  let at = start + 6;
  let char = text.charCodeAt(at);
  let column = 0;
  for (; char >= code.A && char <= code.Z; char = text.charCodeAt((at += 1)))
    column = column * 26 + char - 64;
  while (char >= code.zero && char <= code.nine) char = text.charCodeAt((at += 1));
  if (column === 0 || char !== code.quote) return false;
  cell.column = column - 1;
  at = readFormat(text, at + 1, cell);
  if (at < 0 || !isWritten(text, at, words.value)) return false;
  at = readNumber(text, at + 4, cell);
  if (at < 0 || !isWritten(text, at, words.close)) return false;
  cell.end = at + 8;
  return true;
}

const code = { space: 32, quote: 34, minus: 45, point: 46, zero: 48, nine: 57, A: 65, Z: 90 } as const;

const codesOf = (text: string): readonly number[] => Array.from(text, (char) => char.charCodeAt(0));

const words = {
  open: codesOf('<c r="'),
  style: codesOf(' s="'),
  shared: codesOf(' t="s"'),
  number: codesOf(' t="n"'),
  value: codesOf("><v>"),
  close: codesOf("</v></c>"),
} as const;

// Not startsWith: for a few characters its call takes longer than the look, and here are five for every cell.
function isWritten(text: string, from: number, word: readonly number[]): boolean {
  for (let at = 0; at < word.length; at += 1) if (text.charCodeAt(from + at) !== word[at]) return false;
  return true;
}

/** Style and type; where they end, or -1. */
function readFormat(text: string, from: number, cell: PlainCell): number {
  let at = from;
  cell.style = 0;
  cell.isShared = false;
  if (isWritten(text, at, words.style)) {
    let char = text.charCodeAt((at += 4));
    for (; char >= code.zero && char <= code.nine; char = text.charCodeAt((at += 1)))
      cell.style = cell.style * 10 + char - code.zero;
    if (char !== code.quote) return -1;
    at += 1;
  }
  if (text.charCodeAt(at) !== code.space) return at;
  cell.isShared = isWritten(text, at, words.shared);
  return cell.isShared || isWritten(text, at, words.number) ? at + 6 : -1;
}

/** So many digits are one number of the machine, to the last of them; so is their quotient by a power of ten. */
const exactDigits = 15;
const powers = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);

/** The number in digits, for texts a whole one; where it ends, or -1. */
function readNumber(text: string, from: number, cell: PlainCell): number {
  const isNegative = text.charCodeAt(from) === code.minus && !cell.isShared;
  const first = isNegative ? from + 1 : from;
  let number = 0;
  let at = first;
  let point = -1;
  for (; ; at += 1) {
    const char = text.charCodeAt(at);
    if (char >= code.zero && char <= code.nine) number = number * 10 + char - code.zero;
    else if (char === code.point && point < 0 && !cell.isShared) point = at;
    else break;
  }
  const digits = at - first - (point < 0 ? 0 : 1);
  if (digits === 0 || digits > exactDigits) return -1;
  if (point >= 0) number /= powers[at - point - 1] ?? NaN;
  cell.number = isNegative ? -number : number;
  return at;
}
