import type { CalendarDate } from "../domain/shared/calendar-date";
import { parseCalendarDate } from "../domain/shared/calendar-date";
import type { CellValue, DateCell, ErrorCell, PercentCell } from "./sheet-snapshot";

/** The cell as its reader sees it: a date as "2019-06-30", a percentage as "85%", an error as "#REF!", blank as "". */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object")
    return typeof cell === "boolean" ? (cell ? "yes" : "no") : String(cell).trim();
  switch (cell.kind) {
    case "date":
      return cell.date;
    case "percent":
      return `${Number((cell.value * 100).toPrecision(12))}%`;
    case "error":
      return cell.code;
  }
}

export const isBlank = (cell: CellValue | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

export const isDateCell = (cell: CellValue | undefined): cell is DateCell =>
  isObject(cell) && cell.kind === "date";
export const isPercentCell = (cell: CellValue | undefined): cell is PercentCell =>
  isObject(cell) && cell.kind === "percent";
export const isErrorCell = (cell: CellValue | undefined): cell is ErrorCell =>
  isObject(cell) && cell.kind === "error";

const isObject = (cell: CellValue | undefined): cell is DateCell | PercentCell | ErrorCell =>
  typeof cell === "object" && cell !== null;

/**
 * The number of a cell: also of "1,200", "13 910", "66,5", "£1,870", "1,871*" or "85 %" typed as text; a percentage is its
 * share. undefined where it is none.
 */
export function cellNumber(cell: CellValue | undefined): number | undefined {
  if (typeof cell === "number") return cell;
  if (isPercentCell(cell)) return cell.value;
  if (typeof cell !== "string") return undefined;
  const parts = typedNumber.exec(cell.slice(0, 60).trim());
  if (!parts) return undefined;
  const [, sign = "", , english, spaced, decimals, mark] = parts;
  const digits = english ?? `${spaced ?? ""}.${decimals ?? "0"}`;
  const amount = Number(`${sign.replace("−", "-")}${digits.replace(/[,\s]/g, "")}`);
  return mark === "%" ? amount / 100 : amount;
}

/** Thousands by commas or spaces, a decimal comma of one or two digits, a currency before it, a footnote's mark after it. */
const typedNumber =
  /^([-−+]?)([$€£]\s?)?(?:((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)|(\d{1,3}(?:\s\d{3})+|\d+)(?:[,.](\d{1,2}))?)(?:\s?(%))?[*†]?$/;

/** The day of a cell: a real date, or one typed as "2019-06-30". Other writings are for a reader of dates. */
export function cellDate(cell: CellValue | undefined): CalendarDate | undefined {
  if (isDateCell(cell)) return cell.date;
  return typeof cell === "string" ? parseCalendarDate(cell.trim()) : undefined;
}
