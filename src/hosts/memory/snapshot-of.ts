import type { DrawnCell, SheetDrawing } from "../../sheets/sheet-drawing";
import type { CellValue, SheetSnapshot } from "../../sheets/sheet-snapshot";
import { withTableHeadings } from "../xlsx-file/draw/table-xml";
import { numberKind } from "../xlsx-file/number-format";
import { dateOfSerial, serialOfDate } from "../../domain/shared/serial-date";
import { wellFormed } from "../xlsx-file/xml/xml-text";

/** A drawing as a workbook that counts from 1900 reads it back. */
export function snapshotOf(drawing: SheetDrawing): SheetSnapshot {
  const { name, rows, merges } = withTableHeadings(drawing);
  return {
    name,
    visibility: "visible",
    isProtected: false,
    rows: withoutBlankEnds(rows.map(({ cells }) => cells.map(valueOf))),
    merges: merges.filter(({ top, left, bottom, right }) => top < bottom || left < right),
  };
}

function valueOf(cell: DrawnCell | null): CellValue {
  if (!cell || cell.value === null || cell.value === "") return null;
  const { value, style } = cell;
  if (typeof value === "string") return wellFormed(value);
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return shownNumber(value, style?.numberFormat);
  return serialOfDate(value.date, 1900) === undefined ? value.date : { kind: "date", date: value.date };
}

function shownNumber(value: number, format = "General"): CellValue {
  const kind = numberKind(format);
  if (kind === "percent") return { kind: "percent", value };
  const date = kind === "date" ? dateOfSerial(value, 1900) : undefined;
  return date ? { kind: "date", date } : value;
}

/** Rows as they are read: blanks at the ends of rows and of the sheet are cut. */
export function withoutBlankEnds(rows: SheetSnapshot["rows"]): SheetSnapshot["rows"] {
  const cut = rows.map((row) => withoutTrailing(row, (value) => value === null));
  return withoutTrailing(cut, (row) => row.length === 0);
}

function withoutTrailing<Item>(list: readonly Item[], isBlank: (item: Item) => boolean): readonly Item[] {
  let length = list.length;
  while (length > 0 && list.slice(length - 1, length).every(isBlank)) length -= 1;
  return list.slice(0, length);
}
