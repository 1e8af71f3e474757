import { figureKey } from "../domain/kpi/evidence/evidence";
import type { KpiReport } from "../domain/kpi/report";
import { cellText } from "../sheets/cell-text";
import type { CellValue } from "../sheets/sheet-snapshot";
import { kpiValuesTable, type ValuesColumn } from "../sheets/tables/kpi-values/kpi-values";
import { readFigureDays } from "../sheets/tables/kpi-values/figure-days";
import type { DataRow } from "../sheets/tables/data-table";
import type { WorkbookModel } from "../sheets/model/read-workbook-model";
import type { FigureProblem } from "./entering/figure-problems";
import { checkFigure, type FigureEntry, kpisByName } from "./entering/check-figure";
import { type EntryPlan, nothingPlanned, type RowChange } from "./entering/entry-plan";
import { existingOrNew } from "./entering/existing-or-new";
import { previewOf, upsert } from "./entering/upsert";
import type { TableFile } from "./ports/table-file";

export type FigureField = ValuesColumn;

export type { FigureEntry };

/**
 * Plans rows of KPI Values, in a new sheet where there is none. A row of the same KPI, days and Member is changed, else one is
 * added. Of several entries one's problem does not stop the others; it names its place. Nothing is written here.
 * Problems by code: "name-taken", "sheet-protected" (no field); "unknown-kpi", "date-unread", "value-unread", "of-unread",
 * "numerator-above-of", "aggregate-unread", "period-closed", "text-too-long", "figure-twice". Warnings: "figure-changed",
 * "figure-after-as-of", "figure-of-open-period", "actual-first", "measured-elsewhere", "member-unknown", "column-missing".
 */
export function planEnterFigures(
  model: WorkbookModel,
  entries: readonly FigureEntry[],
  report: Pick<KpiReport, "asOf" | "results">,
): EntryPlan<RowChange, FigureField> {
  const place = existingOrNew(model.sheets, kpiValuesTable, { rows: entries.length });
  if (place.existing === undefined) return nothingPlanned(place.problems as readonly FigureProblem[]); // of no field
  const { sheet, heading } = place.existing;
  const kpis = kpisByName(report.results);
  const keyOf = keyReader(model, kpis);
  const there = new Map(
    kpiValuesTable.rowsUnder(sheet, heading).rows.map((row) => [keyOf(asEntry(row)), row]),
  );
  const of = placeOf(entries.length);
  const problems: FigureProblem[] = [];
  const warnings: FigureProblem[] = [];
  const seen = new Set<string>();
  const rows = entries.flatMap((entry, index) => {
    const found = checkFigure(entry, { model, asOf: report.asOf, kpis });
    const key = keyOf(entry);
    const isTwice = found.cells !== undefined && seen.has(key);
    problems.push(...[...found.problems, ...(isTwice ? [twice] : [])].map(of(index)));
    if (found.cells === undefined || isTwice) return [];
    seen.add(key);
    warnings.push(...found.warnings.map(of(index)));
    return [{ index, cells: found.cells, row: there.get(key) }];
  });
  if (rows.length === 0) return nothingPlanned(problems, warnings);
  const written = upsert(kpiValuesTable, place.existing, rows);
  const changed = rows.flatMap(({ row, index }, at) =>
    row !== undefined && written.states[at] === "changed" ? [of(index)(isChanged(row.row))] : [],
  );
  const isNothing = written.changes.length === 0;
  return {
    changes: isNothing ? [] : [...place.changes, ...written.changes],
    preview: isNothing ? [] : [...place.preview, ...previewOf(place.existing, written.cells)],
    problems,
    warnings: [...warnings, ...changed, ...written.missing.map((column) => leftOut(sheet.name, column))],
  };
}

/** What makes two rows tell the same: KPI, days and Member. */
const keyReader =
  (
    { settings: { fiscalYearStartMonth }, term }: WorkbookModel,
    kpis: ReturnType<typeof kpisByName>,
  ): ((entry: FigureEntry) => string) =>
  ({ kpi = null, date = null, member = null }) => {
    const span = readFigureDays(date, { fiscalYearStartMonth, term });
    const name = figureKey(cellText(kpi));
    const id = kpis.get(name)?.kpi.id ?? name;
    return `${id} ${span?.start ?? ""} ${span?.end ?? ""} ${cellText(member).toLowerCase()}`;
  };

const asEntry = ({ cell }: DataRow<ValuesColumn>): FigureEntry => ({
  kpi: cell("kpi"),
  date: cell("date"),
  member: cell("member"),
});

/** One of several says which it is. */
const placeOf =
  (amount: number) =>
  (index: number) =>
  (problem: FigureProblem): FigureProblem =>
    amount === 1 ? problem : { ...problem, text: `Figure ${index + 1}: ${problem.text}` };

const twice: FigureProblem = {
  code: "figure-twice",
  field: "value",
  text: "another row above is of the same KPI, day and Member.",
  next: "Keep one of them, or add them up.",
};

const isChanged = (row: number): FigureProblem => ({
  code: "figure-changed",
  field: "value",
  text: `Row ${row} of KPI Values is of the same KPI, day and Member; it is changed.`,
  next: "Give another day if it is a figure of its own.",
});

const leftOut = (sheet: string, column: ValuesColumn): FigureProblem => ({
  code: "column-missing",
  field: column,
  text: `"${sheet}" has no column headed "${kpiValuesTable.headingOf(column)}": what was entered there is left out.`,
  next: `Head a column "${kpiValuesTable.headingOf(column)}" to keep it.`,
});

/** Tables come with headings; one without a KPI column is of the KPI that is chosen. */
export function figuresInTable(
  rows: readonly (readonly CellValue[])[],
  kpi: string | undefined,
): readonly FigureEntry[] | undefined {
  const sheet = { name: kpiValuesTable.name, visibility: "visible", isProtected: false, merges: [] } as const;
  const own = kpiValuesTable.read({ ...sheet, rows });
  const table =
    own ??
    (kpi === undefined
      ? undefined
      : kpiValuesTable.read({
          ...sheet,
          rows: rows.map((row, place) => [place === 0 ? kpiValuesTable.headingOf("kpi") : kpi, ...row]),
        }));
  return table?.rows.map(({ cell }) =>
    Object.fromEntries(
      kpiValuesTable.columns.flatMap(({ column }) =>
        cell(column) === null ? [] : [[column, cell(column)] as const],
      ),
    ),
  );
}

/** The figures of a file that is a table of them (KPI, Date, Value), rather than of answers. */
export function figuresInFile({ sheets }: TableFile): readonly FigureEntry[] | undefined {
  for (const { rows } of sheets) {
    const found = figuresInTable(rows, undefined);
    if (found !== undefined && found.length > 0) return found;
  }
  return undefined;
}
