import type { DrawnCell } from "../../../sheets/sheet-drawing";
import type { CellValue } from "../../../sheets/sheet-snapshot";
import { type DateSystem, serialOfDate } from "../../../domain/shared/serial-date";
import { wellFormed } from "../../xlsx-file/xml/xml-text";
import type { RawValue } from "../read/facts";

/** How dates look where neither the drawing nor the cell says. */
export const dateFormat = "d mmm yyyy";

// Excel takes what is written as if it had been typed: "=1+1" computes, "007" is 7, "1/2" and "Mar 2019" are days, "5%" a
// share. Without a figure in it only these beginnings and the two words mean anything but themselves.
const looksTyped = /^[=+\-@'#\s]|^(?:true|false)$|\p{Nd}/iu;

/** A text so that Excel keeps it as one: the leading apostrophe is Excel's own sign for that, and no part of the text. */
export function textInput(text: string): string {
  const clean = wellFormed(text);
  return looksTyped.test(clean) ? `'${clean}` : clean;
}

/** What is written for a day: its serial number, or its text where the workbook has no number for it. */
function dayInput(date: Parameters<typeof serialOfDate>[0], system: DateSystem): RawValue {
  return serialOfDate(date, system) ?? textInput(date);
}

/** What is written for a cell's value; "" clears the cell. An error is written as its text, which Excel takes for one. */
export function cellInput(value: CellValue, system: DateSystem): RawValue {
  if (value === null) return "";
  if (typeof value === "string") return value === "" ? "" : textInput(value);
  if (typeof value !== "object") return value;
  if (value.kind === "date") return dayInput(value.date, system);
  return value.kind === "percent" ? value.value : value.code;
}

/** What is written for a drawn cell; null leaves a cell as it is, which on a cleared sheet is blank. */
export function drawnInput(cell: DrawnCell | null | undefined, system: DateSystem): RawValue | null {
  const value = cell?.value ?? null;
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  return valueInput(value, system);
}

/** Whether what is written is a formula: a text that begins with "=" has its apostrophe. */
export const isFormula = (input: RawValue | null): boolean =>
  typeof input === "string" && input.startsWith("=");

/** What is written for the value of a drawn cell, whether it computes or not. */
export function valueInput(value: DrawnCell["value"], system: DateSystem): RawValue | null {
  if (value === null || value === "") return null;
  return typeof value === "object"
    ? dayInput(value.date, system)
    : typeof value === "string"
      ? textInput(value)
      : value;
}

/** The number format of a drawn cell, where it has one. */
export function drawnFormat(cell: DrawnCell | null): string | undefined {
  const isDay = typeof cell?.value === "object" && cell.value !== null;
  return cell?.style?.numberFormat ?? (isDay ? dateFormat : undefined);
}
