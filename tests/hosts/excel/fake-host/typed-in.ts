import type { BookCell } from "./book";

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const dayLike = new RegExp(
  `^\\d{1,4}[-/ ]\\d{1,2}([-/ ]\\d{1,4})?$|\\d.*(${months})|(${months})\\w*[- ]\\d`,
  "i",
);

/** What Excel makes of a value that is written into a cell: the same as if it had been typed. Null leaves the cell. */
export function typedIn(cell: BookCell, input: string | number | boolean | null): void {
  if (input === null) return;
  delete cell.formula;
  delete cell.computes;
  if (typeof input !== "string")
    cell.value = cell.format === "@" && typeof input === "number" ? String(input) : input;
  else if (input === "" || cell.format === "@") cell.value = input;
  else if (input.startsWith("'")) cell.value = input.slice(1);
  else Object.assign(cell, understood(input));
}

function understood(text: string): Partial<BookCell> {
  if (/^[=@]|^[+-]\D/.test(text)) return { formula: text, value: "#NAME?", computes: true };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (/^[-+]?[\d,]*\.?\d+(e[-+]?\d+)?$/i.test(trimmed)) return { value: Number(trimmed.replaceAll(",", "")) };
  if (/^[-+]?[\d.]+%$/.test(trimmed)) return { value: Number(trimmed.slice(0, -1)) / 100, format: "0%" };
  if (dayLike.test(trimmed)) return { value: 43_000, format: "d-mmm-yy" };
  return { value: text };
}
