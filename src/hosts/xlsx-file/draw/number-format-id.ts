import { decodeEntities } from "../xml/xml-text";
import type { StyleList } from "./style-list";
import { numberFormatXml } from "./style-xml";

// Formats with a number of their own in every workbook. Source: ECMA-376 part 1, 18.8.30.
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

const firstOwn = 164;

/** The number of a format, added to the workbook's list where it is new. Absent means General. */
export function numberFormatId(prefix: string, list: StyleList, code: string | undefined): number {
  const known = builtIn[code ?? "General"];
  if (code === undefined || known !== undefined) return known ?? 0;
  const ids = new Map([...list.places.keys()].map((xml) => [codeIn(xml), idIn(xml)]));
  const found = ids.get(code);
  if (found !== undefined) return found;
  const id = Math.max(firstOwn - 1, ...ids.values()) + 1;
  const xml = numberFormatXml(prefix, id, code);
  list.places.set(xml, id);
  list.added.push(xml);
  return id;
}

const attribute = (xml: string, name: string): string => {
  const [, double, single] = new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xml) ?? [];
  return decodeEntities(double ?? single ?? "");
};
const codeIn = (xml: string): string => attribute(xml, "formatCode");
const idIn = (xml: string): number => Number(attribute(xml, "numFmtId"));
