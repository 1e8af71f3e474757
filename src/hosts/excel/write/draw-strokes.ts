import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import type { DateSystem } from "../../../domain/shared/serial-date";
import type { NewerCalls } from "../newer-calls";
import type { Luxury } from "./luxury";
import { frameStrokes, luxuryStrokes, mergeStrokes } from "./sheet-strokes";
import { sizeStrokes } from "./size-strokes";
import type { Stroke } from "./stroke";
import { styleStrokes } from "./style-strokes";
import { valueStrokes } from "./value-strokes";

/** What drawing depends on besides the drawing. */
export interface DrawSetting {
  readonly dateSystem: DateSystem;
  readonly newer: NewerCalls;
  /** Names of tables on other sheets: none can be used twice. */
  readonly tableNames: readonly string[];
  /** What this Excel refused before. */
  readonly without: ReadonlySet<Luxury>;
}

/** The strokes that make an empty sheet the drawing. Links before styles: a link brings a look of its own. */
export function drawStrokes(
  sheet: Excel.Worksheet,
  drawing: SheetDrawing,
  { dateSystem, newer, tableNames, without }: DrawSetting,
): readonly Stroke[] {
  const luxuries = new Map(luxuryStrokes(sheet, drawing, newer).filter(([luxury]) => !without.has(luxury)));
  const links = luxuries.get("links") ?? [];
  luxuries.delete("links");
  return [
    ...valueStrokes(sheet, drawing, dateSystem),
    ...mergeStrokes(sheet, drawing),
    ...links,
    ...sizeStrokes(sheet, drawing),
    ...styleStrokes(sheet, drawing),
    ...frameStrokes(sheet, drawing, tableNames),
    ...[...luxuries.values()].flat(),
  ];
}
