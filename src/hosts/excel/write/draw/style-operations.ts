import type { SheetDrawing } from "../../../../sheets/sheet-drawing";
import { rangeAddress } from "../../../../sheets/cell-address";
import type { CellRange } from "../../../../sheets/sheet-snapshot";
import { callBytes, type Operation, operation } from "../operation";
import { cellFormatOperations } from "./cell-format-operations";
import { baseFont, type FormatArea, formatAreas } from "./style-formats";

/**
 * The looks of all cells: large areas by a call each, small ones cell by cell in blocks. Never several areas in one
 * address: what stands between them there is the machine's list separator, which Excel does not tell.
 */
export function styleOperations(sheet: Excel.Worksheet, { rows }: SheetDrawing): readonly Operation[] {
  const cells = rows.map((row) => row.cells);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return [];
  const areas = formatAreas(cells);
  const large = areas.filter(isLarge);
  const isCalled = new Set(large);
  const whole = { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
  return [
    operation(
      2 * callBytes,
      () => void sheet.getRange(rangeAddress(whole)).untrack().format.font.set(baseFont),
    ),
    ...large.map((area) => areaOperation(sheet, area)),
    ...cellFormatOperations(
      sheet,
      areas.filter((area) => !isCalled.has(area)),
    ),
  ];
}

/** Whether a call for the area takes fewer bytes than its cells one by one. */
function isLarge(area: FormatArea): boolean {
  const cells = cellCount(area.range);
  // Most areas of a scattered sheet are of a cell or two: they need no reckoning.
  return cells > 2 && cells * JSON.stringify(area.format).length > areaBytes(area);
}

const cellCount = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);

const areaBytes = ({ range, format: { font, fill, borders = {} } }: FormatArea): number => {
  const lines = linesOf(range, borders).length;
  return callBytes * (3 + (font ? 1 : 0) + (fill ? 1 : 0) + 2 * lines);
};

const areaOperation = (sheet: Excel.Worksheet, area: FormatArea): Operation =>
  operation(areaBytes(area), () => {
    const { borders, ...rest } = area.format;
    const format = sheet.getRange(rangeAddress(area.range)).untrack().format;
    format.set(rest);
    for (const { place, line } of linesOf(area.range, borders ?? {})) format.borders.getItem(place).set(line);
  });

interface Line {
  readonly place: Excel.BorderIndex | `${Excel.BorderIndex}`;
  readonly line: Excel.CellBorder;
}

const sides = ["left", "right", "top", "bottom"] as const;
type Side = (typeof sides)[number];

const edges = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;
const insides = {
  left: "InsideVertical",
  right: "InsideVertical",
  top: "InsideHorizontal",
  bottom: "InsideHorizontal",
} as const;

/** A line under every cell of a range is the range's own edge and the lines inside; a single row has no lines inside. */
const linesOf = (range: CellRange, borders: Excel.CellBorderCollection): readonly Line[] =>
  sides.flatMap((side) => {
    const line = borders[side];
    if (!line) return [];
    const edge = { place: edges[side], line };
    return hasInside(side, range) ? [edge, { place: insides[side], line }] : [edge];
  });

const hasInside = (side: Side, { top, left, bottom, right }: CellRange): boolean =>
  side === "left" || side === "right" ? right > left : bottom > top;
