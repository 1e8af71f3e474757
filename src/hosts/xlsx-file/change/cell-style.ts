import type { CellValue } from "../../../sheets/sheet-snapshot";
import { dateFormat, looksLikeFormula } from "../draw/cell-xml";
import type { FormatVariant } from "../draw/style-variant";
import type { NumberKind } from "../number-format";
import type { SheetCells } from "./sheet-cells";
import type { SheetLayout } from "./sheet-layout";

/** The format of a cell's looks: its own, or where it is not there yet, its row's or column's. 0 is the usual one. */
export function styleAt({ columns }: SheetLayout, cells: SheetCells, row: number, column: number): number {
  return (
    cells.at(row, column)?.style ??
    cells.row(row)?.style ??
    columns.find(({ first, last }) => column >= first && column <= last)?.style ??
    0
  );
}

/**
 * What a format must change for a cell to show its value as what it is: a date wants a date format, a number one that
 * is none. undefined where the format does.
 */
export function variantFor(value: CellValue, kind: NumberKind): FormatVariant | undefined {
  if (typeof value === "string") return looksLikeFormula.test(value) ? { isQuoted: true } : undefined;
  if (value === null || typeof value === "boolean") return undefined;
  const wanted = typeof value === "number" ? "plain" : value.kind;
  if (wanted === "error") return undefined;
  // A number with the mark of a text would become one when someone edits it.
  return { isQuoted: false, ...(wanted === kind ? {} : { numberFormat: formatFor(value) }) };
}

function formatFor(value: CellValue): string {
  if (typeof value !== "object" || value?.kind === undefined) return "General";
  if (value.kind === "date") return dateFormat;
  return value.kind === "percent" && !Number.isInteger(Number((value.value * 100).toPrecision(12)))
    ? "0.0%"
    : "0%";
}
