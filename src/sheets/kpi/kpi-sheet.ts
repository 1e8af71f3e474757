import type { History } from "../../domain/kpi/history/history";
import { type KpiReport, resultsByPillar } from "../../domain/kpi/report";
import type { KpiId } from "../../domain/plan/ids";
import { summarySentence } from "../../domain/kpi/summary";
import { dayText } from "../../domain/kpi/words";
import { headingRow, pageSetup, stampCell, titleStyle } from "../frame";
import { palette, type StatusStyles, usualStatusStyles } from "../palette";
import { namesIn } from "../status-styles";
import type { CellRange } from "../sheet-snapshot";
import type { DrawnCell, DrawnRow, SheetDrawing } from "../sheet-drawing";
import { widthOf } from "./actual-line";
import { columns as usualColumns, columnsOf, type KpiColumn } from "./kpi-columns";
import { headingPlace } from "./kpi-places";
import { kpiRow } from "./kpi-row";
import { legendRow } from "./legend-row";
import { kpiProgressName } from "./owned-sheets";
import { bandRow } from "./pillar-band";

/** What each KPI's line over time is, by its id; a KPI without one has none. */
export type Histories = ReadonlyMap<KpiId, History>;

/** KPI Progress: what a director signs. A row per KPI, grouped by pillar. The same report gives the same drawing. */
export function kpiSheet(
  report: KpiReport,
  statusStyles: StatusStyles = usualStatusStyles,
  histories: Histories = new Map(),
): SheetDrawing {
  const columns = columnsOf(report);
  const lastColumn = columns.length - 1;
  const body = bodyRows(report, { statusStyles, columns, histories });
  const rows = [...titleRows(report, statusStyles, columns), headings(columns), ...body.rows];
  return {
    name: kpiProgressName,
    columnWidths: columns.map(({ key, width }) =>
      key === "actual" ? Math.max(width, body.actualWidth) : width,
    ),
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
const split = 8;
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
  /** How wide Actual must be for the longest of its lines; 0 where there is none. */
  readonly actualWidth: number;
}

interface BodyInput {
  readonly statusStyles: StatusStyles;
  readonly columns: readonly KpiColumn[];
  readonly histories: Histories;
}

function bodyRows({ pillars, results }: KpiReport, { statusStyles, columns, histories }: BodyInput): Body {
  const actualPlace = columns.findIndex(({ key }) => key === "actual");
  const rows: DrawnRow[] = [];
  const merges: CellRange[] = [];
  const kpiRanges: CellRange[] = [];
  let actualWidth = 0;
  const byPillar = resultsByPillar(results);
  for (const pillar of pillars) {
    const own = byPillar.get(pillar.pillar.number) ?? [];
    const top = headingPlace + 1 + rows.length;
    const band = bandRow(pillar, statusStyles, columns);
    const drawn = own.map((result) =>
      kpiRow(result, statusStyles, { columns, history: histories.get(result.kpi.id) }),
    );
    for (const { cells } of drawn) actualWidth = Math.max(actualWidth, widthOf(cells[actualPlace] ?? blank));
    rows.push(band.row, ...drawn);
    merges.push(...band.merges.map(({ left, right }) => at(top, left, right)));
    if (own.length > 0) kpiRanges.push({ ...progressColumn, top: top + 1, bottom: top + own.length });
  }
  return { rows, merges, kpiRanges, actualWidth };
}

const blank: DrawnCell = { value: null };

/** It stands before the column that only some reports have. */
const progress = usualColumns.findIndex(({ key }) => key === "progress");
const progressColumn = { left: progress, right: progress };
