import type { DrawnChart } from "../../../sheets/sheet-drawing";
import { escapeXml } from "../xml/xml-text";
import { axisLineXml, gridLinesXml, noLineXml, textLookXml, titleXml } from "./chart-look-xml";

/** The numbers by which a chart's two axes know each other. */
const ids = { categories: 500_000_001, values: 500_000_002 } as const;

/** How a chart's axes are named in its group of bars or lines. */
export const axisIdsXml = `<c:axId val="${ids.categories}"/><c:axId val="${ids.values}"/>`;

/** Both axes of a chart. Bars lie on their side and are read from the top down, with the measure at the bottom. */
export function axesXml({ kind, values = {} }: DrawnChart): string {
  const isLine = kind === "line";
  return categoryAxis(isLine) + valueAxis(isLine, values);
}

function categoryAxis(isLine: boolean): string {
  return [
    `<c:catAx><c:axId val="${ids.categories}"/>`,
    `<c:scaling><c:orientation val="${isLine ? "minMax" : "maxMin"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLine ? "b" : "l"}"/><c:numFmt formatCode="General" sourceLinked="1"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `${axisLineXml}${textLookXml}<c:crossAx val="${ids.values}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>',
    // A bar without its name says nothing; along a line labels may be skipped.
    isLine ? "" : '<c:tickLblSkip val="1"/>',
    '<c:noMultiLvlLbl val="0"/></c:catAx>',
  ].join("");
}

function valueAxis(
  isLine: boolean,
  { title, min, max, numberFormat }: NonNullable<DrawnChart["values"]>,
): string {
  const ends = [
    max === undefined ? "" : `<c:max val="${max}"/>`,
    min === undefined ? "" : `<c:min val="${min}"/>`,
  ].join("");
  return [
    `<c:valAx><c:axId val="${ids.values}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLine ? "l" : "b"}"/>${gridLinesXml}`,
    title === undefined ? "" : titleXml(title, isLine ? "standing axis" : "lying axis"),
    `<c:numFmt formatCode="${escapeXml(numberFormat ?? "General")}" sourceLinked="${numberFormat === undefined ? 1 : 0}"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `${noLineXml}${textLookXml}<c:crossAx val="${ids.categories}"/>`,
    // The last category is the lowest where they are read from the top down.
    `<c:crosses val="${isLine ? "autoZero" : "max"}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}
