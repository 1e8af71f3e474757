import { applyEdits, putAttribute, setAttribute, type Edit } from "../xml/edits";
import { parseXml, type XmlElement } from "../xml/element-tree";

/** How a cell format is to differ from another. */
export interface FormatVariant {
  /** An Excel number format; the other's own where absent. */
  readonly numberFormat?: string;
  /** Whether it is for a text that Excel would take for a formula once someone edits the cell; as it was where absent. */
  readonly isQuoted?: boolean;
}

/** The XML of a cell format with another number format (by its id) and with or without the mark of a text. */
export function formatVariantXml(
  xml: string,
  numberFormat: number | undefined,
  isQuoted: boolean | undefined,
): string {
  const format = parseXml(xml);
  const number = [
    ["numFmtId", String(numberFormat)],
    ["applyNumberFormat", "1"],
  ] as const;
  return applyEdits(xml, [
    ...(numberFormat === undefined
      ? []
      : number.flatMap(([name, value]) => putAttribute(xml, format, name, value))),
    ...quoteEdits(xml, format, isQuoted),
  ]);
}

function quoteEdits(xml: string, format: XmlElement, isQuoted: boolean | undefined): readonly Edit[] {
  if (isQuoted === undefined) return [];
  return isQuoted
    ? putAttribute(xml, format, "quotePrefix", "1")
    : setAttribute(xml, format, "quotePrefix", "0");
}
