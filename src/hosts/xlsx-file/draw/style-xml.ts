import type { CellStyle, ConditionalStyle } from "../../../sheets/sheet-drawing";
import { escapeXml } from "../xml/xml-text";

const defaultSize = 10;
const hatchedFill = "#EFEFEF";

/** rgb("#1E7B34") -> "FF1E7B34", opaque. */
export const rgb = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

/** Elements are named with the style sheet's own prefix: "x:" or "". */
export function fontXml(p: string, { bold, italic, size, colour }: CellStyle): string {
  const flags = `${bold ? `<${p}b/>` : ""}${italic ? `<${p}i/>` : ""}`;
  const colourElement = colour ? `<${p}color rgb="${rgb(colour)}"/>` : "";
  const face = `<${p}name val="Calibri"/><${p}family val="2"/>`;
  return `<${p}font>${flags}<${p}sz val="${size ?? defaultSize}"/>${colourElement}${face}</${p}font>`;
}

/** A plain fill, or light diagonal lines over it. Undefined where the cell has no fill. */
export function fillXml(p: string, { fill, hatch }: CellStyle): string | undefined {
  if (fill === undefined && !hatch) return undefined;
  const background = fill ?? hatchedFill;
  const [pattern, front, back] = hatch
    ? ["lightUp", `rgb="${rgb(shade(background))}"`, `rgb="${rgb(background)}"`]
    : ["solid", `rgb="${rgb(background)}"`, 'indexed="64"'];
  return `<${p}fill><${p}patternFill patternType="${pattern}"><${p}fgColor ${front}/><${p}bgColor ${back}/></${p}patternFill></${p}fill>`;
}

// The lines of a hatch: the background's colour, one eighth darker.
const shade = (colour: string): string =>
  colour.replace(/[0-9a-f]{2}/gi, (part) =>
    Math.round(parseInt(part, 16) * 0.875)
      .toString(16)
      .padStart(2, "0"),
  );

const sides = ["left", "right", "top", "bottom"] as const;

export function borderXml(p: string, { border }: CellStyle): string | undefined {
  if (!border || border.sides.length === 0) return undefined;
  const line = (side: (typeof sides)[number]): string =>
    border.sides.includes(side)
      ? `<${p}${side} style="thin"><${p}color rgb="${rgb(border.colour)}"/></${p}${side}>`
      : `<${p}${side}/>`;
  return `<${p}border>${sides.map(line).join("")}<${p}diagonal/></${p}border>`;
}

export function alignmentXml(p: string, { align, verticalAlign, wrap, indent }: CellStyle): string {
  const parts = [
    align ? ` horizontal="${align}"` : indent ? ' horizontal="left"' : "",
    verticalAlign ? ` vertical="${verticalAlign}"` : "",
    wrap ? ' wrapText="1"' : "",
    indent ? ` indent="${indent}"` : "",
  ].join("");
  return parts === "" ? "" : `<${p}alignment${parts}/>`;
}

/** What a conditional look changes of the cell beneath it; the background is the colour that shows. */
export function differenceXml(p: string, { fill, colour, bold }: ConditionalStyle["style"]): string {
  const strength = bold === undefined ? "" : `<${p}b${bold ? "" : ' val="0"'}/>`;
  const colourElement = colour === undefined ? "" : `<${p}color rgb="${rgb(colour)}"/>`;
  const font = strength + colourElement === "" ? "" : `<${p}font>${strength}${colourElement}</${p}font>`;
  const background = fill === undefined ? "" : `<${p}fill>${solid(p, rgb(fill))}</${p}fill>`;
  return `<${p}dxf>${font}${background}</${p}dxf>`;
}

const solid = (p: string, colour: string): string =>
  `<${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor rgb="${colour}"/></${p}patternFill>`;

export const numberFormatXml = (p: string, id: number, code: string): string =>
  `<${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;

/** The places of a format's parts in their lists. */
export interface FormatParts {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  readonly alignment: string;
  /** Text that Excel would take for a formula once someone edits the cell. */
  readonly isQuoted: boolean;
  /** Can be changed on a protected sheet. */
  readonly isUnlocked: boolean;
  /** Whether the style sheet has named styles to point at. */
  readonly hasNamedStyles: boolean;
}

export function formatXml(p: string, parts: FormatParts): string {
  const ids = `numFmtId="${parts.numFmtId}" fontId="${parts.fontId}" fillId="${parts.fillId}" borderId="${parts.borderId}"`;
  const named = parts.hasNamedStyles ? ' xfId="0"' : "";
  const applied = [
    parts.isQuoted ? ' quotePrefix="1"' : "",
    parts.numFmtId ? ' applyNumberFormat="1"' : "",
    ' applyFont="1"',
    parts.fillId ? ' applyFill="1"' : "",
    parts.borderId ? ' applyBorder="1"' : "",
    parts.alignment ? ' applyAlignment="1"' : "",
    parts.isUnlocked ? ' applyProtection="1"' : "",
  ].join("");
  const start = `<${p}xf ${ids}${named}${applied}`;
  const inside = parts.alignment + (parts.isUnlocked ? `<${p}protection locked="0"/>` : "");
  return inside ? `${start}>${inside}</${p}xf>` : `${start}/>`;
}
