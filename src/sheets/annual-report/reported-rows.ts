import type { ReportedRow, ReportedWords } from "../../domain/annual-report/delivered-events";
import type { LogRow } from "../../domain/kpi/evidence/evidence";
import { cellNumber, cellText, isBlank } from "../cell-text";
import type { LogColumn } from "../tables/activity-log";
import type { DataTable } from "../tables/data-table";
import type { CellValue } from "../sheet-snapshot";

/** The rows of the Activity Log with what no KPI asks for; as they are where the sheet has no such columns. */
export function reportedRows(
  rows: readonly LogRow[],
  table: DataTable<LogColumn> | undefined,
): readonly ReportedRow[] {
  const cells = new Map((table?.rows ?? []).map(({ row, cell }) => [row, cell]));
  return rows.map((row) => {
    const cell = cells.get(row.row);
    if (cell === undefined) return { ...row, participants: undefined };
    return withHeadcount({ ...row, participants: undefined, reported: wordsOf(cell) }, cell("participants"));
  });
}

function wordsOf(cell: (column: LogColumn) => CellValue): ReportedWords {
  const text = (column: LogColumn): string => cellText(cell(column)).trim();
  return {
    theme: text("theme"),
    sponsor: text("sponsor"),
    partner: text("partner"),
    experts: text("experts"),
  };
}

/** People are counted whole: "about 30" and -3 are no number of them, and are kept to be named. */
function withHeadcount(row: ReportedRow, cell: CellValue): ReportedRow {
  if (isBlank(cell)) return row;
  const amount = cellNumber(cell);
  const isCount = amount !== undefined && Number.isInteger(amount) && amount >= 0;
  return isCount ? { ...row, participants: amount } : { ...row, participantsText: cellText(cell) };
}
