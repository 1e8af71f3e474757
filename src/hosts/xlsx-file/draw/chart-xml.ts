import type { ChartSeries, DrawnChart } from "../../../sheets/sheet-drawing";
import { escapeXml } from "../xml/xml-text";
import { categoriesXml, nameXml, valuesXml, type ChartSource } from "./chart-data-xml";
import {
  fillOf,
  plainBackgroundXml,
  textStyleXml,
  titleXml,
  axisLineXml,
  gridLinesXml,
  noLineXml,
} from "./chart-style-xml";
import { xmlHead, type Flavour } from "./flavour";

/** The part of a chart. It holds what its cells hold now, for viewers that do not look at them. */
export function chartXml(chart: DrawnChart, source: ChartSource, { shapes, model }: Flavour): string {
  return [
    `${xmlHead}<c:chartSpace xmlns:c="${shapes}/chart" xmlns:a="${shapes}/main" xmlns:r="${model}">`,
    `<c:date1904 val="${source.dateSystem === 1904 ? 1 : 0}"/><c:roundedCorners val="0"/>`,
    `<c:chart>${titleXml(chart.title, "chart")}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${groupXml(chart, source)}${axesXml(chart)}</c:plotArea>`,
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textStyleXml}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `${plainBackgroundXml}${textStyleXml}</c:chartSpace>`,
  ].join("");
}

/** Bars or lines, with their series. */
function groupXml(chart: DrawnChart, source: ChartSource): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, { source, index })).join("");
  if (chart.kind === "line")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIdsXml}</c:lineChart>`;
  const [grouping, overlap] = barGroups[chart.kind];
  return [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    `${series}<c:gapWidth val="60"/><c:overlap val="${overlap}"/>${axisIdsXml}</c:barChart>`,
  ].join("");
}

const barGroups = { "stacked-bar": ["stacked", 100], "clustered-bar": ["clustered", 0] } as const;

// A point and three quarters; a dot of five points.
const lineWidth = 22_225;
const dotSize = 5;

function seriesXml(
  { kind, categories }: DrawnChart,
  { name, values, colour }: ChartSeries,
  { source, index }: { readonly source: ChartSource; readonly index: number },
): string {
  const fill = fillOf(colour);
  const style =
    kind === "line"
      ? [
          `<c:spPr><a:ln w="${lineWidth}" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`,
          `<c:marker><c:symbol val="circle"/><c:size val="${dotSize}"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`,
        ].join("")
      : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(source, name)}${style}`,
    `${categoriesXml(source, categories)}${valuesXml(source, values)}`,
    `${kind === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`,
  ].join("");
}

/** The numbers by which a chart's two axes know each other. */
const ids = { categories: 500_000_001, values: 500_000_002 } as const;

/** How a chart's axes are named in its group of bars or lines. */
const axisIdsXml = `<c:axId val="${ids.categories}"/><c:axId val="${ids.values}"/>`;

/** Both axes of a chart. Bars lie on their side and are read from the top down, with the measure at the bottom. */
function axesXml({ kind, values = {} }: DrawnChart): string {
  const isLine = kind === "line";
  return categoryAxis(isLine) + valueAxis(isLine, values);
}

function categoryAxis(isLine: boolean): string {
  return [
    `<c:catAx><c:axId val="${ids.categories}"/>`,
    `<c:scaling><c:orientation val="${isLine ? "minMax" : "maxMin"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLine ? "b" : "l"}"/><c:numFmt formatCode="General" sourceLinked="1"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `${axisLineXml}${textStyleXml}<c:crossAx val="${ids.values}"/><c:crosses val="autoZero"/>`,
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
    `${noLineXml}${textStyleXml}<c:crossAx val="${ids.categories}"/>`,
    // The last category is the lowest where they are read from the top down.
    `<c:crosses val="${isLine ? "autoZero" : "max"}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}
