import { parseCalendarDate } from "../src/domain/shared/calendar-date";
import type { CellValue, SheetSnapshot } from "../src/sheets/sheet-snapshot";

/**
 * A sheet for a test, from its name and rows: gridOf("SAP", [["No.", "Action"], ["1-(a)", "Risk"]]), or as a picture,
 * whose first line is the name:
 *
 *     gridOf`Activity Log
 *       Date       | Activity | Members      | Evaluation
 *       2019-06-30 | Workshop | Fiji; Samoa  | 85%`
 *
 * In a picture "2019-06-30" is a date, "12" a number, "85%" a percentage, "#N/A" an error, "yes" a text, nothing is blank.
 */
export function gridOf(picture: TemplateStringsArray): SheetSnapshot;
export function gridOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  rest?: Partial<SheetSnapshot>,
): SheetSnapshot;
export function gridOf(
  start: string | TemplateStringsArray,
  rows: readonly (readonly CellValue[])[] = [],
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  if (typeof start !== "string") return pictured(start.join(""));
  return { name: start, visibility: "visible", isProtected: false, rows, merges: [], ...rest };
}

function pictured(picture: string): SheetSnapshot {
  const [name = "", ...lines] = picture.trimEnd().split("\n");
  return gridOf(
    name.trim(),
    lines.map((line) => line.split("|").map((word) => cellOf(word.trim()))),
  );
}

function cellOf(word: string): CellValue {
  if (word === "") return null;
  const date = parseCalendarDate(word);
  if (date) return { kind: "date", date };
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(word)) return { kind: "error", code: word };
  if (/^-?\d+(\.\d+)?%$/.test(word)) return { kind: "percent", value: Number(word.slice(0, -1)) / 100 };
  return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
}
