import type { CellStyle, DrawnCell } from "../../../../sheets/sheet-drawing";
import type { CellRange } from "../../../../sheets/sheet-snapshot";
import { rectangles } from "./rectangles";

/** What Excel is told of a cell's style, or of one trait of it. */
export type CellFormat = Excel.CellPropertiesFormat;

/** Cells side by side that have a format in common. */
export interface FormatArea {
  readonly range: CellRange;
  readonly format: CellFormat;
}

export const baseFont = { name: "Calibri", size: 10 } as const;
const hatchBackground = "#EFEFEF";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** One trait of a style; undefined for a style without it. */
type Trait = (style: CellStyle) => CellFormat | undefined;

const traits: readonly Trait[] = [
  ({ fill, hatch }) => (hatch ? { fill: hatched(fill ?? hatchBackground) } : fillOf(fill)),
  ({ colour }) => (colour === undefined ? undefined : { font: { color: colour } }),
  ({ bold }) => (bold ? { font: { bold } } : undefined),
  ({ italic }) => (italic ? { font: { italic } } : undefined),
  ({ size }) => (size === undefined || size === baseFont.size ? undefined : { font: { size } }),
  // One trait of two: an alignment that is set after an indent takes it away.
  ({ align, indent }) => aligned(align ?? (indent ? "left" : undefined), indent),
  ({ verticalAlign }) => verticalAlign && { verticalAlignment: vertical[verticalAlign] },
  ({ wrap }) => (wrap ? { wrapText: true } : undefined),
  ...(["left", "right", "top", "bottom"] as const).map(
    (side): Trait =>
      ({ border }) =>
        border?.sides.includes(side)
          ? { borders: { [side]: { style: "Continuous", color: border.colour } } }
          : undefined,
  ),
];

const fillOf = (color: string | undefined): CellFormat | undefined =>
  color === undefined ? undefined : { fill: { color } };

const aligned = (align: CellStyle["align"], indent: number | undefined): CellFormat | undefined =>
  align && { horizontalAlignment: horizontal[align], ...(indent ? { indentLevel: indent } : {}) };

const hatched = (color: string): Excel.CellPropertiesFill => ({
  color,
  pattern: "LightUp",
  patternColor: shade(color),
});

// The lines of a hatch: the background's colour, one eighth darker.
const shade = (colour: string): string =>
  colour.replace(/[0-9a-f]{2}/gi, (part) =>
    Math.round(parseInt(part, 16) * 0.875)
      .toString(16)
      .padStart(2, "0"),
  );

/** Equal traits are gathered, not equal styles: most cells share most traits, so the areas are few and large. */
export function formatAreas(rows: readonly (readonly (DrawnCell | null)[])[]): readonly FormatArea[] {
  const kinds = styleKinds(rows);
  const byAddress = new Map<string, FormatArea>();
  for (const { range, format } of traits.flatMap((trait) => areasOf(kinds, trait))) {
    const address = `${range.top}:${range.left}:${range.bottom}:${range.right}`;
    const known = byAddress.get(address);
    byAddress.set(address, known ? { range, format: mergeFormats(known.format, format) } : { range, format });
  }
  return [...byAddress.values()];
}

/** The trait is asked of every style once, and not of every cell. */
function areasOf({ styles, cells }: StyleKinds, trait: Trait): readonly FormatArea[] {
  const formats = new Map<string, CellFormat>();
  const keys = styles.map((style) => {
    const format = trait(style);
    if (!format) return undefined;
    const key = JSON.stringify(format);
    formats.set(key, format);
    return key;
  });
  if (formats.size === 0) return [];
  const found = rectangles(cells, (kind) => (kind === undefined ? undefined : keys[kind]));
  return [...found].flatMap(([key, ranges]) => {
    const format = formats.get(key) ?? {};
    return ranges.map((range) => ({ range, format }));
  });
}

/** Both formats of one cell; no trait is in both. */
export const mergeFormats = (one: CellFormat, other: CellFormat): CellFormat => ({
  ...one,
  ...other,
  ...(one.font && other.font ? { font: { ...one.font, ...other.font } } : {}),
  ...(one.borders && other.borders ? { borders: { ...one.borders, ...other.borders } } : {}),
});

/** The styles of a drawing, each once, and which of them every cell has: a sheet of 55,000 cells has a handful. */
interface StyleKinds {
  readonly styles: readonly CellStyle[];
  /** Places in `styles`, row by row; undefined for a cell without one. */
  readonly cells: readonly (readonly (number | undefined)[])[];
}

/** styleKinds(rows): styles that say the same are one, whether or not they are the same object. */
function styleKinds(rows: readonly (readonly (DrawnCell | null)[])[]): StyleKinds {
  const styles: CellStyle[] = [];
  const byText = new Map<string, number>();
  const byObject = new Map<CellStyle, number>();
  const kindOf = (style: CellStyle): number => {
    const text = JSON.stringify(style);
    const kind = byText.get(text) ?? styles.push(style) - 1;
    byText.set(text, kind);
    byObject.set(style, kind);
    return kind;
  };
  const cells = rows.map((row) =>
    row.map((cell) => (cell?.style ? (byObject.get(cell.style) ?? kindOf(cell.style)) : undefined)),
  );
  return { styles, cells };
}
