import { addressOf, rangeAddress } from "../../../../sheets/cell-address";
import type { ChartSeries, DrawnChart, SheetDrawing } from "../../../../sheets/sheet-drawing";
import type { CellRange } from "../../../../sheets/sheet-snapshot";
import { callBytes, type Operation, operation } from "../operation";

const kinds = {
  "stacked-bar": "BarStacked",
  "clustered-bar": "BarClustered",
  line: "LineMarkers",
} as const satisfies Readonly<Record<DrawnChart["kind"], `${Excel.ChartType}`>>;

/** The charts of a drawing, one operation each. Excel's calls know no alternative text for charts: their titles have to tell. */
export const chartOperations = (sheet: Excel.Worksheet, drawing: SheetDrawing): readonly Operation[] =>
  (drawing.charts ?? []).map((chart) =>
    operation((20 + 12 * chart.series.length) * callBytes, () => drawChart(sheet, chart, drawing)),
  );

function drawChart(sheet: Excel.Worksheet, drawn: DrawnChart, drawing: SheetDrawing): void {
  const [first] = drawn.series;
  if (!first) return;
  // From the cells of one series Excel makes that one; the others are added.
  const chart = sheet.charts.add(kinds[drawn.kind], cells(sheet, first.values), directionOf(first.values));
  chart.name = drawn.name;
  chart.setPosition(
    addressOf(drawn.over.top, drawn.over.left),
    addressOf(drawn.over.bottom, drawn.over.right),
  );
  chart.title.text = drawn.title;
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  drawn.series.forEach((series, index) => {
    const line = index === 0 ? chart.series.getItemAt(0) : chart.series.add(nameOf(series, drawing));
    if (index === 0) line.name = nameOf(series, drawing);
    line.setValues(cells(sheet, series.values));
    line.setXAxisValues(cells(sheet, drawn.categories));
    applyColour(line, drawn.kind, series.colour);
  });
  setAxes(chart, drawn);
}

const cells = (sheet: Excel.Worksheet, range: CellRange): Excel.Range =>
  sheet.getRange(rangeAddress(range)).untrack();

const directionOf = ({ top, bottom }: CellRange): "Rows" | "Columns" => (top === bottom ? "Rows" : "Columns");

/** Characters of a series' name that Excel takes. */
const longestName = 255;

/** The text of the cell: Excel's calls take a name, and a name that begins with "=" for a reference. */
function nameOf({ name }: ChartSeries, { rows }: SheetDrawing): string {
  const value = rows[name.row]?.cells[name.column]?.value ?? "";
  const text = typeof value === "object" ? value.date : String(value);
  return text.replace(/^(?==)/, " ").slice(0, longestName);
}

function applyColour(series: Excel.ChartSeries, kind: DrawnChart["kind"], colour: string): void {
  if (kind !== "line") return series.format.fill.setSolidColor(colour);
  series.format.line.color = colour;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}

function setAxes({ axes }: Excel.Chart, { kind, values = {} }: DrawnChart): void {
  if (kind !== "line") {
    // Bars stand in the order of their cells, from the top down, and what measures them stays below.
    axes.categoryAxis.reversePlotOrder = true;
    axes.categoryAxis.position = "Maximum";
  }
  const { title, min, max, numberFormat } = values;
  if (title !== undefined) axes.valueAxis.title.text = title;
  if (min !== undefined) axes.valueAxis.minimum = min;
  if (max !== undefined) axes.valueAxis.maximum = max;
  if (numberFormat !== undefined) axes.valueAxis.numberFormat = numberFormat;
}
