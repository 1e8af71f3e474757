import type { KpiReport } from "../../domain/kpi/report";
import { dayInWords } from "../../domain/target/describe-words";
import { rangeAddress } from "../../sheets/cell-address";
import { cellText } from "../../sheets/cell-text";
import { readDateCell } from "../../sheets/tables/answers";
import { snapshotColumns } from "../../sheets/tables/blank-snapshots";
import { type Closing, snapshotCells } from "../../sheets/tables/snapshot-row";
import { snapshotsTable } from "../../sheets/tables/read-snapshots";
import { lastColumnOf, tableEnd } from "../../sheets/tables/table-end";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { AppendChange } from "../ports/workbook";
import type { EntryProblem } from "./entry-plan";
import { rowOf } from "./placed-row";

/** The lines of a review under those that are frozen already. */
export interface SnapshotLines {
  /** "30 June 2019", "30 June 2019 (2)" where the day was frozen before. */
  readonly name: string;
  readonly change: AppendChange;
  readonly address: string;
  readonly warnings: readonly EntryProblem[];
}

/** One line per KPI, in the columns as the sheet has them. */
export function snapshotLines(
  sheet: SheetSnapshot,
  report: KpiReport,
  { who, note, today }: Omit<Closing, "name">,
): SnapshotLines {
  const table = snapshotsTable(sheet);
  if (table === undefined) throw new Error(`"${sheet.name}" has no headings of Snapshots`);
  const { heading, rows } = table;
  const before = new Set(
    rows
      .filter(({ cell }) => readDateCell(cell("asOf")) === report.asOf)
      .map(({ cell }) => cellText(cell("review"))),
  );
  const day = dayInWords(report.asOf);
  const name = before.size === 0 ? day : `${day} (${before.size + 1})`;
  const closing = { name, who: who.trim(), note: note.trim(), today };
  const lines = report.results.map((result) => {
    const cells = [...snapshotCells(result, report, closing)];
    return rowOf(
      cells.flatMap(([role, value]) => {
        const column = heading.columns.get(role);
        return column === undefined ? [] : [{ column, value }];
      }),
    );
  });
  const kpi = heading.columns.get("kpi") ?? 0;
  const { under } = tableEnd(sheet, heading, (cells) => cellText(cells[kpi]) !== "");
  return {
    name,
    change: { kind: "append", sheet: sheet.name, under, rows: lines },
    address: rangeAddress({
      ...{ top: under + 1, left: Math.min(...heading.texts.keys()) },
      ...{ bottom: under + lines.length, right: lastColumnOf(heading) },
    }),
    warnings: snapshotColumns
      .filter(({ role }) => !heading.columns.has(role))
      .map((column) => leftOut(sheet.name, column.heading)),
  };
}

const leftOut = (sheet: string, heading: string): EntryProblem => ({
  code: "column-missing",
  text: `"${sheet}" has no column headed "${heading}": what belongs there is left out.`,
  next: `Head a column "${heading}" to keep it.`,
});
