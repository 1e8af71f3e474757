import type { AnnualReport, ReportTable, TableChart } from "../../domain/annual-report/annual-report";
import { dayText } from "../../domain/kpi/words";
import { stamp } from "../kpi/owned-sheets";
import { linesIn } from "../kpi/kpi-columns";
import { pageSetup, titleStyle } from "../frame";
import { palette, type StatusStyles, usualStatusStyles } from "../palette";
import type { DrawnChart, DrawnRow, SheetDrawing } from "../sheet-drawing";
import type { CellRange } from "../sheet-snapshot";
import { tableRows } from "./table-rows";

export const annualReportName = "Annual Report Tables";

/**
 * Annual Report Tables: one table under the other, each with its caption, ready to be copied into Word. Numbers are
 * numbers. The same report gives the same drawing.
 */
export function annualReportSheet(
  report: AnnualReport,
  statusStyles: StatusStyles = usualStatusStyles,
): SheetDrawing {
  const widths = sharedWidths(report);
  const last = widths.length - 1;
  const rows: DrawnRow[] = [...titleRows(report), ...summaryRows(report, widths)];
  const merges: CellRange[] = rows.map((_, row) => at(row, last));
  const tables: TableHeights[] = [];
  const charts: DrawnChart[] = [];
  for (const table of report.tables) {
    const placed = tableRows(table, { widths, statusStyles });
    const chart =
      table.chart && chartUnder(table, { chart: table.chart, first: rows.length, rows: placed.length });
    const room = chart === undefined ? [] : chartRoom;
    tables.push({
      first: rows.length,
      heights: [...placed.map(({ row }) => row), ...room].map(({ height }) => height ?? 0),
    });
    if (chart) charts.push(chart);
    for (const { row, isWide } of placed) {
      if (isWide) merges.push(at(rows.length, table.columns.length - 1));
      rows.push(row);
    }
    rows.push(...room);
  }
  const width = widths.reduce((sum, one) => sum + one, 0);
  return {
    name: annualReportName,
    columnWidths: widths,
    rows,
    merges,
    dataBars: [],
    ...(charts.length === 0 ? {} : { charts }),
    print: pageSetup({
      footer: report.plan || annualReportName,
      asOf: report.asOf,
      pageStarts: pageStarts(tables, width, heightsOf(rows.slice(0, tables[0]?.first ?? 0))),
    }),
    tabColour: palette.heading,
  };
}

/** Twelve rows for a chart, and one below it. */
const chartRoom: readonly DrawnRow[] = Array.from({ length: 13 }, () => ({ height: 16, cells: [] }));

/** Its last column lies over the figures, so that the chart is as wide as what it shows. */
const lastOfChart = 3;

interface ChartPlace {
  readonly chart: TableChart;
  /** The sheet's row of the table's caption. */
  readonly first: number;
  /** All rows of the table, with the blank one under it. */
  readonly rows: number;
}

/** Bars of one column of a table, under it: caption and headings come before its rows. */
function chartUnder({ number }: ReportTable, { chart, first, rows }: ChartPlace): DrawnChart {
  const { title, firstRow, lastRow, column } = chart;
  const headingRow = first + 1;
  const [top, bottom] = [headingRow + 1 + firstRow, headingRow + 1 + lastRow];
  return {
    name: `Chart of table ${number}`,
    kind: "clustered-bar",
    title,
    altText: `${title}; the figures stand in table ${number} above.`,
    over: { top: first + rows, bottom: first + rows + chartRoom.length - 2, left: 0, right: lastOfChart },
    categories: { top, bottom, left: 0, right: 0 },
    series: [
      {
        name: { row: headingRow, column },
        values: { top, bottom, left: column, right: column },
        colour: palette.heading,
      },
    ],
    values: { min: 0 },
  };
}

const at = (row: number, right: number): CellRange => ({ top: row, left: 0, bottom: row, right });

/** Every column as wide as the widest that stands in it: the tables stand one under the other. */
function sharedWidths({ tables }: AnnualReport): readonly number[] {
  const most = Math.max(1, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: most }, (_, at) =>
    Math.max(...tables.map(({ columns }) => columns[at]?.width ?? 8)),
  );
}

const heights = [30, 18, 16, 12] as const;

const heightsOf = (rows: readonly DrawnRow[]): number =>
  rows.reduce((sum, { height }) => sum + (height ?? 0), 0);

/** The year in sentences, over the widths of the first columns, and a blank row. */
function summaryRows({ summary }: AnnualReport, widths: readonly number[]): readonly DrawnRow[] {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const sentences = summary.map((sentence): DrawnRow => ({
    height: linesIn(sentence, width) * 14 + 4,
    cells: [{ value: sentence, style: { colour: palette.text, wrap: true, verticalAlign: "top" } }],
  }));
  return [...sentences, { height: heights[3], cells: [] }];
}

const titleRows = ({ title, plan, asOf, span }: AnnualReport): readonly DrawnRow[] => [
  { height: heights[0], cells: [{ value: title, style: titleStyle }] },
  {
    height: heights[1],
    cells: [
      {
        value: `${plan || "Strategic Action Plan"}   ·   Fiscal year ${dayText(span.start)} to ${dayText(span.end)}   ·   As of ${dayText(asOf)}`,
        style: { colour: palette.text, size: 11 },
      },
    ],
  },
  { height: heights[2], cells: [{ value: stamp, style: { italic: true, size: 8, colour: palette.quiet } }] },
  { height: heights[3], cells: [] },
];

/** A table on the sheet: its first row, and how high each of its rows is, in points. */
interface TableHeights {
  readonly first: number;
  readonly heights: readonly number[];
}

/** A4 landscape without margins and foot, in points. */
const page = { width: 780, height: 490 };
/** Of a column's unit of width, in points. */
const unit = 5.9;

/**
 * The rows that begin a new page, so that no table is torn that would fit on one: a table that does not fit on what is
 * left of a page begins the next one; one that fits on no page does so where less than half of a page is left.
 */
export function pageStarts(
  tables: readonly TableHeights[],
  widthInCharacters: number,
  used: number,
): readonly number[] {
  const scale = Math.min(1, page.width / (widthInCharacters * unit));
  const room = page.height / scale;
  const starts: number[] = [];
  // What stands above the first table on its page is no table to part it from; a page that is begun has nothing.
  let top = used;
  let at = used;
  for (const { first, heights } of tables) {
    const height = heights.reduce((sum, row) => sum + row, 0);
    const isTorn = at + height > room;
    if (at > top && isTorn && (height <= room || at > room / 2)) {
      starts.push(first);
      top = 0;
      at = 0;
    }
    at = (at + height) % room;
  }
  return starts;
}
