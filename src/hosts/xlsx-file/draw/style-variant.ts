import { applyEdits, putAttribute, removeElement, setAttribute, type Edit } from "../xml/edits";
import { parseXml, type XmlElement } from "../xml/element-tree";

/** How a cell format is to differ from another. */
export interface FormatVariant {
  /** An Excel number format; the other's own where absent. */
  readonly numberFormat?: string;
  /** Whether it is for a text that Excel would take for a formula once someone edits the cell; as it was where absent. */
  readonly isQuoted?: boolean;
  /** A plain background, "#RRGGBB", or null for none; the other's own where absent. */
  readonly fill?: string | null;
  /** The other's own where absent. */
  readonly isBold?: boolean;
}

/** Places in the style sheet's lists that a variant has; those that are absent stay as they are. */
export interface VariantPlaces {
  readonly numberFormat?: number | undefined;
  readonly fill?: number | undefined;
  readonly font?: number | undefined;
}

/** The XML of a cell format with other places in the lists, and with or without the mark of a text. */
export function formatVariantXml(
  xml: string,
  { numberFormat, fill, font }: VariantPlaces,
  isQuoted: boolean | undefined,
): string {
  const format = parseXml(xml);
  const put = (place: number | undefined, id: string, applies: string): readonly Edit[] =>
    place === undefined
      ? []
      : [...putAttribute(xml, format, id, String(place)), ...putAttribute(xml, format, applies, "1")];
  return applyEdits(xml, [
    ...put(numberFormat, "numFmtId", "applyNumberFormat"),
    ...put(font, "fontId", "applyFont"),
    ...put(fill, "fillId", "applyFill"),
    ...quoteEdits(xml, format, isQuoted),
  ]);
}

/** The XML of a font, bold or not. */
export function boldVariantXml(xml: string, isBold: boolean): string {
  const font = parseXml(xml);
  const strength = font.children.filter(({ name }) => name === "b").map(removeElement);
  if (!isBold) return applyEdits(xml, strength);
  const tag = `<${font.prefix}b/>`;
  // A font without anything in it is written as one empty element.
  if (font.openEnd === font.end) return xml.replace(/\/>$/, `>${tag}</${font.prefix}font>`);
  return applyEdits(xml, [...strength, { at: font.openEnd, remove: 0, insert: tag }]);
}

function quoteEdits(xml: string, format: XmlElement, isQuoted: boolean | undefined): readonly Edit[] {
  if (isQuoted === undefined) return [];
  return isQuoted
    ? putAttribute(xml, format, "quotePrefix", "1")
    : setAttribute(xml, format, "quotePrefix", "0");
}
