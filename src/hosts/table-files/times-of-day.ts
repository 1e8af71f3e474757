import type { CalendarDate } from "../../domain/shared/calendar-date";
import { dateOfSerial, type DateSystem } from "../../domain/shared/serial-date";
import type { CellValue, DateCell } from "../../sheets/sheet-snapshot";

type Row = readonly CellValue[];

export interface ReadDates {
  /** Every date that was read, by its serial number: one object for all cells that hold it. */
  readonly dates: ReadonlyMap<number, DateCell | null>;
  readonly dateSystem: DateSystem;
}

/**
 * Gives dates their time of day back, as texts: a cell of 43115.377 becomes "2018-01-15T09:03:07". A workbook's dates are
 * days; which of two answers of one day came later, only the time tells.
 */
export function withTimes({ dates, dateSystem }: ReadDates): (row: Row) => Row {
  const texts = new Map<CellValue | undefined, string>();
  for (const [serial, cell] of dates) {
    const text = cell ? timedText(serial, dateSystem) : undefined;
    if (cell && text !== undefined) texts.set(cell, text);
  }
  if (texts.size === 0) return (row) => row;
  return (row) =>
    row.some((cell) => texts.has(cell)) ? row.map((cell): CellValue => texts.get(cell) ?? cell) : row;
}

const secondsOfDay = 86_400;

/** Undefined at midnight: then the day is all that is meant. */
function timedText(serial: number, system: DateSystem): string | undefined {
  const seconds = Math.round(serial * secondsOfDay);
  const day: CalendarDate | undefined = dateOfSerial(Math.floor(seconds / secondsOfDay), system);
  const left = seconds % secondsOfDay;
  if (day === undefined || left === 0) return undefined;
  const parts = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  return `${day}T${parts.map((part) => String(part).padStart(2, "0")).join(":")}`;
}
