import { rangeAddress } from "../../../../src/sheets/cell-address";
import type { CellRange } from "../../../../src/sheets/sheet-snapshot";
import { type BookSheet, rangesIn } from "./book";
import type { Node } from "./node";
import { Refusal } from "./wire";

/** A chart as a person sees it. */
export interface BookChart {
  name: string;
  readonly type: string;
  over: string;
  readonly series: Record<string, unknown>[];
  /** Title, legend, axes: "title.text", "valueAxis.minimum", ... */
  readonly style: Record<string, unknown>;
}

/** The charts of a sheet, in the order in which they were added. */
export const chartsOn = (sheet: BookSheet): BookChart[] => (sheet.frame["charts"] ?? []) as BookChart[];

const kinds = ["BarStacked", "BarClustered", "LineMarkers"];

/** The "Charts" of a sheet. */
export const chartsNode = (sheet: BookSheet): Node => ({
  kind: "ChartCollection",
  sheet,
  items: () => chartsOn(sheet).map((chart) => chartNode(sheet, chart)),
  byKey: (key) => {
    const chart = chartsOn(sheet).find(({ name }) => name === key);
    return chart ? chartNode(sheet, chart) : null;
  },
  ask: {
    GetItemAt: (index: number) => {
      const chart = chartsOn(sheet)[index];
      if (!chart) throw new Refusal("InvalidArgument", "ChartCollection.getItemAt");
      return chartNode(sheet, chart);
    },
  },
  act: {
    Add: (type: string, source: unknown, seriesBy: string) => {
      if (!kinds.includes(type)) throw new Refusal("InvalidArgument", "ChartCollection.add");
      const cells = rangeFrom(source, "ChartCollection.add");
      const { top, left, bottom, right } = cells;
      // As many series as the cells have columns, or rows.
      const amount = seriesBy === "Rows" ? bottom - top + 1 : right - left + 1;
      const chart: BookChart = {
        name: `Chart ${chartsOn(sheet).length + 1}`,
        type,
        over: "",
        series: Array.from({ length: amount }, () => ({ values: rangeAddress(cells) })),
        style: {},
      };
      sheet.frame["charts"] = [...chartsOn(sheet), chart];
      return chartNode(sheet, chart);
    },
  },
});

/** An argument that has to be a range of cells. */
function rangeFrom(argument: unknown, location: string): CellRange {
  if (!(argument instanceof Object) || (argument as Node).kind !== "Range")
    throw new Refusal("InvalidArgument", location);
  const { read } = argument as Node;
  const address = String(read?.["Address"]?.());
  const [range] = rangesIn(address.slice(address.lastIndexOf("!") + 1));
  if (!range) throw new Refusal("InvalidArgument", location);
  return range;
}

function chartNode(sheet: BookSheet, chart: BookChart): Node {
  const part = (kind: string, prefix: string, names: readonly string[], parts: Node["parts"] = {}): Node => ({
    kind,
    sheet,
    parts,
    read: Object.fromEntries(
      names.map((name) => [name, () => chart.style[`${prefix}.${name.toLowerCase()}`]]),
    ),
    write: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => void (chart.style[`${prefix}.${name.toLowerCase()}`] = value),
      ]),
    ),
  });
  const axis = (prefix: string): Node =>
    part("ChartAxis", prefix, ["Minimum", "Maximum", "NumberFormat", "ReversePlotOrder", "Position"], {
      Title: () => part("ChartAxisTitle", `${prefix}.title`, ["Text", "Visible"]),
    });
  return {
    kind: "Chart",
    sheet,
    head: () => ({ _Id: chart.name }),
    read: { Name: () => chart.name },
    write: { Name: (name: string) => void (chart.name = name) },
    parts: {
      Title: () => part("ChartTitle", "title", ["Text", "Visible"]),
      Legend: () => part("ChartLegend", "legend", ["Position", "Visible"]),
      Axes: () => ({
        kind: "ChartAxes",
        parts: { ValueAxis: () => axis("valueAxis"), CategoryAxis: () => axis("categoryAxis") },
      }),
      Series: () => seriesNode(sheet, chart),
    },
    act: {
      Delete: () => {
        const rest = chartsOn(sheet).filter((other) => other !== chart);
        if (rest.length > 0) sheet.frame["charts"] = rest;
        else delete sheet.frame["charts"];
      },
      SetPosition: (first: string, last: string) => {
        rangesIn(first);
        rangesIn(last);
        chart.over = `${first}:${last}`;
      },
    },
  };
}

const seriesNode = (sheet: BookSheet, { series }: BookChart): Node => ({
  kind: "ChartSeriesCollection",
  sheet,
  ask: {
    GetCount: () => series.length,
    GetItemAt: (index: number) => {
      const one = series[index];
      if (!one) throw new Refusal("InvalidArgument", "ChartSeriesCollection.getItemAt");
      return oneSeries(sheet, one);
    },
  },
  act: {
    Add: (name: string) => {
      const one = {};
      series.push(one);
      setName(one)(name);
      return oneSeries(sheet, one);
    },
  },
});

const longestName = 255;

const setName = (series: Record<string, unknown>) => (name: string) => {
  if (name.length > longestName) throw new Refusal("InvalidArgument", "ChartSeries.name");
  series["name"] = name;
};

const oneSeries = (sheet: BookSheet, series: Record<string, unknown>): Node => ({
  kind: "ChartSeries",
  sheet,
  head: () => ({}),
  write: {
    Name: setName(series),
    MarkerBackgroundColor: (colour: string) => void (series["marker"] = colour),
    MarkerForegroundColor: () => undefined,
  },
  parts: {
    Format: () => ({
      kind: "ChartSeriesFormat",
      parts: {
        Fill: () => ({
          kind: "ChartFill",
          sheet,
          act: { SetSolidColor: (colour: string) => void (series["fill"] = colour) },
        }),
        Line: () => ({
          kind: "ChartLineFormat",
          sheet,
          write: { Color: (colour: string) => void (series["line"] = colour) },
        }),
      },
    }),
  },
  act: {
    SetValues: (range: unknown) =>
      void (series["values"] = rangeAddress(rangeFrom(range, "ChartSeries.setValues"))),
    SetXAxisValues: (range: unknown) =>
      void (series["labels"] = rangeAddress(rangeFrom(range, "ChartSeries.setXAxisValues"))),
  },
});
