import { rangeAddress } from "../../../sheets/cell-address";
import type { ChartSeries, DrawnChart, SheetDrawing } from "../../../sheets/sheet-drawing";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import { pixelsOfCharacters, pixelsOfPoints } from "./drawing-size";
import type { BarChartData, ChartData, CoreCommand, UID } from "../engine";

/** The charts of a drawing, to the grid figures. It has no alternative text and no number formats for them. */
export const chartCommands = (drawing: SheetDrawing, sheetId: UID): readonly CoreCommand[] =>
  (drawing.charts ?? []).map((chart, at) => ({
    type: "CREATE_CHART",
    sheetId,
    figureId: `${sheetId}-figure-${at}`,
    chartId: `${sheetId}-chart-${at}`,
    col: chart.over.left,
    row: chart.over.top,
    offset: { x: 0, y: 0 },
    size: sizeOf(chart.over, drawing),
    definition: definitionOf(chart, drawing),
  }));

function definitionOf(chart: DrawnChart, drawing: SheetDrawing): ChartData {
  const dataSets = chart.series.map(({ values }, at) => ({
    dataSetId: String(at),
    dataRange: rangeAddress(values),
  }));
  const styles = chart.series.map((series, at) => [
    String(at),
    { backgroundColor: series.colour, label: nameOf(series, drawing) },
  ]);
  const common = {
    title: { text: chart.title },
    legendPosition: "bottom",
    dataSetStyles: Object.fromEntries(styles),
    dataSource: {
      type: "range",
      dataSets,
      dataSetsHaveTitle: false,
      labelRange: rangeAddress(chart.categories),
    },
    axesDesign: axesOf(chart),
  } as const;
  return chart.kind === "line"
    ? { ...common, type: "line", labelsAsText: true, stacked: false, cumulative: false }
    : { ...common, type: "bar", horizontal: true, stacked: chart.kind === "stacked-bar" };
}

function nameOf({ name }: ChartSeries, { rows }: SheetDrawing): string {
  const value = rows[name.row]?.cells[name.column]?.value ?? "";
  return typeof value === "object" ? value.date : String(value);
}

/** What measures lies below the bars, and beside lines. */
function axesOf({ kind, values = {} }: DrawnChart): NonNullable<BarChartData["axesDesign"]> {
  const { title, min, max } = values;
  const axis = {
    ...(title === undefined ? {} : { title: { text: title } }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
  return kind === "line" ? { y: axis } : { x: axis };
}

// Of columns and rows without a size of their own, in the grid.
const usualColumn = 96;
const usualRow = 23;

function sizeOf({ top, left, bottom, right }: CellRange, { columnWidths, rows }: SheetDrawing) {
  let width = 0;
  for (let column = left; column <= right; column += 1) {
    const characters = columnWidths[column];
    width += characters === undefined ? usualColumn : pixelsOfCharacters(characters);
  }
  let height = 0;
  for (let row = top; row <= bottom; row += 1) {
    const points = rows[row]?.height;
    height += points === undefined ? usualRow : pixelsOfPoints(points);
  }
  return { width, height };
}
