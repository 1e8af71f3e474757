import type { OutsideCells } from "./outside";

// A field in quotation marks that ends where a field ends; marks inside are doubled.
const quotedField = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;

/**
 * The cells of a plain text: lines are rows, tabs part cells. textCells('a\t"b\nc"\n') -> [["a", "b\nc"]]. Quotation marks
 * are taken off as spreadsheet programs put them on: around line breaks, tabs and doubled marks, not around a mere quotation.
 */
export function textCells(text: string): OutsideCells {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: { text: string }[][] = [[]];
  let at = 0;
  for (;;) {
    const { field, end } = fieldAt(lines, at);
    rows[rows.length - 1]?.push({ text: field });
    if (end >= lines.length) return rows;
    if (lines.charAt(end) === "\n") rows.push([]);
    at = end + 1;
  }
}

function fieldAt(lines: string, at: number): { readonly field: string; readonly end: number } {
  quotedField.lastIndex = at;
  const [whole, inside = ""] = quotedField.exec(lines) ?? [];
  if (whole !== undefined && /[\t\n]|""/.test(inside))
    return { field: inside.replaceAll('""', '"'), end: at + whole.length };
  const end = at + lines.slice(at).search(/[\t\n]|$/);
  return { field: lines.slice(at, end), end };
}
