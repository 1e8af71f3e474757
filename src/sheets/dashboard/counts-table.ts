import type { KpiReport, PillarReport } from "../../domain/kpi/report";
import { elapsed } from "../../domain/kpi/review/review";
import { type Status, statusesInOrder } from "../../domain/kpi/status";
import { percentFloor } from "../../domain/kpi/words";
import { addressOf } from "../cell-address";
import { palette, type StatusStyles } from "../palette";
import { statusHeadingStyle } from "../status-styles";
import type { CellStyle, DrawnCell } from "../sheet-drawing";
import { columnWidths, firstNarrow } from "./dashboard-grid";
import { headingStyle } from "../frame";
import { body, clipped, heightOf, type Span } from "../spans";
import { addRow, type RowBuilder } from "./row-builder";

/** Where the counts came to stand: what the charts refer to. */
export interface CountsTable {
  readonly headingRow: number;
  /** The pillars' rows; the total comes under them. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly statuses: readonly Status[];
  readonly elapsedColumn: number;
  readonly attainmentColumn: number;
}

/** A row per pillar: how many KPIs stand how, how many are measured, how far time and attainment have come. */
export function addCounts(builder: RowBuilder, report: KpiReport, statusStyles: StatusStyles): CountsTable {
  const { pillars, summary } = report;
  const statuses = statusesInOrder.filter((status) => summary.counts[status] > 0);
  const headingRow = addHeadings(builder, statuses, statusStyles);
  const firstRow = headingRow + 1;
  const lastRow = firstRow + pillars.length - 1;
  const share = termShare(report);
  for (const pillar of pillars) addPillar(builder, pillar, { statuses, share });
  if (pillars.length > 1) addTotal(builder, report, { statuses, share, firstRow, lastRow });
  const after = firstNarrow + statuses.length;
  return { headingRow, firstRow, lastRow, statuses, elapsedColumn: after + 2, attainmentColumn: after + 3 };
}

/** How much of the term has gone by, 0 to 1, in whole days. */
function termShare({ term, asOf }: KpiReport): number {
  const { days, of } = elapsed(term, asOf);
  return days / of;
}

function addHeadings(builder: RowBuilder, statuses: readonly Status[], statusStyles: StatusStyles): number {
  const words = ["Pillar", ""].map((value): DrawnCell => ({ value, style: headingStyle }));
  const heads = statuses.map((status): DrawnCell => ({
    value: `${statusStyles[status].symbol} ${statusStyles[status].word}`,
    style: { ...headingStyle, ...statusHeadingStyle(statusStyles[status]) },
  }));
  const rest = ["Measured", "KPIs", "Term elapsed", "Mean attainment"].map((value): DrawnCell => ({
    value,
    style: { ...headingStyle, align: "center" },
  }));
  return addCells(builder, 30, [...words, ...heads, ...rest]);
}

interface Shown {
  readonly statuses: readonly Status[];
  readonly share: number;
}

function addPillar(builder: RowBuilder, { pillar, ...own }: PillarReport, { statuses, share }: Shown): void {
  const name = clipped(pillar.name, 160);
  const cells: readonly DrawnCell[] = [
    { value: `Pillar ${pillar.number}`, style: { ...body, bold: true, wrap: false } },
    { ...name, style: body },
    ...statuses.map((status) => figure(own.counts[status])),
    figure(own.measured),
    figure(own.total, bold),
    percent(share),
    percent(own.meanAttainment),
  ];
  addCells(builder, heightOf([{ text: name.value, width: columnWidths[1] ?? 1 }]), cells);
}

const bold: CellStyle = { bold: true };
const centred: CellStyle = { ...body, wrap: false, align: "center" };

/** A zero is there, and quiet: the eye looks for the others. */
const figure = (value: number, style: CellStyle = {}): DrawnCell => ({
  value,
  style: { ...centred, ...style, ...(value === 0 ? { colour: palette.quiet } : {}) },
});

const percent = (value: number | null): DrawnCell => ({
  value: value === null ? null : percentFloor(value),
  style: { ...centred, numberFormat: "0%" },
});

function addTotal(
  builder: RowBuilder,
  { summary }: KpiReport,
  { statuses, share, firstRow, lastRow }: Shown & { firstRow: number; lastRow: number },
): void {
  const style: CellStyle = { fill: palette.band, bold: true };
  const sums = [...statuses.map((status) => summary.counts[status]), summary.measured, summary.total];
  const cells: readonly DrawnCell[] = [
    { value: "All", style: { ...body, ...style } },
    { value: null, style: { ...body, ...style } },
    ...sums.map((value, place) => ({
      ...figure(value, style),
      formula: `SUM(${addressOf(firstRow, firstNarrow + place)}:${addressOf(lastRow, firstNarrow + place)})`,
    })),
    { ...percent(share), style: { ...centred, ...style, numberFormat: "0%" } },
    { ...percent(summary.meanAttainment), style: { ...centred, ...style, numberFormat: "0%" } },
  ];
  addCells(builder, 18, cells);
}

const addCells = (builder: RowBuilder, height: number, cells: readonly DrawnCell[]): number =>
  addRow(
    builder,
    height,
    cells.map((cell, column): Span => ({ left: column, right: column, cell })),
  );
