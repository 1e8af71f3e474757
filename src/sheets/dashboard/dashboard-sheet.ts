import type { Attention } from "../../domain/kpi/attention";
import type { KpiReport } from "../../domain/kpi/report";
import { summarySentence } from "../../domain/kpi/summary";
import { dayText } from "../../domain/kpi/words";
import { ink, type StatusLooks, usualLooks } from "../palette";
import { namesIn } from "../status-looks";
import type { DrawnChart, SheetDrawing } from "../sheet-drawing";
import { headingHeight, layListHeadings, layWorst } from "./attention-rows";
import { layCounts } from "./counts-table";
import { dashboardCharts } from "./dashboard-charts";
import { columnWidths, lastColumn, pageHeight } from "./dashboard-grid";
import { clipped, lineSpan, sectionSpan, titleSpans } from "./paper";
import { gap, keepTogether, lay, rowPile, type RowPile } from "./row-pile";
import { layUnjudged } from "./unjudged-rows";

export const dashboardName = "KPI Dashboard";

export interface DashboardPicture {
  readonly report: KpiReport;
  readonly attention: Attention;
}

/** KPI Dashboard: counts, charts, then the worst first. The same report gives the same drawing. */
export function dashboardSheet(
  { report, attention }: DashboardPicture,
  looks: StatusLooks = usualLooks,
): SheetDrawing {
  const pile = rowPile();
  layTitle(pile, report, looks);
  const charts = layFigures(pile, report, looks);
  const headingRow = layAttention(pile, { report, attention }, looks);
  const from = pile.rows.length;
  layUnjudged(pile, attention, looks);
  keepTogether(pile, { from, pageHeight, repeated: headingRow === undefined ? 0 : headingHeight });
  return {
    ...{ name: dashboardName, columnWidths, rows: pile.rows, merges: pile.merges },
    freeze: { rows: titleRows, columns: 0 },
    ...{ dataBars: [], charts },
    print: {
      ...printSetup(report, headingRow),
      ...(pile.pageStarts.length > 0 ? { pageStarts: pile.pageStarts } : {}),
    },
    tabColour: ink.heading,
  };
}

/** Title, plan, sentence: what stays in view. */
const titleRows = 3;

function layTitle(pile: RowPile, { plan, term, asOf, summary }: KpiReport, looks: StatusLooks): void {
  const title = clipped(plan.title ?? "Strategic Action Plan", 110).value;
  const frame = `${title}   ·   Term ${dayText(term.start)} to ${dayText(term.end)}   ·   As of ${dayText(asOf)}`;
  lay(pile, 28, titleSpans(dashboardName, { split: 8, last: lastColumn }));
  lay(pile, 16, [lineSpan(frame, lastColumn, { size: 11 })]);
  lay(pile, 20, [lineSpan(summarySentence(summary, namesIn(looks)), lastColumn, { size: 11, bold: true })]);
}

const chartRows = 10;

/** The table of counts and the charts under it; nothing where the plan has no KPI. */
function layFigures(pile: RowPile, report: KpiReport, looks: StatusLooks): readonly DrawnChart[] {
  if (report.summary.total === 0) return [];
  const table = layCounts(pile, report, looks);
  gap(pile, 6);
  const top = pile.rows.length;
  // A bar needs about as much room in a chart as a row gives it.
  const rows = Math.min(40, Math.max(chartRows, report.pillars.length + 6));
  for (let row = 0; row < rows; row += 1) gap(pile, 15);
  return dashboardCharts(table, { top, bottom: top + rows - 1 }, looks);
}

/** Gives the row of the list's headings; undefined where no KPI is in the list. */
function layAttention(
  pile: RowPile,
  { report, attention }: DashboardPicture,
  looks: StatusLooks,
): number | undefined {
  if (report.summary.total === 0) return undefined;
  lay(pile, 24, [sectionSpan("Needs attention: the worst first", lastColumn)]);
  if (attention.worst.length === 0) {
    lay(pile, 18, [lineSpan("No KPI that could be judged is off track or behind.", lastColumn)]);
    return undefined;
  }
  const headingRow = layListHeadings(pile);
  layWorst(pile, attention, { report, looks });
  if (attention.left > 0)
    lay(pile, 18, [
      lineSpan(`and ${attention.left} more: filter KPI Progress by status`, lastColumn, { italic: true }),
    ]);
  lay(pile, 16, [lineSpan(footnote, lastColumn, { italic: true, size: 8, colour: ink.quiet })]);
  return headingRow;
}

const footnote =
  "Since when: a day is that of a decision, a review or a deadline; a month is worked out from the dates in the data sheets.";

const printSetup = ({ plan, asOf }: KpiReport, headingRow: number | undefined): SheetDrawing["print"] => ({
  orientation: "landscape",
  fitToWidth: true,
  ...(headingRow === undefined ? {} : { repeatRows: { first: headingRow, last: headingRow } }),
  paper: "a4",
  footer: { left: plan.title ?? dashboardName, center: "Page &P of &N", right: `As of ${dayText(asOf)}` },
});
