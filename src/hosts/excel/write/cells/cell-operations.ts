import { formatOfShare } from "../../../../domain/shared/percent";
import { rangeAddress } from "../../../../sheets/cell-address";
import type { CellValue } from "../../../../sheets/sheet-snapshot";
import type { DateSystem } from "../../../../domain/shared/serial-date";
import { numberKind } from "../../../xlsx-file/number-format";
import { cellInput, dateFormat } from "../cell-input";
import { callBytes, type Operation, operation } from "../operation";
import { blockOperations } from "../draw/value-operations";
import type { CellBlock } from "./cell-blocks";
import type { FoundBlock } from "./check-cells";

/** A row whose looks new rows take on. */
export interface RowStyle {
  readonly row: number;
  /** Its number formats, from column A on. */
  readonly formats: readonly string[];
}

/**
 * The operations that write a block into a user's sheet. A cell keeps its style; its number format gives way only where the
 * new value would be read as something else in it, and a blank that stays blank is not touched.
 */
export function cellOperations(
  sheet: Excel.Worksheet,
  block: CellBlock & { readonly found: FoundBlock },
  { dateSystem, style }: { readonly dateSystem: DateSystem; readonly style: RowStyle | undefined },
): readonly Operation[] {
  const { top, left, rows, found } = block;
  const values = rows.map((patches) =>
    patches.map(({ was, becomes }) =>
      was === null && (becomes === null || becomes === "") ? null : cellInput(becomes, dateSystem),
    ),
  );
  return [
    ...(style === undefined ? [] : [copyStyle(sheet, block, style.row)]),
    ...rows.flatMap((patches, row) =>
      patches.flatMap(({ becomes }, column) => {
        const old = (style?.formats ?? found.formats[row])?.[column] ?? "General";
        return formatOperations(sheet, { top: top + row, left: left + column }, formatFor(becomes, old));
      }),
    ),
    ...blockOperations(sheet, values, { top, left }),
  ];
}

/** The format that a value needs where the old one would show it as another kind; else undefined. */
function formatFor(value: CellValue, old: string): string | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  const kind = typeof value === "number" ? "plain" : value.kind === "date" ? "date" : "percent";
  // In a cell of texts a number would become one.
  if (numberKind(old) === kind && old !== "@") return undefined;
  if (typeof value === "number") return "General";
  return value.kind === "percent" ? formatOfShare(value.value) : dateFormat;
}

function formatOperations(
  sheet: Excel.Worksheet,
  { top, left }: { readonly top: number; readonly left: number },
  format: string | undefined,
): readonly Operation[] {
  if (format === undefined) return [];
  return [
    operation(callBytes, () => {
      sheet.getRangeByIndexes(top, left, 1, 1).untrack().numberFormat = [[format]];
    }),
  ];
}

function copyStyle(sheet: Excel.Worksheet, { top, left, rows }: CellBlock, from: number): Operation {
  const right = left + (rows[0]?.length ?? 1) - 1;
  const source = rangeAddress({ top: from, left, bottom: from, right });
  const target = rangeAddress({ top, left, bottom: top + rows.length - 1, right });
  // A range and not its address: an address without a sheet is one of the sheet that is active.
  return operation(3 * callBytes, () =>
    sheet.getRange(target).untrack().copyFrom(sheet.getRange(source).untrack(), "Formats"),
  );
}
