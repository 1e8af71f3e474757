import { addressOf } from "../../../sheets/cell-address";
import type { CellValue } from "../../../sheets/sheet-snapshot";
import { serialOfDate, type DateSystem } from "../../../domain/shared/serial-date";
import { escapeCellText } from "../xml/xml-text";

/** What a cell's element says and holds besides its address and format. */
export interface CellBody {
  /** "b", "e", "str", "inlineStr"; absent for numbers and blanks. */
  readonly type?: string;
  readonly inside: string;
}

/** A cell to be written over what is there; no style is the workbook's usual one. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly body: CellBody;
  /** See FormulaXml. */
  readonly metadata?: string;
}

/** The body of a cell that holds a value as it is stored. Texts stand in the cell itself, so no other part is touched. */
export function valueBody(p: string, value: CellValue, system: DateSystem): CellBody {
  if (typeof value === "string")
    return {
      type: "inlineStr",
      inside: `<${p}is><${p}t xml:space="preserve">${escapeCellText(value)}</${p}t></${p}is>`,
    };
  const { type, text } = resultOf(value, system);
  const inside = text === "" ? "" : `<${p}v>${text}</${p}v>`;
  return type === undefined ? { inside } : { type, inside };
}

/** The body of a cell that computes: the formula's element and its result as it is stored. */
export function formulaBody(p: string, formula: string, result: CellValue, system: DateSystem): CellBody {
  const { type, text } = resultOf(result, system);
  const isStored = text !== "" || type === "str";
  const inside = `${formula}${isStored ? `<${p}v>${text}</${p}v>` : ""}`;
  return type === undefined ? { inside } : { type, inside };
}

interface Result {
  readonly type?: string;
  readonly text: string;
}

/**
 * The errors that a file may hold; any other makes Excel ask whether to repair it. Newer ones, as #SPILL!, Excel writes
 * as #VALUE! with a part beside it that says more. Source: ECMA-376 part 1, 18.17.3.
 */
export const fileErrors: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** How a value is stored; an error that is none of Excel's is not, so that Excel computes it. */
function resultOf(value: CellValue, system: DateSystem): Result {
  if (value === null) return { text: "" };
  if (typeof value === "string") return { type: "str", text: escapeCellText(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "number") return { text: String(value) };
  switch (value.kind) {
    case "percent":
      return { text: String(value.value) };
    case "error":
      return fileErrors.has(value.code) ? { type: "e", text: value.code } : { text: "" };
    case "date": {
      const serial = serialOfDate(value.date, system);
      return serial === undefined ? { type: "str", text: value.date } : { text: String(serial) };
    }
  }
}

/** The element of a cell. */
export function cellElement(p: string, { row, column, style, body, metadata }: CellWrite): string {
  const format = style === 0 ? "" : ` s="${style}"`;
  const type = body.type === undefined ? "" : ` t="${body.type}"`;
  const more = metadata === undefined ? "" : ` cm="${metadata}"`;
  const tag = `${p}c r="${addressOf(row, column)}"${format}${type}${more}`;
  return body.inside === "" ? `<${tag}/>` : `<${tag}>${body.inside}</${p}c>`;
}
