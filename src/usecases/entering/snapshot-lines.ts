import { largest, smallest } from "../../domain/shared/extremes";
import type { KpiReport } from "../../domain/kpi/report";
import { dayInWords } from "../../domain/target/describe-words";
import { rangeAddress } from "../../sheets/cell-address";
import { cellText } from "../../sheets/cell-text";
import { readDateCell } from "../../sheets/tables/answers";
import { lastColumnOf } from "../../sheets/tables/data-table";
import type { ExistingTable } from "../../sheets/tables/sheet-table";
import {
  type Closing,
  snapshotCells,
  type SnapshotColumn,
  snapshotsTable,
} from "../../sheets/tables/snapshots";
import type { CellChange, EntryProblem } from "./entry-plan";
import { upsert } from "./upsert";

/** The lines of a review under those that are frozen already. */
export interface SnapshotLines {
  /** "30 June 2019", "30 June 2019 (2)" where the day was frozen before. */
  readonly name: string;
  readonly changes: readonly CellChange[];
  readonly address: string;
  readonly warnings: readonly EntryProblem[];
}

/** One line per KPI, in the columns as the sheet has them. */
export function snapshotLines(
  existing: ExistingTable<SnapshotColumn>,
  report: KpiReport,
  { who, note, today }: Omit<Closing, "name">,
): SnapshotLines {
  const { sheet, heading } = existing;
  const before = new Set(
    snapshotsTable
      .rowsUnder(sheet, heading)
      .rows.filter(({ cell }) => readDateCell(cell("asOf")) === report.asOf)
      .map(({ cell }) => cellText(cell("review"))),
  );
  const day = dayInWords(report.asOf);
  const name = before.size === 0 ? day : `${day} (${before.size + 1})`;
  const closing = { name, who: who.trim(), note: note.trim(), today };
  const written = upsert(
    snapshotsTable,
    existing,
    report.results.map((result) => ({ cells: snapshotCells(result, report, closing) })),
  );
  const rows = written.cells.map(({ row }) => row);
  return {
    name,
    changes: written.changes,
    address: rangeAddress({
      ...{ top: smallest(rows), left: smallest(heading.texts.keys()) },
      ...{ bottom: largest(rows), right: lastColumnOf(heading) },
    }),
    warnings: snapshotsTable.columns
      .filter(({ column }) => !heading.columns.has(column))
      .map((column) => leftOut(sheet.name, column.heading)),
  };
}

const leftOut = (sheet: string, heading: string): EntryProblem => ({
  code: "column-missing",
  text: `"${sheet}" has no column headed "${heading}": what belongs there is left out.`,
  next: `Head a column "${heading}" to keep it.`,
});
