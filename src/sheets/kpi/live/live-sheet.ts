import { fiscalYearOf } from "../../../domain/kpi/periods";
import type { ActionKpi, KpiReport } from "../../../domain/kpi/report";
import { earlierOf, laterOf } from "../../../domain/shared/calendar-date";
import type { WorkbookModel } from "../../model/read-workbook-model";
import type { DrawnCell, DrawnRow, SheetDrawing } from "../../sheet-drawing";
import { columns } from "../kpi-columns";
import { headingPlace, type KpiPlaces, kpiPlaces } from "../kpi-places";
import { baseMerges, baseRows } from "./drawn-bases";
import { asOfCells, asOfMerges, boundMerges, boundRows, type LiveFrame } from "./drawn-frame";
import { asOfRow, frameColumn } from "./frame-cells";
import type { LiveCells } from "./live-cells";
import { type LiveFormulas, liveFormulas } from "./live-formulas";
import { liveNote } from "./live-note";
import { statusConditions } from "./status-conditions";

/**
 * KPI Progress with formulas: the drawing as it is, and where formulas can count, they do, with the engine's figures as
 * their stored results; so it goes on computing where the product is not installed.
 */
export function liveSheet(drawing: SheetDrawing, model: WorkbookModel, report: KpiReport): SheetDrawing {
  const places = kpiPlaces(report);
  const formulas = liveFormulas(model, report);
  const frame = frameOf(model, report, { places, lastColumn: drawing.columnWidths.length - 1 });
  const results = new Map([...places.rows].map(([result, row]) => [row, result]));
  const status = { top: places.top, bottom: places.end - 1, left: frameColumn, right: frameColumn };
  return {
    ...drawing,
    rows: [
      ...drawing.rows.map((row, at) => liveRow(row, { at, frame, formulas, result: results.get(at) })),
      ...boundRows(frame),
      ...baseRows(formulas),
    ],
    merges: [
      ...drawing.merges.filter(({ top }) => top !== asOfRow),
      ...asOfMerges(frame),
      ...boundMerges(frame),
      ...baseMerges(formulas, places.end),
    ],
    conditions:
      places.end > places.top
        ? statusConditions(model.settings.statusStyles, status)
        : (drawing.conditions ?? []),
  };
}

function frameOf(
  { settings: { fiscalYearStartMonth } }: WorkbookModel,
  { asOf, term }: KpiReport,
  { places, lastColumn }: { places: KpiPlaces; lastColumn: number },
): LiveFrame {
  const year = fiscalYearOf(earlierOf(laterOf(asOf, term.start), term.end), fiscalYearStartMonth);
  return {
    asOf,
    term,
    yearStart: laterOf(year.start, term.start),
    yearEnd: earlierOf(year.end, term.end),
    fiscalYearStartMonth,
    end: places.end,
    lastColumn,
  };
}

interface RowAt {
  readonly at: number;
  readonly frame: LiveFrame;
  readonly formulas: LiveFormulas;
  readonly result: ActionKpi | undefined;
}

function liveRow(row: DrawnRow, { at, frame, formulas, result }: RowAt): DrawnRow {
  if (at === asOfRow)
    return { ...row, cells: [row.cells[0] ?? null, null, null, null, null, ...asOfCells(frame)] };
  if (at === headingPlace) return { ...row, cells: noted(row.cells, liveNote(formulas.size)) };
  const live = result && formulas.get(result);
  return live === undefined ? row : { ...row, cells: computed(row.cells, live) };
}

const columnOf = (key: string): number => columns.findIndex((column) => column.key === key);

/** Both stand before the column that only some reports have. */
const actual = columnOf("actual");
const progress = columnOf("progress");

type Cells = DrawnRow["cells"];

const noted = (cells: Cells, note: string): Cells =>
  cells.map((cell, column) => (column === actual && cell ? { ...cell, note } : cell));

const computed = (cells: Cells, { actual: count, attainment, numberFormat }: LiveCells): Cells =>
  cells.map((cell, column) => {
    if (cell === null) return null;
    if (column === actual) return withFormula(cell, count, numberFormat);
    return column === progress && attainment !== undefined ? withFormula(cell, attainment) : cell;
  });

const withFormula = (cell: DrawnCell, formula: string, numberFormat?: string): DrawnCell => ({
  ...cell,
  formula,
  // A figure that is there has its format already, with its line over time.
  ...(numberFormat === undefined || cell.style?.numberFormat !== undefined
    ? {}
    : { style: { ...cell.style, numberFormat } }),
});
