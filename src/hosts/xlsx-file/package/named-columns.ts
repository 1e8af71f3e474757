import { decodeCellText } from "../xml/xml-text";

const formulas =
  /<(?:\w+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)\b[^>]*>([^<[]*\[[^<]*)</g;

// The innermost brackets of Plan[[#This Row],[Target]]; an apostrophe stands before a mark that means itself.
const brackets = /\[@?((?:[^[\]']|'.)+)\]/gs;

/** The columns of tables that formulas name, in small letters: "SUM(Plan[Target])" -> "target". Of which table is not told. */
export function namedColumns(xmlParts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const xml of xmlParts.filter((text) => text.includes("[")))
    for (const [, formula = ""] of xml.matchAll(formulas))
      for (const [, name = ""] of decodeCellText(formula).matchAll(brackets))
        names.add(name.replace(/'(.)/gs, "$1").toLowerCase());
  return names;
}
