import type { CellStyle, SheetDrawing } from "../../../sheets/sheet-drawing";
import { rangeAddress } from "../../../sheets/cell-address";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import { addressLists, rectangles } from "./rectangles";
import { callBytes, type Stroke, stroke } from "./stroke";
import { type StyleKinds, styleKinds } from "./style-kinds";

/** One trait of a style: which cells have it in common, and how Excel is told. */
interface Trait {
  readonly key: (style: CellStyle) => string | undefined;
  readonly paint: (format: Excel.RangeFormat, key: string) => void;
}

const baseFont = { name: "Calibri", size: 10 } as const;
const hatchPaper = "#EFEFEF";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const flag = (isOn: boolean | undefined): string | undefined => (isOn ? "yes" : undefined);

/** Equal traits are painted together, not equal styles: most cells share most traits, so the unions are few and large. */
const traits: readonly Trait[] = [
  {
    key: ({ fill, hatch }) => (hatch ? `${fill ?? hatchPaper} hatched` : fill),
    paint: ({ fill }, key) => {
      const [paper = key, hatched] = key.split(" ");
      fill.color = paper;
      if (hatched === undefined) return;
      fill.pattern = "LightUp";
      fill.patternColor = shade(paper);
    },
  },
  { key: ({ colour }) => colour, paint: ({ font }, colour) => void (font.color = colour) },
  { key: ({ bold }) => flag(bold), paint: ({ font }) => void (font.bold = true) },
  { key: ({ italic }) => flag(italic), paint: ({ font }) => void (font.italic = true) },
  {
    key: ({ size }) => (size === undefined || size === baseFont.size ? undefined : String(size)),
    paint: ({ font }, size) => void (font.size = Number(size)),
  },
  ...(["left", "center", "right"] as const).map((side): Trait => ({
    key: ({ align, indent }) => flag((align ?? (indent ? "left" : undefined)) === side),
    paint: (format) => void (format.horizontalAlignment = horizontal[side]),
  })),
  ...(["top", "center", "bottom"] as const).map((side): Trait => ({
    key: ({ verticalAlign }) => flag(verticalAlign === side),
    paint: (format) => void (format.verticalAlignment = vertical[side]),
  })),
  { key: ({ wrap }) => flag(wrap), paint: (format) => void (format.wrapText = true) },
  {
    key: ({ indent }) => (indent ? String(indent) : undefined),
    paint: (format, indent) => void (format.indentLevel = Number(indent)),
  },
];

// The lines of a hatch: the paper's colour, one eighth darker.
const shade = (colour: string): string =>
  colour.replace(/[0-9a-f]{2}/gi, (part) =>
    Math.round(parseInt(part, 16) * 0.875)
      .toString(16)
      .padStart(2, "0"),
  );

/** The looks of all cells by few unions of ranges. */
export function styleStrokes(sheet: Excel.Worksheet, { rows }: SheetDrawing): readonly Stroke[] {
  const cells = rows.map((row) => row.cells);
  const kinds = styleKinds(cells);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return [];
  const whole = { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
  return [
    stroke(2 * callBytes, () => {
      const { font } = sheet.getRange(rangeAddress(whole)).untrack().format;
      font.name = baseFont.name;
      font.size = baseFont.size;
    }),
    ...traits.flatMap((trait) => traitStrokes(sheet, kinds, trait)),
    ...borderStrokes(sheet, kinds),
  ];
}

/** The cells of each key as few ranges. The key is asked of every style once, and not of every cell. */
function rangesBy(
  { styles, cells }: StyleKinds,
  keyOf: (style: CellStyle) => string | undefined,
): readonly (readonly [string, readonly CellRange[]])[] {
  const keys = styles.map(keyOf);
  if (keys.every((key) => key === undefined)) return [];
  return [...rectangles(cells, (kind) => (kind === undefined ? undefined : keys[kind]))];
}

const traitStrokes = (sheet: Excel.Worksheet, kinds: StyleKinds, { key, paint }: Trait): readonly Stroke[] =>
  rangesBy(kinds, key).flatMap(([value, ranges]) =>
    unionStrokes(sheet, ranges, (format) => paint(format, value)),
  );

const unionStrokes = (
  sheet: Excel.Worksheet,
  ranges: readonly CellRange[],
  paint: (format: Excel.RangeFormat) => void,
): readonly Stroke[] =>
  addressLists(ranges).map((address) =>
    stroke(3 * callBytes + address.length, () => paint(sheet.getRanges(address).untrack().format)),
  );

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
const borderStrokes = (sheet: Excel.Worksheet, kinds: StyleKinds): readonly Stroke[] =>
  sides.flatMap((side) =>
    rangesBy(kinds, (style) => lineOn(side, style)).flatMap(([colour, ranges]) => {
      const thick = ranges.filter((range) => hasInside(side, range));
      return [
        ...unionStrokes(sheet, ranges, (format) => drawLine(format, edges[side], colour)),
        ...unionStrokes(sheet, thick, (format) => drawLine(format, insides[side], colour)),
      ];
    }),
  );

const lineOn = (side: Side, { border }: CellStyle): string | undefined =>
  border?.sides.includes(side) ? border.colour : undefined;

const hasInside = (side: Side, { top, left, bottom, right }: CellRange): boolean =>
  side === "left" || side === "right" ? right > left : bottom > top;

function drawLine(
  { borders }: Excel.RangeFormat,
  place: (typeof edges)[Side] | (typeof insides)[Side],
  colour: string,
): void {
  const line = borders.getItem(place);
  line.style = "Continuous";
  line.color = colour;
}
