import type { Attention } from "../../domain/kpi/attention/attention";
import type { KpiReport } from "../../domain/kpi/report";
import { summarySentence } from "../../domain/kpi/summary";
import { dayText } from "../../domain/kpi/words";
import { palette, type StatusStyles, usualStatusStyles } from "../palette";
import { namesIn } from "../status-styles";
import type { DrawnChart, SheetDrawing } from "../sheet-drawing";
import { headingHeight, addListHeadings, addWorst } from "./attention-rows";
import { addCounts } from "./counts-table";
import { dashboardCharts } from "./dashboard-charts";
import { columnWidths, lastColumn, pageHeight } from "./dashboard-grid";
import { pageSetup } from "../frame";
import { clipped, lineSpan, sectionSpan, titleSpans } from "../spans";
import { gap, keepTogether, addRow, rowBuilder, type RowBuilder } from "./row-builder";
import { addUnjudged } from "./unjudged-rows";

export const dashboardName = "KPI Dashboard";

export interface DashboardPicture {
  readonly report: KpiReport;
  readonly attention: Attention;
}

/** KPI Dashboard: counts, charts, then the worst first. The same report gives the same drawing. */
export function dashboardSheet(
  { report, attention }: DashboardPicture,
  statusStyles: StatusStyles = usualStatusStyles,
): SheetDrawing {
  const builder = rowBuilder();
  addTitle(builder, report, statusStyles);
  const charts = addFigures(builder, report, statusStyles);
  const headingRow = addAttention(builder, { report, attention }, statusStyles);
  const from = builder.rows.length;
  addUnjudged(builder, attention, statusStyles);
  keepTogether(builder, { from, pageHeight, repeated: headingRow === undefined ? 0 : headingHeight });
  return {
    ...{ name: dashboardName, columnWidths, rows: builder.rows, merges: builder.merges },
    freeze: { rows: titleRows, columns: 0 },
    ...{ dataBars: [], charts },
    print: pageSetup({
      footer: report.plan.title ?? dashboardName,
      asOf: report.asOf,
      ...(headingRow === undefined ? {} : { repeatRows: { first: headingRow, last: headingRow } }),
      ...(builder.pageStarts.length > 0 ? { pageStarts: builder.pageStarts } : {}),
    }),
    tabColour: palette.heading,
  };
}

/** Title, plan, sentence: what stays in view. */
const titleRows = 3;

function addTitle(
  builder: RowBuilder,
  { plan, term, asOf, summary }: KpiReport,
  statusStyles: StatusStyles,
): void {
  const title = clipped(plan.title ?? "Strategic Action Plan", 110).value;
  const frame = `${title}   ·   Term ${dayText(term.start)} to ${dayText(term.end)}   ·   As of ${dayText(asOf)}`;
  addRow(builder, 28, titleSpans(dashboardName, { split: 8, last: lastColumn }));
  addRow(builder, 16, [lineSpan(frame, lastColumn, { size: 11 })]);
  addRow(builder, 20, [
    lineSpan(summarySentence(summary, namesIn(statusStyles)), lastColumn, { size: 11, bold: true }),
  ]);
}

const chartRows = 10;

/** The table of counts and the charts under it; nothing where the plan has no KPI. */
function addFigures(
  builder: RowBuilder,
  report: KpiReport,
  statusStyles: StatusStyles,
): readonly DrawnChart[] {
  if (report.summary.total === 0) return [];
  const table = addCounts(builder, report, statusStyles);
  gap(builder, 6);
  const top = builder.rows.length;
  // A bar needs about as much room in a chart as a row gives it.
  const rows = Math.min(40, Math.max(chartRows, report.pillars.length + 6));
  for (let row = 0; row < rows; row += 1) gap(builder, 15);
  return dashboardCharts(table, { top, bottom: top + rows - 1 }, statusStyles);
}

/** Gives the row of the list's headings; undefined where no KPI is in the list. */
function addAttention(
  builder: RowBuilder,
  { report, attention }: DashboardPicture,
  statusStyles: StatusStyles,
): number | undefined {
  if (report.summary.total === 0) return undefined;
  addRow(builder, 24, [sectionSpan("Needs attention: the worst first", lastColumn)]);
  if (attention.worst.length === 0) {
    addRow(builder, 18, [lineSpan("No KPI that could be judged is off track or behind.", lastColumn)]);
    return undefined;
  }
  const headingRow = addListHeadings(builder);
  addWorst(builder, attention, { report, statusStyles });
  if (attention.left > 0)
    addRow(builder, 18, [
      lineSpan(`and ${attention.left} more: filter KPI Progress by status`, lastColumn, { italic: true }),
    ]);
  addRow(builder, 16, [lineSpan(footnote, lastColumn, { italic: true, size: 8, colour: palette.quiet })]);
  return headingRow;
}

const footnote =
  "Since when: a day is that of a decision, a review or a deadline; a month is worked out from the dates in the data sheets.";
