import { childOf, childrenOf, parseXml, type XmlElement } from "../xlsx-file/xml/element-tree";
import { decodeEntities } from "../xlsx-file/xml/xml-text";
import type { SheetData } from "./engine";

// One area of one sheet: 'Member list'!$A$2:$A$34.
const area =
  /^(?:'((?:[^']|'')+)'|([^'!"()+*/,:\s-]+))!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/;

/** The names of a workbook that stand for an area, as the grid knows names; its reader drops them. */
export function rangeNames(text: string, sheets: readonly SheetData[]): Record<string, string> {
  const names = childrenOf(childOf(parseXml(text), "definedNames"), "definedName").filter(isPlain);
  return Object.fromEntries(
    names.flatMap((name) => {
      const range = decodeEntities(text.slice(name.openEnd, name.closeStart));
      const [, inQuotes, bare] = area.exec(range) ?? [];
      const sheet = inQuotes?.replaceAll("''", "'") ?? bare;
      return sheets.some((one) => one.name === sheet) ? [[name.attributes.get("name") ?? "", range]] : [];
    }),
  );
}

// Hidden names, names of one sheet, and Excel's own (print areas, filters) are none a person writes into a formula.
const isPlain = ({ attributes }: XmlElement): boolean =>
  !attributes.has("localSheetId") &&
  !attributes.has("hidden") &&
  /^[A-Za-z]\w*$/.test(attributes.get("name") ?? "");
