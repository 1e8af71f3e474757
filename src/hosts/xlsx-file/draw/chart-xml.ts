import type { ChartSeries, DrawnChart } from "../../../sheets/sheet-drawing";
import { axesXml, axisIdsXml } from "./chart-axes-xml";
import { categoriesXml, nameXml, valuesXml, type ChartSource } from "./chart-data-xml";
import { paintOf, paperXml, textLookXml, titleXml } from "./chart-look-xml";
import { xmlHead, type Flavour } from "./flavour";

/** The part of a chart. It holds what its cells hold now, for viewers that do not look at them. */
export function chartXml(chart: DrawnChart, source: ChartSource, { shapes, model }: Flavour): string {
  return [
    `${xmlHead}<c:chartSpace xmlns:c="${shapes}/chart" xmlns:a="${shapes}/main" xmlns:r="${model}">`,
    `<c:date1904 val="${source.dateSystem === 1904 ? 1 : 0}"/><c:roundedCorners val="0"/>`,
    `<c:chart>${titleXml(chart.title, "chart")}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${groupXml(chart, source)}${axesXml(chart)}</c:plotArea>`,
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLookXml}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `${paperXml}${textLookXml}</c:chartSpace>`,
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
  const fill = paintOf(colour);
  const look =
    kind === "line"
      ? [
          `<c:spPr><a:ln w="${lineWidth}" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`,
          `<c:marker><c:symbol val="circle"/><c:size val="${dotSize}"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`,
        ].join("")
      : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(source, name)}${look}`,
    `${categoriesXml(source, categories)}${valuesXml(source, values)}`,
    `${kind === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`,
  ].join("");
}
