import type { CellValue } from "../../../sheets/sheet-snapshot";
import { serialOfDate, type DateSystem } from "../../../domain/shared/serial-date";
import { wellFormed } from "../xml/xml-text";

/** A value as a workbook reads it back: an empty text is blank, a day before the workbook's first is a text. */
export function storedValue<Value extends CellValue>(
  value: Value,
  system: DateSystem,
): Value | string | null {
  if (typeof value === "string") return value === "" ? null : wellFormed(value);
  if (typeof value !== "object" || value?.kind !== "date") return value;
  return serialOfDate(value.date, system) === undefined ? value.date : value;
}

/** Whether two cells hold the same: a date the same day, a percentage the same share. 0.5 and 50 % are two. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return one === other;
  switch (one.kind) {
    case "date":
      return other.kind === "date" && other.date === one.date;
    case "percent":
      return other.kind === "percent" && other.value === one.value;
    case "error":
      return other.kind === "error" && other.code === one.code;
  }
}
