import type { SheetDrawing } from "../../../../sheets/sheet-drawing";
import type { DateSystem } from "../../../../domain/shared/serial-date";
import type { NewerCalls } from "../../newer-calls";
import type { OptionalFeature } from "../optional-feature";
import { type Operation, callBytes, operation } from "../operation";
import { frameOperations, optionalOperations, mergeOperations } from "./sheet-operations";
import { styleOperations } from "./style-operations";
import { valueOperations } from "./value-operations";

/** What drawing depends on besides the drawing. */
export interface DrawSetting {
  readonly dateSystem: DateSystem;
  readonly newer: NewerCalls;
  /** Names of tables on other sheets: none can be used twice. */
  readonly tableNames: readonly string[];
  /** What this Excel refused before. */
  readonly without: ReadonlySet<OptionalFeature>;
}

/** The operations that make an empty sheet the drawing. Links before styles: a link brings a look of its own. */
export function drawOperations(
  sheet: Excel.Worksheet,
  drawing: SheetDrawing,
  { dateSystem, newer, tableNames, without }: DrawSetting,
): readonly Operation[] {
  const optionalFeatures = new Map(
    optionalOperations(sheet, drawing, newer).filter(([feature]) => !without.has(feature)),
  );
  const links = optionalFeatures.get("links") ?? [];
  optionalFeatures.delete("links");
  return [
    ...valueOperations(sheet, drawing, dateSystem),
    ...mergeOperations(sheet, drawing),
    ...links,
    ...sizeOperations(sheet, drawing),
    ...styleOperations(sheet, drawing),
    ...frameOperations(sheet, drawing, tableNames),
    ...[...optionalFeatures.values()].flat(),
  ];
}

/** Excel's calls count a column's width in points; 7 pixels a character and 5 for the padding, at 96 pixels an inch. */
const points = (characters: number): number => (Math.round(characters * 7 + 5) * 72) / 96;
const widestColumn = 255;
/** Points; Excel draws no row higher. */
const tallestRow = 409;

const rowsPerCall = 2_000;
/** Of `{"format":{"columnWidth":12.75}},` */
const bytesPerSize = 34;

/** Widths of columns and heights of rows, as lists; a row without a height of its own is left as it is. */
const sizeOperations = (sheet: Excel.Worksheet, drawing: SheetDrawing): readonly Operation[] => [
  ...widthOperations(sheet, drawing),
  ...heightOperations(sheet, drawing),
];

function widthOperations(sheet: Excel.Worksheet, { columnWidths }: SheetDrawing): readonly Operation[] {
  const widths = columnWidths.map((width) => ({
    format: { columnWidth: points(Math.min(widestColumn, width)) },
  }));
  if (widths.length === 0) return [];
  return [
    operation(callBytes + bytesPerSize * widths.length, () =>
      sheet.getRangeByIndexes(0, 0, 1, widths.length).untrack().setColumnProperties(widths),
    ),
  ];
}

function heightOperations(sheet: Excel.Worksheet, { rows }: SheetDrawing): readonly Operation[] {
  const heights = rows.map(({ height }): Excel.SettableRowProperties =>
    height === undefined ? {} : { format: { rowHeight: Math.min(tallestRow, height) } },
  );
  const parts = Array.from(
    { length: Math.ceil(heights.length / rowsPerCall) },
    (_, part) => part * rowsPerCall,
  );
  return parts.flatMap((top) => {
    const part = heights.slice(top, top + rowsPerCall);
    if (part.every(({ format }) => format === undefined)) return [];
    return [
      operation(callBytes + bytesPerSize * part.length, () =>
        sheet.getRangeByIndexes(top, 0, part.length, 1).untrack().setRowProperties(part),
      ),
    ];
  });
}
