import { type KpiReport, resultsByPillar } from "../../domain/kpi/report";
import { summarySentence } from "../../domain/kpi/summary";
import { dayText } from "../../domain/kpi/words";
import { headingRow, pageSetup, stampCell, titleStyle } from "../frame";
import { palette, type StatusStyles, usualStatusStyles } from "../palette";
import { namesIn } from "../status-styles";
import type { CellRange } from "../sheet-snapshot";
import type { DrawnRow, SheetDrawing } from "../sheet-drawing";
import { columns as usualColumns, columnsOf, type KpiColumn } from "./kpi-columns";
import { headingPlace } from "./kpi-places";
import { kpiRow } from "./kpi-row";
import { legendRow } from "./legend-row";
import { kpiProgressName } from "./owned-sheets";
import { bandRow } from "./pillar-band";

/** KPI Progress: what a director signs. A row per KPI, grouped by pillar. The same report gives the same drawing. */
export function kpiSheet(report: KpiReport, statusStyles: StatusStyles = usualStatusStyles): SheetDrawing {
  const columns = columnsOf(report);
  const lastColumn = columns.length - 1;
  const body = bodyRows(report, statusStyles, columns);
  const rows = [...titleRows(report, statusStyles, columns), headings(columns), ...body.rows];
  return {
    name: kpiProgressName,
    columnWidths: columns.map(({ width }) => width),
    rows,
    merges: [...titleMerges(lastColumn), ...body.merges],
    freeze: { rows: headingPlace + 1, columns: 2 },
    filter: { top: headingPlace, left: 0, bottom: rows.length - 1, right: lastColumn },
    dataBars: body.kpiRanges.map((range) => ({ range, min: 0, max: 1, colour: palette.bar })),
    print: pageSetup({
      footer: report.plan.title ?? kpiProgressName,
      asOf: report.asOf,
      repeatRows: { first: 0, last: headingPlace },
    }),
    tabColour: palette.heading,
  };
}

const at = (row: number, left: number, right: number): CellRange => ({ top: row, left, bottom: row, right });

const gap = "   ·   ";
const split = 7;
const titleMerges = (lastColumn: number): readonly CellRange[] => [
  at(0, 0, split),
  at(0, split + 1, lastColumn),
  at(1, 0, lastColumn),
  at(2, 0, lastColumn),
];

function titleRows(
  report: KpiReport,
  statusStyles: StatusStyles,
  columns: readonly KpiColumn[],
): readonly DrawnRow[] {
  const { plan, term, asOf, summary, changes } = report;
  const frame = `${plan.title ?? "Strategic Action Plan"}${gap}Term ${dayText(term.start)} to ${dayText(term.end)}${gap}As of ${dayText(asOf)}`;
  return [
    { height: 28, cells: [{ value: kpiProgressName, style: titleStyle }, ...blanks(split), stampCell] },
    { height: 16, cells: [{ value: frame, style: { colour: palette.text, size: 11 } }] },
    {
      height: 20,
      cells: [
        {
          value: [
            summarySentence(summary, namesIn(statusStyles)),
            ...(changes ? [changes.sentence] : []),
          ].join(gap),
          style: { bold: true, colour: palette.text, size: 11, verticalAlign: "center" },
        },
      ],
    },
    legendRow(statusStyles, columns),
  ];
}

const blanks = (amount: number): readonly null[] => Array.from({ length: amount }, () => null);

const headings = (columns: readonly KpiColumn[]): DrawnRow =>
  headingRow(
    30,
    columns.map(({ heading, align, indent }) => ({
      heading,
      style: { align, ...(indent === undefined ? {} : { indent }) },
    })),
  );

interface Body {
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly CellRange[];
  /** The progress cells, a range per pillar. */
  readonly kpiRanges: readonly CellRange[];
}

function bodyRows(
  { pillars, results }: KpiReport,
  statusStyles: StatusStyles,
  columns: readonly KpiColumn[],
): Body {
  const rows: DrawnRow[] = [];
  const merges: CellRange[] = [];
  const kpiRanges: CellRange[] = [];
  const byPillar = resultsByPillar(results);
  for (const pillar of pillars) {
    const own = byPillar.get(pillar.pillar.number) ?? [];
    const top = headingPlace + 1 + rows.length;
    const band = bandRow(pillar, statusStyles, columns);
    rows.push(band.row, ...own.map((result) => kpiRow(result, statusStyles, columns)));
    merges.push(...band.merges.map(({ left, right }) => at(top, left, right)));
    if (own.length > 0) kpiRanges.push({ ...progressColumn, top: top + 1, bottom: top + own.length });
  }
  return { rows, merges, kpiRanges };
}

/** It stands before the column that only some reports have. */
const progress = usualColumns.findIndex(({ key }) => key === "progress");
const progressColumn = { left: progress, right: progress };
