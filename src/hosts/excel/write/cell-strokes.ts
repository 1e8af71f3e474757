import { rangeAddress } from "../../../sheets/cell-address";
import type { CellValue } from "../../../sheets/sheet-snapshot";
import { numberKind } from "../../xlsx-file/number-format";
import type { DateSystem } from "../../../domain/shared/serial-date";
import type { CellBlock } from "./cell-blocks";
import { cellInput, dateFormat } from "./cell-input";
import type { FoundBlock } from "./check-cells";
import { callBytes, type Stroke, stroke } from "./stroke";
import { blockStrokes } from "./value-strokes";

/** A row whose looks new rows take on. */
export interface RowLooks {
  readonly row: number;
  /** Its number formats, from column A on. */
  readonly formats: readonly string[];
}

/**
 * The strokes that write a block into a user's sheet. A cell keeps its looks; its number format gives way only where the
 * new value would be read as something else in it, and a blank that stays blank is not touched.
 */
export function cellStrokes(
  sheet: Excel.Worksheet,
  block: CellBlock & { readonly found: FoundBlock },
  { dateSystem, looks }: { readonly dateSystem: DateSystem; readonly looks: RowLooks | undefined },
): readonly Stroke[] {
  const { top, left, rows, found } = block;
  const values = rows.map((patches) =>
    patches.map(({ was, becomes }) =>
      was === null && (becomes === null || becomes === "") ? null : cellInput(becomes, dateSystem),
    ),
  );
  return [
    ...(looks === undefined ? [] : [copyLooks(sheet, block, looks.row)]),
    ...rows.flatMap((patches, row) =>
      patches.flatMap(({ becomes }, column) => {
        const old = (looks?.formats ?? found.formats[row])?.[column] ?? "General";
        return formatStrokes(sheet, { top: top + row, left: left + column }, formatFor(becomes, old));
      }),
    ),
    ...blockStrokes(sheet, values, { top, left }),
  ];
}

const wanted = { plain: "General", date: dateFormat, percent: "0%" } as const;

/** The format that a value needs where the old one would show it as another kind; else undefined. */
function formatFor(value: CellValue, old: string): string | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  const kind = typeof value === "number" ? "plain" : value.kind === "date" ? "date" : "percent";
  // In a cell of texts a number would become one.
  return numberKind(old) === kind && old !== "@" ? undefined : wanted[kind];
}

function formatStrokes(
  sheet: Excel.Worksheet,
  { top, left }: { readonly top: number; readonly left: number },
  format: string | undefined,
): readonly Stroke[] {
  if (format === undefined) return [];
  return [
    stroke(callBytes, () => {
      sheet.getRangeByIndexes(top, left, 1, 1).untrack().numberFormat = [[format]];
    }),
  ];
}

function copyLooks(sheet: Excel.Worksheet, { top, left, rows }: CellBlock, from: number): Stroke {
  const right = left + (rows[0]?.length ?? 1) - 1;
  const source = rangeAddress({ top: from, left, bottom: from, right });
  const target = rangeAddress({ top, left, bottom: top + rows.length - 1, right });
  return stroke(2 * callBytes, () => sheet.getRange(target).untrack().copyFrom(source, "Formats"));
}
