import type { Status } from "../../domain/kpi/status";
import { contrastOf } from "../contrast";
import { palette, type StatusStyles } from "../palette";
import type { CellRange } from "../sheet-snapshot";
import type { DrawnChart } from "../sheet-drawing";
import type { CountsTable } from "./counts-table";
import { firstNarrow, lastColumn } from "./dashboard-grid";

/** The rows that the two charts lie over, side by side. */
export interface ChartPlace {
  readonly top: number;
  readonly bottom: number;
}

/** The left one ends here: half of the page's width. */
const middle = 5;

/** KPIs by status and pillar; the term's elapsed share against mean attainment. Both read the cells of the counts. */
export function dashboardCharts(
  table: CountsTable,
  { top, bottom }: ChartPlace,
  statusStyles: StatusStyles,
): readonly DrawnChart[] {
  const { headingRow, firstRow, lastRow, statuses, elapsedColumn, attainmentColumn } = table;
  if (lastRow < firstRow || statuses.length === 0) return [];
  const down = (column: number): CellRange => ({
    top: firstRow,
    bottom: lastRow,
    left: column,
    right: column,
  });
  const series = (column: number, colour: string) => ({
    name: { row: headingRow, column },
    values: down(column),
    colour,
  });
  const colours = chartColours(statuses, statusStyles);
  return [
    {
      name: "KPIs by status",
      kind: "stacked-bar",
      title: "KPIs by pillar and status",
      altText:
        "For each pillar, how many of its KPIs have which status; the figures stand in the table above.",
      over: { top, bottom, left: 0, right: middle },
      categories: down(0),
      series: statuses.map((_, place) => series(firstNarrow + place, colours[place] ?? palette.quiet)),
      values: { min: 0, numberFormat: "0" },
    },
    {
      name: "Time and attainment",
      kind: "clustered-bar",
      title: "Term elapsed against mean attainment",
      altText:
        "For each pillar, the share of the term that has gone by beside the mean attainment of its measured KPIs.",
      over: { top, bottom, left: middle + 1, right: lastColumn },
      categories: down(0),
      series: [series(elapsedColumn, greys[2] ?? palette.quiet), series(attainmentColumn, palette.heading)],
      values: { min: 0, max: 1, numberFormat: "0%" },
    },
  ];
}

/** For statuses whose own fill would not be seen on paper, or not be told from another's. */
const greys: readonly string[] = ["#8A949E", "#B4BCC4", "#C9CFD5", "#5B6670"];

/** Fainter than this on white a bar is hardly there. */
const faintest = 1.2;

/** The running statuses are all light: so much of their ink tells them apart where a printer has no colours. */
const depth: Partial<Record<Status, number>> = { behind: 0.25, "off-track": 0.55 };

/** The fills of the statuses, deepened where they are worse; a grey where there is none, or where it is too pale or taken. */
export function chartColours(statuses: readonly Status[], statusStyles: StatusStyles): readonly string[] {
  const taken: string[] = [];
  for (const status of statuses) {
    const { fill, colour } = statusStyles[status];
    const own = fill === undefined ? "#FFFFFF" : mixed(fill, colour, depth[status] ?? 0);
    const isSeen = contrastOf(own, "#FFFFFF") >= faintest && !taken.includes(own);
    taken.push(isSeen ? own : (greys.find((grey) => !taken.includes(grey)) ?? palette.quiet));
  }
  return taken;
}

/** mixed("#FFFFFF", "#000000", 0.5) -> "#808080". */
function mixed(ground: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [ground, other].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
