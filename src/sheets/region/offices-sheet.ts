import { count, dayText } from "../../domain/kpi/words";
import { type Status, statusesInOrder } from "../../domain/kpi/status";
import type { Region, RegionOffice } from "../../domain/region/region";
import { chartColours } from "../dashboard/dashboard-charts";
import { addressOf } from "../cell-address";
import { palette, usualStatusStyles } from "../palette";
import type { CellStyle, DrawnCell, SheetDrawing } from "../sheet-drawing";
import { body } from "../spans";
import { statusHeadingStyle } from "../status-styles";
import {
  type FileAddresses,
  figure,
  officeCell,
  type RegionColumn,
  regionTable,
  share,
  words,
} from "./region-table";

export const officesName = "Offices";

/** Offices by status, the worst first; a click on an office opens its file. */
export function officesSheet({ offices, leftOut }: Region, addresses: FileAddresses): SheetDrawing {
  const statuses = statusesInOrder.filter((status) =>
    offices.some(({ summary }) => summary.rollUp.counts[status] > 0),
  );
  const rows = offices.map((office) => rowOf(office, statuses, addresses));
  const lines = linesOf(offices, leftOut.length);
  const drawing = regionTable({
    name: officesName,
    title: "Offices",
    lines,
    columns: [...firstColumns, ...statuses.map(statusColumn), ...lastColumns],
    rows: rows.length > 1 ? [...rows, totalRow(offices, statuses, lines.length + 2)] : rows,
    hasTotal: rows.length > 1,
    empty: "No workbook could be judged.",
  });
  return withChart(drawing, { offices: offices.length, statuses, first: lines.length + 2 });
}

/** More bars than these are no picture any more; fewer than two compare nothing. */
const mostBars = 25;

interface Bars {
  readonly offices: number;
  readonly statuses: readonly Status[];
  /** The first office's row. */
  readonly first: number;
}

/** The same with a bar an office under the table, over the cells of its counts. */
function withChart(drawing: SheetDrawing, { offices, statuses, first }: Bars): SheetDrawing {
  if (offices < 2 || offices > mostBars || statuses.length === 0) return drawing;
  const top = drawing.rows.length + 1;
  const bottom = top + 8 + Math.ceil(offices * 1.2);
  const down = (column: number) => ({ top: first, bottom: first + offices - 1, left: column, right: column });
  const colours = chartColours(statuses, usualStatusStyles);
  return {
    ...drawing,
    rows: [...drawing.rows, ...Array.from({ length: bottom - top + 2 }, () => ({ height: 15, cells: [] }))],
    charts: [
      {
        name: "Offices by status",
        kind: "stacked-bar",
        title: "Offices by status, the worst first",
        altText:
          "For each office, how many of its KPIs have which status; the figures stand in the table above.",
        over: { top, bottom, left: 0, right: firstColumns.length + statuses.length - 1 },
        categories: down(0),
        series: statuses.map((_, place) => ({
          name: { row: first - 1, column: firstColumns.length + place },
          values: down(firstColumns.length + place),
          colour: colours[place] ?? palette.quiet,
        })),
        values: { min: 0, numberFormat: "0" },
      },
    ],
  };
}

const firstColumns: readonly RegionColumn[] = [
  { heading: "Office", width: 24, note: "The name of its file; a click opens it." },
  { heading: "Plan", width: 34 },
  { heading: "Term", width: 20 },
  { heading: "As of", width: 12 },
];

const lastColumns: readonly RegionColumn[] = [
  { heading: "Measured", width: 9.5, style: { align: "center" } },
  { heading: "KPIs", width: 7, style: { align: "center" } },
  { heading: "Mean attainment", width: 11, style: { align: "center" } },
  {
    heading: "Newest entry",
    width: 12,
    note: "The newest day, up to as-of, of a row, a figure or an answer.",
  },
  {
    heading: "Cells to look at",
    width: 9.5,
    style: { align: "center" },
    note: "rsp-tracker check lists them.",
  },
  { heading: "To know before comparing", width: 30 },
];

const statusColumn = (status: Status): RegionColumn => {
  const { symbol, word } = usualStatusStyles[status];
  return {
    heading: `${symbol} ${word}`,
    width: 9.5,
    style: statusHeadingStyle(usualStatusStyles[status]),
  };
};

function linesOf(offices: readonly RegionOffice[], leftOut: number): readonly string[] {
  const left = leftOut === 0 ? "" : `; ${count(leftOut, "file")} left out, see Not Reported`;
  const days = [...new Set(offices.map(({ summary }) => summary.asOf))].sort();
  const day = days.length === 1 ? ` as of ${dayText(days[0] ?? ("" as never))}` : "";
  return [
    `${count(offices.length, "office")}${day}${left}`,
    "The office with most not achieved or off track comes first. Each was judged by the rules of RSP Tracker, from its own file.",
  ];
}

const plainCell: CellStyle = { ...body, wrap: false };

function rowOf(
  { office, path, summary, doubts }: RegionOffice,
  statuses: readonly Status[],
  addresses: FileAddresses,
): readonly DrawnCell[] {
  const { rollUp, title, term, asOf, newest, findings } = summary;
  return [
    officeCell(office, addresses(path)),
    words(title ?? ""),
    words(`${term.start.slice(0, 7)} to ${term.end.slice(0, 7)}`),
    dayCell(asOf),
    ...statuses.map((status) => figure(rollUp.counts[status])),
    figure(rollUp.measured),
    figure(rollUp.total, { bold: true }),
    share(rollUp.meanAttainment),
    newest === null ? words("") : dayCell(newest),
    figure(findings),
    words(doubts.join("; ")),
  ];
}

const dayCell = (date: RegionOffice["summary"]["asOf"]): DrawnCell => ({
  value: { date },
  style: { ...plainCell, align: "left", numberFormat: "d mmm yyyy" },
});

/** Sums as formulas, so that they follow a filter that somebody copies. */
function totalRow(
  offices: readonly RegionOffice[],
  statuses: readonly Status[],
  first: number,
): readonly DrawnCell[] {
  const style: CellStyle = { fill: palette.band, bold: true };
  const blank = words("", style);
  const place = firstColumns.length;
  const sums = [
    ...statuses.map((status) => sumOf(offices, ({ summary }) => summary.rollUp.counts[status])),
    sumOf(offices, ({ summary }) => summary.rollUp.measured),
    sumOf(offices, ({ summary }) => summary.rollUp.total),
  ];
  return [
    words("All", style),
    ...[blank, blank, blank],
    ...sums.map((value, at) => ({
      ...figure(value, style),
      formula: `SUM(${addressOf(first, place + at)}:${addressOf(first + offices.length - 1, place + at)})`,
    })),
    ...[blank, blank, blank, blank],
  ];
}

const sumOf = (offices: readonly RegionOffice[], of: (office: RegionOffice) => number): number =>
  offices.reduce((sum, office) => sum + of(office), 0);
