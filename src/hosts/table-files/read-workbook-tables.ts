import type { TableSheet } from "../../usecases/ports/table-file";
import { refuse } from "../../usecases/problem";
import { partsOf, requiredText } from "../xlsx-file/package/parts";
import { readWorkbookPart } from "../xlsx-file/package/workbook-part";
import { readSheet } from "../xlsx-file/read/read-sheet";
import { cellContext } from "../xlsx-file/read/read-workbook";
import { checkIsXlsx } from "../xlsx-file/recognise";
import { readZip } from "../xlsx-file/zip/read-zip";
import { tableLimits } from "./table-limits";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { dateOfSerial, type DateSystem } from "../../domain/shared/serial-date";
import type { CellValue, DateCell } from "../../sheets/sheet-snapshot";

/**
 * The visible sheets of an .xlsx export that hold something, times of day kept. Throws a ProblemError as opening a workbook
 * does, and "too-large" for zip bombs.
 */
export function readWorkbookTables(bytes: Uint8Array): readonly TableSheet[] {
  const entries = readZip(bytes);
  checkUnpacked(entries, bytes.length);
  const parts = partsOf(entries);
  checkIsXlsx(parts);
  const workbook = readWorkbookPart(parts);
  const context = cellContext(parts, workbook);
  const sheets = workbook.sheets
    .filter(({ type, visibility }) => type === "worksheet" && visibility === "visible")
    .map(({ name, part }) => ({ name, rows: readSheet(requiredText(parts, part), context).rows }))
    .filter(({ rows }) => rows.length > 0);
  const timed = withTimes(context);
  return sheets.map(({ name, rows }) => ({ name, rows: checkedRows(name, rows).map(timed) }));
}

function checkUnpacked(entries: readonly { readonly size: number }[], packed: number): void {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  const isTrap = unpacked > tableLimits.smallBytes && unpacked / packed > tableLimits.ratio;
  if (!isTrap && unpacked <= tableLimits.unpackedBytes) return;
  refuse(
    "too-large",
    `The file of ${Math.ceil(packed / 1024)} KB would unpack to ${Math.round(unpacked / 2 ** 20)} MB, which no survey needs.`,
    "Do not open it if you do not know where it comes from; else export the answers again as .csv.",
  );
}

function checkedRows<Row extends readonly unknown[]>(name: string, rows: readonly Row[]): readonly Row[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > tableLimits.rows || columns > tableLimits.columns)
    refuse(
      "too-large",
      `The sheet "${name}" has ${rows.length} rows and ${columns} columns; at most ${tableLimits.rows} and ${tableLimits.columns} are read.`,
      "Export fewer answers at a time, for example one round.",
    );
  return rows;
}

type Row = readonly CellValue[];

interface ReadDates {
  /** Every date that was read, by its serial number: one object for all cells that hold it. */
  readonly dates: ReadonlyMap<number, DateCell | null>;
  readonly dateSystem: DateSystem;
}

/**
 * Gives dates their time of day back, as texts: a cell of 43115.377 becomes "2018-01-15T09:03:07". A workbook's dates are
 * days; which of two answers of one day came later, only the time tells.
 */
function withTimes({ dates, dateSystem }: ReadDates): (row: Row) => Row {
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
